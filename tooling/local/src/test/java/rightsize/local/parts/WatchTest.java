package rightsize.local.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rightsize.local.screen.Trouble;

class WatchTest {

  private static final String NOT_YET =
      """
      {"status": "DOWN", "checks": [{"name": "database", "status": "UP"},
                                    {"name": "market", "status": "DOWN"}]}
      """;

  @TempDir Path folder;
  private final AtomicInteger refusals = new AtomicInteger();
  private HttpServer part;
  private Health health;

  @BeforeEach
  void serve() throws Exception {
    part = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    part.createContext(
        "/ready",
        exchange -> {
          var body = NOT_YET.getBytes(StandardCharsets.UTF_8);
          var status = refusals.getAndDecrement() > 0 ? 503 : 200;
          exchange.sendResponseHeaders(status, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    part.start();
    health = Health.of(part.getAddress().getPort(), "/ready");
  }

  @AfterEach
  void stop() {
    part.stop(0);
  }

  @Test
  void waitsUntilThePartSaysYes() throws Exception {
    refusals.set(2);
    watch("sleep 60").untilReady();
    assertThat(refusals).hasValue(-1);
  }

  @Test
  void showsWhatAnEndedPartSaidLast() {
    refusals.set(Integer.MAX_VALUE);
    assertThatThrownBy(() -> watch("echo out of luck; exit 7").untilReady())
        .isInstanceOfSatisfying(
            Trouble.class,
            trouble ->
                assertThat(trouble.inPlainWords())
                    .startsWith("catalog ended while starting (exit code 7).")
                    .endsWith("    out of luck"));
  }

  @Test
  void namesTheChecksThatSayNo() {
    assertThat(health.complaints()).containsExactly("market");
  }

  @Test
  void nobodyThereIsNotReady() {
    part.stop(0);
    assertThat(health.isReady()).isFalse();
    assertThat(health.complaints()).isEmpty();
  }

  private Watch watch(String script) throws Exception {
    var log = folder.resolve("log");
    var builder = new ProcessBuilder("sh", "-c", script).redirectOutput(Redirect.to(log.toFile()));
    return new Watch("catalog", builder.start(), health, log);
  }
}
