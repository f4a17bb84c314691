package rightsize.endtoend.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import rightsize.endtoend.Project;
import rightsize.endtoend.suite.Api;
import rightsize.endtoend.suite.Api.Answer;
import rightsize.endtoend.suite.Suite;
import rightsize.endtoend.suite.Waiting;

/** Runs last: it takes the catalogue away for good. */
@Order(StaleTest.LAST)
class StaleTest {
  static final int LAST = 1000;

  /** The promise is ten seconds; a busy machine gets three times that. */
  private static final Duration NOTICED = Duration.ofSeconds(30);

  private final Suite suite = Suite.running();
  private final Api api = new Api(suite);
  private final String need = Project.text("examples/customer-service.json");

  @Test
  void advisesFromTheLastSnapshotWhenTheCatalogueIsGone() {
    var before = fresh().body().path("snapshot");
    suite.kill("catalog");

    var after = Waiting.until(NOTICED, this::ask, Answer::isStale);

    var snapshot = after.body().path("snapshot");
    assertThat(snapshot.path("catalogue_version")).isEqualTo(before.path("catalogue_version"));
    assertThat(snapshot.path("age_seconds").asLong()).isNotNegative();
    assertThat(snapshot.path("notes")).isNotEmpty();
    assertThat(after.body().path("verdict").path("kind").asText()).isNotBlank();
  }

  /** The tests before this one kill the catalogue, too: the advisor hears of it again by itself. */
  private Answer fresh() {
    return Waiting.until(NOTICED, this::ask, answer -> !answer.isStale());
  }

  private Answer ask() {
    var answer = api.preview(need, "en");
    assertThat(answer.status()).isEqualTo(200);
    return answer;
  }
}
