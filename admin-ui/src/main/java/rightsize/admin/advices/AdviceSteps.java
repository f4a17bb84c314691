package rightsize.admin.advices;

import static rightsize.admin.advices.OptionWords.figure;
import static rightsize.admin.advices.OptionWords.money;
import static rightsize.admin.advices.OptionWords.percent;
import static rightsize.admin.advices.OptionWords.points;
import static rightsize.admin.advices.OptionWords.range;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rightsize.admin.advices.AdviceView.Month;
import rightsize.admin.advices.AdviceView.Own;
import rightsize.admin.advices.AdviceView.Step;
import rightsize.admin.advices.AdviceView.Steps;
import rightsize.admin.words.Numbers;
import rightsize.admin.words.Say;

/** What more money buys, what own hardware costs, and how the months go on. */
final class AdviceSteps {
  private final JsonNode advice;
  private final AdviceTexts texts;
  private final OptionWords words;
  private final Say say;

  AdviceSteps(JsonNode advice, AdviceTexts texts, Say say) {
    this.advice = advice;
    this.texts = texts;
    this.words = new OptionWords(say);
    this.say = say;
  }

  Steps all() {
    List<Step> ladder = new ArrayList<>();
    for (JsonNode step : advice.path("ladder")) {
      JsonNode gain = step.path("quality_gain");
      double half = (gain.path("high").asDouble() - gain.path("low").asDouble()) / 2;
      ladder.add(
          new Step(
              words.name(step.path("option")),
              points(gain.path("value")),
              Numbers.points(BigDecimal.valueOf(half)),
              money(step.path("extra_cost_month_usd"))));
    }
    JsonNode past = advice.path("no_difference_past");
    List<Month> months = new ArrayList<>();
    for (JsonNode month : advice.path("projection")) {
      int number = month.path("month").asInt();
      months.add(
          new Month(
              number == 0 ? texts.now() : Integer.toString(number),
              Numbers.str(month.path("requests").asLong()),
              money(month.path("cost_usd")),
              month.has("budget_usd") ? money(month.path("budget_usd")) : ""));
    }
    JsonNode binds = advice.path("budget_binds_in_month");
    return new Steps(
        ladder,
        past.has("model_name") ? texts.noDifference(past.path("model_name").asText()) : "",
        own(),
        months.size() > 1 ? months : List.of(),
        binds.isNumber() ? texts.binds(binds.asText()) : "",
        outlook());
  }

  /** What it comes to over years, and what ends before that. */
  private List<String> outlook() {
    List<String> lines = new ArrayList<>();
    for (JsonNode horizon : advice.path("horizons")) {
      lines.add(
          texts.horizon(
              horizon.path("months").asText(),
              money(horizon.path("worth_usd")),
              apart(money(horizon.path("worth_low_usd")), money(horizon.path("worth_high_usd"))),
              horizon.has("worth_with_successors_usd")
                  ? money(horizon.path("worth_with_successors_usd"))
                  : ""));
    }
    for (JsonNode limit : advice.path("limits")) {
      lines.add(texts.limit(limit.path("code").asText(), limit.path("month").asText()));
    }
    return lines;
  }

  private static String apart(String low, String high) {
    return low.equals(high) ? "" : low + "–" + high;
  }

  private String sure(JsonNode self) {
    return self.has("p_cheaper")
        ? texts.breakEvenSure(
            requests(self.path("break_even_low")),
            requests(self.path("break_even_high")),
            percent(self.path("p_cheaper")))
        : "";
  }

  private static String requests(JsonNode number) {
    return number.isNumber() ? Numbers.str(number.asLong()) : "";
  }

  private Optional<Own> own() {
    JsonNode self = advice.path("self_hosted");
    if (!self.has("option")) {
      return Optional.empty();
    }
    JsonNode option = self.path("option");
    JsonNode memory = option.path("memory");
    return Optional.of(
        new Own(
            words.name(option),
            range(option.path("cost_month_usd")),
            self.hasNonNull("break_even_requests_month")
                ? texts.breakEven(Numbers.str(self.path("break_even_requests_month").asLong()))
                : texts.neverPays(),
            sure(self),
            memory.isObject() ? memory(memory) : ""));
  }

  private String memory(JsonNode memory) {
    List<String> said = new ArrayList<>();
    said.add(
        texts.memory(
            figure(memory.path("need_gib")),
            figure(memory.path("usable_gib")),
            percent(memory.path("p_fit"))));
    JsonNode lever = memory.path("lever");
    if (lever.isObject()) {
      said.add(
          texts.lever(
              say.word(lever.path("code").asText()),
              lever.path("to").asText(),
              figure(lever.path("gib"))));
    }
    JsonNode at = memory.path("concurrent");
    if (at.isObject()) {
      said.add(texts.concurrent(figure(at.path("mean")), figure(at.path("full"))));
    }
    return String.join(" · ", said);
  }
}
