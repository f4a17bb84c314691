package rightsize.admin.advices;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import rightsize.admin.forms.Form;
import rightsize.admin.forms.FormTexts;
import rightsize.admin.forms.Typed;

/** Reads the need off its form, in the advisor's words; what is no number is said at its field. */
final class NeedReading {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final List<String> HAN = List.of("zh", "ja");
  static final int LANGUAGES = 3;

  private final Form form;
  private final FormTexts texts;
  private final ObjectNode need = JsonNodeFactory.instance.objectNode();
  private BigDecimal han = BigDecimal.ZERO;

  private NeedReading(Form form, FormTexts texts) {
    this.form = form;
    this.texts = texts;
  }

  /** The need as far as it could be read; the form knows what is wrong. */
  static ObjectNode read(Form form, FormTexts texts) {
    NeedReading reading = new NeedReading(form, texts);
    reading.task();
    reading.languages();
    reading.lengths();
    reading.things();
    reading.quality();
    reading.money();
    reading.data();
    reading.rest();
    return reading.need;
  }

  private void task() {
    text("title").ifPresent(title -> need.put("title", title));
    need.put("task", form.has("task") ? form.value("task") : "general");
    whole("complexity").ifPresent(level -> need.put("complexity", level));
    ObjectNode volume = need.putObject("volume");
    if (!form.has("requests")) {
      form.wrong("requests", texts.required());
    }
    whole("requests").ifPresent(requests -> volume.put("requests", requests));
    volume.put("per", form.is("per", "day") ? "day" : "month");
    number(form.has("peak") ? "peak" : "audience")
        .ifPresent(times -> volume.put("peak_factor", times));
  }

  private void languages() {
    ArrayNode languages = JsonNodeFactory.instance.arrayNode();
    for (int i = 1; i <= LANGUAGES; i++) {
      String code = form.value("language" + i);
      Optional<BigDecimal> percent = number("share" + i);
      if (!code.isEmpty()) {
        boolean only = i == 1 && !form.has("share1") && !form.has("language2");
        BigDecimal share =
            only
                ? BigDecimal.ONE
                : percent
                    .map(p -> p.divide(HUNDRED, 6, RoundingMode.HALF_EVEN))
                    .orElse(BigDecimal.ZERO);
        languages.addObject().put("code", code).put("share", share);
        han = HAN.contains(code) ? han.add(share) : han;
      }
    }
    han = han.min(BigDecimal.ONE);
    if (!languages.isEmpty()) {
      need.set("languages", languages);
    }
  }

  private void lengths() {
    Optional<Long> in = tokens("in", "in_unit");
    Optional<Long> out = tokens("out", "out_unit");
    if (in.isPresent() != out.isPresent()) {
      form.wrong(in.isPresent() ? "out" : "in", texts.bothLengths());
    }
    if (in.isPresent() && out.isPresent()) {
      ObjectNode tokens = need.putObject("tokens").put("input", in.get()).put("output", out.get());
      number("cached")
          .ifPresent(
              percent ->
                  tokens.put(
                      "cached_input_share", percent.divide(HUNDRED, 6, RoundingMode.HALF_EVEN)));
    }
  }

  private void things() {
    whole("images").ifPresent(n -> need.put("images_per_request", n));
    number("megapixels").ifPresent(n -> need.put("megapixels", n));
    number("minutes").ifPresent(n -> need.put("audio_minutes_per_request", n));
    whole("reranked").ifPresent(n -> need.put("results_reranked_per_request", n));
    whole("labels").ifPresent(n -> need.put("labels", n));
    if (form.touches(List.of("corpus_items", "corpus_length", "corpus_times"))) {
      ObjectNode corpus = JsonNodeFactory.instance.objectNode();
      whole("corpus_items").ifPresent(n -> corpus.put("items", n));
      tokens("corpus_length", "corpus_unit").ifPresent(n -> corpus.put("tokens_each", n));
      number("corpus_times").ifPresent(n -> corpus.put("reembedded_per_month", n));
      for (String field : List.of("corpus_items", "corpus_length", "corpus_times")) {
        if (!form.has(field)) {
          form.wrong(field, texts.required());
        }
      }
      need.set("corpus", corpus);
    }
  }

  private void quality() {
    ObjectNode bar = JsonNodeFactory.instance.objectNode();
    text("reference").ifPresent(model -> bar.put("reference_model", model));
    number("margin").ifPresent(points -> bar.put("margin", points));
    flag("quality_first").ifPresent(first -> bar.put("quality_first", first));
    put("quality_bar", bar);
  }

  private void money() {
    number("budget")
        .ifPresent(
            amount -> {
              ObjectNode budget =
                  need.putObject("budget")
                      .put("amount", amount)
                      .put("currency", form.has("currency") ? form.value("currency") : "USD");
              number("later")
                  .ifPresent(
                      later -> {
                        ObjectNode then = budget.putObject("later").put("amount", later);
                        whole("later_from").ifPresent(month -> then.put("from_month", month));
                        if (!form.has("later_from")) {
                          form.wrong("later_from", texts.required());
                        }
                      });
            });
    number("cost_of_failure").ifPresent(usd -> need.put("cost_of_failure", usd));
  }

  private void data() {
    ObjectNode rules = JsonNodeFactory.instance.objectNode();
    flag("no_training").ifPresent(never -> rules.put("no_training", never));
    whole("retention").ifPresent(days -> rules.put("max_retention_days", days));
    flag("on_premises").ifPresent(inside -> rules.put("on_premises", inside));
    if (form.has("residency")) {
      form.values("residency").forEach(rules.withArray("residency")::add);
    }
    put("data_rules", rules);
    ObjectNode licence = JsonNodeFactory.instance.objectNode();
    flag("open_weights").ifPresent(open -> licence.put("open_weights", open));
    if (form.has("commercial")) {
      licence.put("commercial_use", form.is("commercial", "true"));
    }
    put("licence_rules", licence);
  }

  private void rest() {
    ObjectNode hardware = JsonNodeFactory.instance.objectNode();
    text("where").filter(where -> !where.equals("any")).ifPresent(w -> hardware.put("where", w));
    text("accelerator")
        .ifPresent(
            id ->
                hardware
                    .putArray("accelerators")
                    .addObject()
                    .put("id", id)
                    .put("count", whole("accelerator_count").orElse(1L)));
    number("max_memory").ifPresent(gib -> hardware.put("max_memory_gib", gib));
    flag("cpu").ifPresent(cpu -> hardware.put("cpu_allowed", cpu));
    put("hardware", hardware);

    ObjectNode latency = JsonNodeFactory.instance.objectNode();
    number("ttft").ifPresent(seconds -> latency.put("ttft_ms", seconds.multiply(THOUSAND)));
    number("e2e").ifPresent(seconds -> latency.put("e2e_ms", seconds.multiply(THOUSAND)));
    put("latency", latency);

    number("growth")
        .ifPresent(
            percent ->
                need.putObject("growth")
                    .put("percent_per_month", percent)
                    .put("months", whole("months").orElse(12L)));
    text("current")
        .ifPresent(
            model -> {
              ObjectNode current = need.putObject("current").put("model", model);
              text("current_provider").ifPresent(provider -> current.put("provider", provider));
            });
    put("trust", trust(form));
  }

  /** Which scores may count; empty where all may. */
  static ObjectNode trust(Form form) {
    ObjectNode trust = JsonNodeFactory.instance.objectNode();
    if (form.is("vendor_scores", "false")) {
      trust.put("vendor_scores", false);
    }
    if (form.has("not_before")) {
      trust.put("not_before", form.value("not_before"));
    }
    if (form.has("without")) {
      form.values("without").forEach(trust.withArray("without_benchmarks")::add);
    }
    return trust;
  }

  private void put(String name, ObjectNode part) {
    if (!part.isEmpty()) {
      need.set(name, part);
    }
  }

  private Optional<Long> tokens(String field, String unit) {
    return number(field)
        .filter(amount -> amount.signum() >= 0 && amount.precision() - amount.scale() <= 12)
        .map(amount -> Lengths.tokens(amount, form.has(unit) ? form.value(unit) : "words", han));
  }

  private Optional<String> text(String field) {
    return form.has(field) ? Optional.of(form.value(field)) : Optional.empty();
  }

  private Optional<Boolean> flag(String field) {
    return form.is(field, "true") ? Optional.of(true) : Optional.empty();
  }

  private Optional<BigDecimal> number(String field) {
    if (!form.has(field)) {
      return Optional.empty();
    }
    Optional<BigDecimal> number = Typed.number(form.value(field));
    if (number.isEmpty()) {
      form.wrong(field, texts.notANumber());
    } else if (number.get().signum() < 0 && !field.equals("growth")) {
      form.wrong(field, texts.negative());
      return Optional.empty();
    }
    return number;
  }

  private Optional<Long> whole(String field) {
    return number(field)
        .filter(
            number -> {
              boolean whole = number.stripTrailingZeros().scale() <= 0;
              if (!whole) {
                form.wrong(field, texts.notWhole());
              }
              return whole;
            })
        .map(BigDecimal::longValueExact);
  }
}
