package rightsize.advisor.advices;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import rightsize.advisor.lines.Line;
import rightsize.decision.advices.Advice;
import rightsize.rest.json.StrictJson;

class AdviceJsonTest {

  private static final ObjectMapper JSON = StrictJson.mapper();
  private final AdviceJson advices = new AdviceJson(JSON);

  @Test
  void readsBackWhatItWrote() throws IOException {
    Advice advice = advices.read(contract());

    assertThat(advices.read(advices.write(advice))).isEqualTo(advice);
  }

  /** A later version adds members and an older one lacked some: both stay readable. */
  @Test
  void readsBytesOfAnotherEngine() throws IOException {
    ObjectNode other = (ObjectNode) JSON.readTree(contract());
    other.put("added_later", 1);
    ((ObjectNode) other.get("advised")).remove("bought");
    ((ObjectNode) other.at("/need/volume")).remove("peak_factor");
    other.findParents("need_gib").forEach(memory -> ((ObjectNode) memory).remove("estimate"));
    other.remove("profile");

    Advice read = advices.read(JSON.writeValueAsBytes(other));

    assertThat(read.advised().orElseThrow().bought()).isFalse();
    assertThat(read.need().volume().peak()).isEqualTo(3);
    assertThat(read.options())
        .flatExtracting(option -> option.memory().stream().toList())
        .isNotEmpty()
        .allMatch(memory -> memory.estimate().isEmpty());
    assertThat(read.profile()).isEmpty();
  }

  @Test
  void addsTheLinesBehindTheBytesAsTheyAre() throws IOException {
    byte[] stored = "{\"id\":\"x\", \"odd\":  1.50}".getBytes();

    JsonNode told =
        JSON.readTree(
            JSON.writeValueAsString(advices.withLines(stored, List.of(new Line(1, "\"ja\"")))));

    assertThat(JSON.writeValueAsString(advices.withLines(stored, List.of())))
        .isEqualTo("{\"id\":\"x\", \"odd\":  1.50,\"lines\":[]}");
    assertThat(told.at("/lines/0/text").asText()).isEqualTo("\"ja\"");
  }

  private static byte[] contract() throws IOException {
    return Files.readAllBytes(Path.of("contracts/advice.json"));
  }
}
