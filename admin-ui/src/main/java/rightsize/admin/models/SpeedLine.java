package rightsize.admin.models;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import rightsize.admin.words.FactLine.Said;
import rightsize.admin.words.FactSheet;
import rightsize.admin.words.Numbers;

/**
 * How fast a build answered, as somebody measured it.
 *
 * @param engine with its version, where that is known
 * @param accelerator with how many of them: "2 × NVIDIA H100 SXM 80 GB"
 * @param atOnce requests
 * @param firstMs milliseconds to the first token, or empty
 * @param betweenMs milliseconds from token to token, or empty
 */
record SpeedLine(
    String quantisation,
    String engine,
    String accelerator,
    String input,
    String output,
    String atOnce,
    String firstMs,
    String betweenMs,
    Said said) {

  /** Those of a model, in the catalogue's order. */
  static List<SpeedLine> of(JsonNode model, FactSheet sheet) {
    List<SpeedLine> lines = new ArrayList<>();
    for (JsonNode speed : model.path("speeds")) {
      lines.add(
          new SpeedLine(
              speed.path("quantisation").asText(),
              (speed.path("engine").asText() + " " + speed.path("engine_version").asText(""))
                  .strip(),
              speed.path("devices").asInt()
                  + " × "
                  + speed.path("accelerator_name").asText(speed.path("accelerator").asText()),
              Numbers.str(speed.path("input_tokens").asInt()),
              Numbers.str(speed.path("output_tokens").asInt()),
              Numbers.str(speed.path("concurrency").asInt()),
              ms(speed.path("ttft_ms")),
              ms(speed.path("tpot_ms")),
              sheet.said(speed)));
    }
    return lines;
  }

  private static String ms(JsonNode time) {
    return time.isNumber() ? Numbers.figure(time.decimalValue()) : "";
  }
}
