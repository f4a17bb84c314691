package rightsize.evaluation.speed;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rightsize.decision.speed.Load;
import rightsize.starter.reading.Line;

/**
 * What somebody posted of a run, by one set of names for both tables.
 *
 * @param file the model, by the name of a file or repository
 * @param form of the weights
 * @param unified whether the accelerator shares the machine's memory
 * @param memoryGb of one accelerator; 0 when unknown
 * @param paramsB as posted, in billions
 * @param firstMs to the first token, where the prompt's length is known, too
 * @param row as it stands in its table
 */
record Posted(
    String engine,
    String file,
    String form,
    String gpu,
    boolean unified,
    double memoryGb,
    int devices,
    Optional<Double> paramsB,
    Load load,
    double perSecond,
    Optional<Double> firstMs,
    Line row) {

  /** Prompts of the community's runs are a sentence. */
  private static final double SENTENCE = 32;

  /** Where nobody says: runs of both tables write 100 to 300 tokens. */
  private static final double ANSWER = 200;

  private static final Pattern FORM =
      Pattern.compile("(?i)(i?q\\d_[a-z0-9_]+|i?q\\d_\\d|mxfp4|bf16|f16)");

  static Posted posted(Line row) {
    return new Posted(
        row.get("engine"),
        row.get("hf_id"),
        row.get("quant"),
        row.get("gpu"),
        row.get("hw_class").equals("UNIFIED"),
        number(row, "vram_gb").or(() -> number(row, "unified_gb")).orElse(0.0),
        number(row, "gpu_count").orElse(1.0).intValue(),
        number(row, "params_b"),
        Load.of(
            number(row, "prompt_tokens").orElse(SENTENCE),
            number(row, "output_tokens").orElse(ANSWER)),
        number(row, "tok_s_out").orElse(0.0),
        number(row, "ttft_ms").filter(ms -> row.number("prompt_tokens").isPresent()),
        row);
  }

  static Posted community(Line row) {
    Matcher form = FORM.matcher(row.get("model_raw"));
    return new Posted(
        row.get("provider"),
        row.get("model_raw"),
        form.find() ? form.group() : "",
        row.get("hardware_name"),
        row.is("unified_memory"),
        number(row, "vram_gb").orElse(0.0),
        number(row, "gpu_count").orElse(1.0).intValue(),
        Optional.empty(),
        Load.of(SENTENCE, number(row, "output_tokens_avg").orElse(ANSWER)),
        number(row, "tok_s_avg").orElse(0.0),
        Optional.empty(),
        row);
  }

  private static Optional<Double> number(Line row, String column) {
    return row.number(column).map(n -> n.doubleValue());
  }
}
