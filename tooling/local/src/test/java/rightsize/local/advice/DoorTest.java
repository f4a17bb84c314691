package rightsize.local.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rightsize.local.screen.Trouble;

class DoorTest {

  private HttpServer neighbours;
  private String url;

  @BeforeEach
  void open() throws IOException {
    neighbours = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    neighbours.createContext("/realm/protocol/openid-connect/token", DoorTest::token);
    neighbours.createContext("/api/v1/advices/preview", DoorTest::preview);
    neighbours.start();
    url = "http://127.0.0.1:" + neighbours.getAddress().getPort();
  }

  @AfterEach
  void close() {
    neighbours.stop(0);
  }

  @Test
  void asksWithATokenInTheWantedLanguage() throws Exception {
    var answer = new Door(url, url + "/realm", "s3cret&").ask("{\"task\":\"code\"}", "zh");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("Bearer token zh {\"task\":\"code\"}");
  }

  @Test
  void saysThatTheSecretIsWrong() {
    assertThatThrownBy(() -> new Door(url, url + "/realm", "guessed").ask("{}", "en"))
        .isInstanceOf(Trouble.class)
        .hasMessageContaining("Keycloak refused the client cli (401)");
  }

  @Test
  void saysHowToStartWhatIsNotThere() {
    neighbours.stop(0);
    assertThatThrownBy(() -> new Door(url, url + "/realm", "s3cret&").ask("{}", "en"))
        .isInstanceOf(Trouble.class)
        .hasMessageContaining("./rightsize up");
  }

  private static void token(HttpExchange exchange) throws IOException {
    var known = body(exchange).endsWith("client_secret=s3cret%26");
    answer(exchange, known ? 200 : 401, "{\"access_token\":\"token\"}");
  }

  private static void preview(HttpExchange exchange) throws IOException {
    var headers = exchange.getRequestHeaders();
    var seen = headers.getFirst("Authorization") + " " + headers.getFirst("Accept-Language");
    answer(exchange, 200, seen + " " + body(exchange));
  }

  private static String body(HttpExchange exchange) throws IOException {
    return new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
  }

  private static void answer(HttpExchange exchange, int status, String body) throws IOException {
    var bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
