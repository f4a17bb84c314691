package rightsize.admin.advices;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rightsize.admin.backend.Problem;
import rightsize.admin.forms.Form;
import rightsize.admin.forms.FormTexts;
import rightsize.admin.forms.Objections;

/** Puts the advisor's objections beside the fields they are about. */
final class NeedFaults {
  private static final Map<String, String> FIELDS =
      Map.ofEntries(
          Map.entry("/title", "title"),
          Map.entry("/task", "task"),
          Map.entry("/complexity", "complexity"),
          Map.entry("/volume", "requests"),
          Map.entry("/volume/peak_factor", "peak"),
          Map.entry("/languages/0", "language1"),
          Map.entry("/languages/1", "language2"),
          Map.entry("/languages/2", "language3"),
          Map.entry("/languages", "language1"),
          Map.entry("/tokens/input", "in"),
          Map.entry("/tokens/output", "out"),
          Map.entry("/tokens/cached_input_share", "cached"),
          Map.entry("/images_per_request", "images"),
          Map.entry("/megapixels", "megapixels"),
          Map.entry("/audio_minutes_per_request", "minutes"),
          Map.entry("/results_reranked_per_request", "reranked"),
          Map.entry("/corpus/items", "corpus_items"),
          Map.entry("/corpus/tokens_each", "corpus_length"),
          Map.entry("/corpus/reembedded_per_month", "corpus_times"),
          Map.entry("/labels", "labels"),
          Map.entry("/quality_bar/reference_model", "reference"),
          Map.entry("/quality_bar/margin", "margin"),
          Map.entry("/budget/amount", "budget"),
          Map.entry("/budget/currency", "currency"),
          Map.entry("/budget/later/amount", "later"),
          Map.entry("/budget/later/from_month", "later_from"),
          Map.entry("/data_rules/max_retention_days", "retention"),
          Map.entry("/data_rules/residency", "residency"),
          Map.entry("/hardware/accelerators/0/id", "accelerator"),
          Map.entry("/hardware/accelerators/0/count", "accelerator_count"),
          Map.entry("/hardware/max_memory_gib", "max_memory"),
          Map.entry("/latency/ttft_ms", "ttft"),
          Map.entry("/latency/e2e_ms", "e2e"),
          Map.entry("/growth/percent_per_month", "growth"),
          Map.entry("/growth/months", "months"),
          Map.entry("/current/model", "current"),
          Map.entry("/trust/not_before", "not_before"),
          Map.entry("/trust/without_benchmarks", "without"),
          Map.entry("/cost_of_failure", "cost_of_failure"));

  private static final Pattern RANGE = Pattern.compile("must be from (\\S+) to (\\S+)");

  /** Objections to places that no field shows stand at the top, under the name {@code need}. */
  static void mark(Form form, Problem problem, FormTexts texts) {
    List<Problem.Error> errors = problem.errors();
    if (errors.isEmpty()) {
      form.wrong("need", Objections.say(problem.text(), texts));
    }
    for (Problem.Error error : errors) {
      String field = field(error.pointer());
      form.wrong(field, said(field, error.text(), texts));
    }
  }

  private static String field(String pointer) {
    String place = pointer;
    while (!place.isEmpty()) {
      if (FIELDS.containsKey(place)) {
        return FIELDS.get(place);
      }
      place = place.substring(0, Math.max(0, place.lastIndexOf('/')));
    }
    return "need";
  }

  private static String said(String field, String text, FormTexts texts) {
    Matcher range = RANGE.matcher(text);
    return range.find()
        ? texts.between(asTyped(field, range.group(1)), asTyped(field, range.group(2)))
        : Objections.say(text, texts);
  }

  /** The advisor counts milliseconds and shares, the form seconds and per cent. */
  private static String asTyped(String field, String bound) {
    BigDecimal value = new BigDecimal(bound);
    BigDecimal typed =
        switch (field) {
          case "ttft", "e2e" -> value.movePointLeft(3);
          case "cached", "language1", "language2", "language3" -> value.movePointRight(2);
          default -> value;
        };
    return typed.stripTrailingZeros().toPlainString();
  }

  private NeedFaults() {}
}
