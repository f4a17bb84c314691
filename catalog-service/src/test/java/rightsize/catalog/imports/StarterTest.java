package rightsize.catalog.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import rightsize.catalog.As;
import rightsize.catalog.changes.Editions;

@QuarkusTest
@TestProfile(EmptyCatalogue.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StarterTest {

  @Inject Starter starter;

  @Inject Editions editions;

  @Test
  @Order(1)
  void anEmptyCatalogueAnswersToo() {
    As.viewer().get("/api/v1/models").then().statusCode(200);
    As.viewer().get("/api/v1/models/filter_options").then().statusCode(200);
    As.viewer().get("/api/v1/catalogue").then().statusCode(200);
    As.service().get("/api/v1/snapshot").then().statusCode(200);
  }

  @Test
  @Order(2)
  void oneBadRowKeepsEverythingOut() throws Exception {
    String wrong =
        """
        {"model": "qwen/qwen3-32b", "benchmark": "sample-chat", "score": 50, "self_reported": false,
         "source": "sample-figures", "on": "2026-08"}
        """
            .replace("\n", " ");

    assertThatThrownBy(
            () -> starter.load(sampleBut("scores", wrong + "\n" + wrong.replace("qwen3", "qwen9"))))
        .isInstanceOf(FeedRefused.class)
        .hasMessageContaining("scores line 2 /model");

    assertThat(editions.refresh().version()).isZero();
    assertThat(As.viewer().get("/api/v1/models").jsonPath().getInt("total")).isZero();
    assertThat(As.viewer().get("/api/v1/sources").jsonPath().getInt("size")).isZero();
  }

  @Test
  @Order(2)
  void tellsEveryLineThatIsWrong() {
    String lines =
        """
        {"id": "one", "name": "One", "colour": "red", "source": "qwen-cards", "on": "2026"}
        not json
        {"id": "two", "source": "qwen-cards"}
        """;

    assertThatThrownBy(() -> starter.load(sampleBut("developers", lines)))
        .hasMessageContaining("4 things")
        .hasMessageContaining("developers line 1 /colour")
        .hasMessageContaining("developers line 2")
        .hasMessageContaining("developers line 3 /name")
        .hasMessageContaining("developers line 3 /on");
  }

  @Test
  @Order(2)
  void refusesTheSameThingTwice() {
    String twice = "{\"id\":\"qwen\",\"name\":\"Q\",\"source\":\"qwen-cards\",\"on\":\"2026\"}\n";

    assertThatThrownBy(() -> starter.load(sampleBut("developers", twice + twice)))
        .hasMessageContaining("developers line 2 /id");
  }

  @Test
  @Order(3)
  void takesAllOfItAtOnce() throws Exception {
    Map<String, Integer> counts = starter.load(StarterTest::sample);

    assertThat(counts)
        .containsEntry("models", 5)
        .containsEntry("offers", 5)
        .containsEntry("scores", 4)
        .containsEntry("speeds", 3);
    assertThat(editions.current().version()).isEqualTo(1);
    assertThat(As.viewer().get("/api/v1/models").jsonPath().getInt("total")).isEqualTo(5);
  }

  @Test
  @Order(4)
  void leavesACatalogueThatIsNotEmptyAlone() throws Exception {
    assertThat(starter.load(StarterTest::sample)).isEmpty();

    assertThat(editions.refresh().version()).isEqualTo(1);
  }

  private static Loader.Feeds sampleBut(String kind, String lines) {
    return each ->
        each.equals(kind) ? Optional.of(new BufferedReader(new StringReader(lines))) : sample(each);
  }

  private static Optional<BufferedReader> sample(String kind) throws IOException {
    InputStream file = StarterTest.class.getResourceAsStream("/starter-sample/" + kind + ".ndjson");
    return Optional.of(new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8)));
  }
}
