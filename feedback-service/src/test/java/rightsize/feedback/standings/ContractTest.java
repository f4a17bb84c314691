package rightsize.feedback.standings;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import rightsize.decision.needs.Task;
import rightsize.decision.standings.Experience;
import rightsize.decision.standings.Outcome;
import rightsize.decision.standings.Standings;
import rightsize.rest.json.StrictJson;

/** contracts/standings.json is what consumers test against; here it is what we would answer. */
class ContractTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

  private final ObjectMapper json = StrictJson.mapper().enable(SerializationFeature.INDENT_OUTPUT);

  @Test
  void theExampleIsWhatTheServiceSays() throws IOException {
    StandingsView view = new StandingsView("7-7-2026-11-23", Standings.of(reports(), DAY));
    JsonNode said = json.readTree(json.writeValueAsString(view));
    Path actual = Path.of("target", "standings-now.json");
    Files.createDirectories(actual.getParent());
    Files.writeString(actual, json.writeValueAsString(view) + "\n");
    JsonNode agreed = json.readTree(Files.readString(Path.of("contracts", "standings.json")));
    assertThat(said).as("consumers rely on the old shape; see " + actual).isEqualTo(agreed);
  }

  private static List<Experience> reports() {
    return List.of(
        report("a", "shop", true, "qwen/qwen3-8b", new Outcome.Counts(40, 32)),
        report("b", "legal", true, "qwen/qwen3-8b", new Outcome.Counts(25, 19)),
        report("c", "platform", true, "qwen/qwen3-8b", new Outcome.Rating(4)),
        report("d", "shop", true, "openai/gpt-5-mini", new Outcome.Counts(12, 11)),
        report("e", "elsewhere", false, "openai/gpt-5-mini", new Outcome.Counts(900, 0)),
        report("f", "shop", true, "mistral/disputed", new Outcome.Counts(200, 198)),
        report("g", "legal", true, "mistral/disputed", new Outcome.Counts(200, 20)));
  }

  private static Experience report(
      String author, String team, boolean verified, String model, Outcome outcome) {
    return new Experience(
        author, team, verified, model, Task.CUSTOMER_SERVICE, outcome, DAY.minusDays(3), false);
  }
}
