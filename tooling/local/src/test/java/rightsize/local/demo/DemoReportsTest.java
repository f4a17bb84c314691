package rightsize.local.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rightsize.local.client.Neighbour;
import rightsize.local.screen.Trouble;

class DemoReportsTest {

  private static final String NONE = "{\"items\":[]}";
  private static final String SOME = "{\"items\":[{}]}";

  @TempDir Path folder;
  private final List<String> filed = new ArrayList<>();
  private Neighbour feedback;
  private String standings = NONE;
  private String reports = NONE;
  private int answer = 201;

  @BeforeEach
  void open() throws IOException {
    feedback =
        new Neighbour()
            .with("/api/v1/standings", exchange -> Neighbour.answer(exchange, 200, standings))
            .with("/api/v1/reports", this::reports);
  }

  @AfterEach
  void close() {
    feedback.close();
  }

  @Test
  void filesEachLineUnderAKeyOfItsOwn() throws Exception {
    assertThat(demo().fileFirst()).isEqualTo(2);
    assertThat(filed).containsExactly("demo-report-1 {\"line\":1}", "demo-report-2 {\"line\":2}");
  }

  @Test
  void staysAwayWhereReportsCount() throws Exception {
    standings = SOME;
    assertThat(demo().fileFirst()).isZero();
    assertThat(filed).isEmpty();
  }

  @Test
  void staysAwayWhereItsOwnReportsWereRefused() throws Exception {
    reports = SOME;
    assertThat(demo().fileFirst()).isZero();
    assertThat(filed).isEmpty();
  }

  @Test
  void saysWhyAReportWasNotTaken() {
    answer = 422;
    assertThatThrownBy(() -> demo().fileFirst())
        .isInstanceOf(Trouble.class)
        .hasMessageContaining("422")
        .hasMessageContaining("not yet");
  }

  private DemoReports demo() throws IOException {
    var lines = Files.writeString(folder.resolve("lines"), "{\"line\":1}\n{\"line\":2}\n");
    return new DemoReports(lines, feedback.url(), feedback.client());
  }

  private void reports(HttpExchange exchange) throws IOException {
    if (exchange.getRequestMethod().equals("GET")) {
      Neighbour.answer(exchange, 200, reports);
      return;
    }
    var key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
    filed.add(key + " " + Neighbour.body(exchange));
    Neighbour.answer(exchange, answer, "not yet");
  }
}
