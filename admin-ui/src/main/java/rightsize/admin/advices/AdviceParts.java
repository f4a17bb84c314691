package rightsize.admin.advices;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rightsize.admin.advices.AdviceView.Choice;
import rightsize.admin.advices.AdviceView.Doubts;
import rightsize.admin.advices.AdviceView.Example;
import rightsize.admin.advices.AdviceView.Exclusion;
import rightsize.admin.advices.AdviceView.Month;
import rightsize.admin.advices.AdviceView.OptionLine;
import rightsize.admin.advices.AdviceView.Own;
import rightsize.admin.advices.AdviceView.Step;
import rightsize.admin.advices.AdviceView.Steps;
import rightsize.admin.words.Numbers;
import rightsize.admin.words.Say;

/** The folded parts of an advice: steps, choice, doubts. What the advice leaves out stays out. */
final class AdviceParts {
  private static final int BEST = 8;

  private final JsonNode advice;
  private final AdviceTexts texts;
  private final Say say;

  AdviceParts(JsonNode advice, AdviceTexts texts, Say say) {
    this.advice = advice;
    this.texts = texts;
    this.say = say;
  }

  List<String> stale() {
    List<String> notes = new ArrayList<>();
    if (advice.path("snapshot").path("stale").asBoolean()) {
      notes.add(texts.stale());
      advice
          .path("snapshot")
          .path("notes")
          .forEach(note -> notes.add(texts.staleNote(note.asText())));
    }
    return notes;
  }

  Steps steps() {
    List<Step> ladder = new ArrayList<>();
    for (JsonNode step : advice.path("ladder")) {
      JsonNode gain = step.path("quality_gain");
      double half = (gain.path("high").asDouble() - gain.path("low").asDouble()) / 2;
      ladder.add(
          new Step(
              name(step.path("option")),
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
        binds.isNumber() ? texts.binds(binds.asText()) : "");
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
            name(option),
            range(option.path("cost_month_usd")),
            self.hasNonNull("break_even_requests_month")
                ? texts.breakEven(Numbers.str(self.path("break_even_requests_month").asLong()))
                : texts.neverPays(),
            memory.isObject()
                ? texts.memory(
                    figure(memory.path("need_gib")),
                    figure(memory.path("usable_gib")),
                    percent(memory.path("p_fit")))
                : ""));
  }

  Choice choice() {
    List<OptionLine> options = new ArrayList<>();
    String advised = advice.path("advised").path("id").asText("");
    Set<String> ties = new HashSet<>();
    advice.path("ties").forEach(tie -> ties.add(tie.path("id").asText()));
    for (JsonNode option : advice.path("options")) {
      String id = option.path("id").asText();
      String mark =
          id.equals(advised) ? texts.advisedMark() : ties.contains(id) ? texts.tied() : "";
      options.add(line(option, mark));
    }
    int best = Math.min(BEST, options.size());
    return new Choice(
        options.subList(0, best),
        options.subList(best, options.size()),
        options.size(),
        advice.path("options_considered").asInt(),
        AdviceChart.of(advice));
  }

  private OptionLine line(JsonNode option, String mark) {
    JsonNode quality = option.path("quality");
    JsonNode speed = option.path("speed");
    String begins = speed.has("ttft_ms") ? seconds(speed.path("ttft_ms")) : "";
    String ends = speed.has("e2e_ms") ? seconds(speed.path("e2e_ms")) : "";
    return new OptionLine(
        option.path("model").asText(),
        option.path("model_name").asText(),
        place(option),
        money(option.path("cost_month_usd").path("value")),
        between(option.path("cost_month_usd")),
        points(quality.path("value")),
        points(quality.path("low")) + "–" + points(quality.path("high")),
        quality.path("grade").asText(""),
        percent(option.path("p_adequate")),
        begins.isEmpty() && ends.isEmpty() ? "" : dash(begins) + " / " + dash(ends),
        mark,
        notes(option.path("conditions")));
  }

  Doubts doubts() {
    List<String> confirm = new ArrayList<>();
    for (JsonNode fact : advice.path("confirm_to_admit")) {
      confirm.add(
          texts.confirmLine(
              say.field(fact.path("fact").asText()),
              fact.path("subject").asText(),
              fact.path("count").asText()));
    }
    List<String> trials = new ArrayList<>();
    for (JsonNode trial : advice.path("measure_first")) {
      trials.add(
          texts.trial(
              name(trial.path("option")),
              trial.path("cases").asText(),
              points(trial.path("sd_before")),
              points(trial.path("sd_after"))));
    }
    return new Doubts(
        excluded(),
        confirm,
        notes(advice.path("not_known")),
        notes(advice.path("advised").path("conditions")),
        trials,
        turns());
  }

  private List<Exclusion> excluded() {
    List<Exclusion> excluded = new ArrayList<>();
    for (JsonNode rule : advice.path("excluded")) {
      List<Example> examples = new ArrayList<>();
      for (JsonNode example : rule.path("examples")) {
        JsonNode change = example.path("relaxation");
        examples.add(
            new Example(
                name(example.path("option")),
                facts(example.path("facts")),
                change.isObject()
                    ? texts.relax(change.path("pointer").asText(), value(change.path("value")))
                    : ""));
      }
      String code = rule.path("code").asText();
      excluded.add(
          new Exclusion(
              texts.rule(code, rule.path("text").asText(code)),
              rule.path("count").asInt(),
              examples));
    }
    return excluded;
  }

  private List<String> turns() {
    List<String> turns = new ArrayList<>();
    for (JsonNode turn : advice.path("sensitivity")) {
      String parameter = turn.path("parameter").asText();
      String value = value(turn.path("value"));
      if (parameter.equals("budget")) {
        value += " " + advice.path("need").path("budget").path("currency").asText("USD");
      }
      turns.add(
          texts.turn(
              parameter, value, turn.path("then").isObject() ? name(turn.path("then")) : ""));
    }
    return turns;
  }

  private List<String> notes(JsonNode notes) {
    List<String> said = new ArrayList<>();
    for (JsonNode note : notes) {
      said.add(texts.note(note.path("code").asText(), note.path("text").asText()));
    }
    return said;
  }

  private String facts(JsonNode facts) {
    List<String> said = new ArrayList<>();
    facts
        .fields()
        .forEachRemaining(
            fact -> said.add(texts.factName(fact.getKey()) + " " + value(fact.getValue())));
    return String.join(" · ", said);
  }

  private String value(JsonNode value) {
    if (value.isArray()) {
      List<String> said = new ArrayList<>();
      value.forEach(part -> said.add(value(part)));
      return String.join(", ", said);
    }
    if (value.isNumber()) {
      return figure(value);
    }
    return value.isBoolean() ? say.fact("", value) : say.word(value.asText());
  }

  private String name(JsonNode option) {
    return option.path("model_name").asText() + ", " + place(option);
  }

  private String place(JsonNode option) {
    if (option.path("kind").asText().equals("hosted")) {
      return option.path("provider_name").asText(option.path("provider").asText());
    }
    String hardware = option.path("accelerator_name").asText(option.path("accelerator").asText(""));
    String count = option.path("count").asInt(1) > 1 ? option.path("count").asInt() + " × " : "";
    String weights = option.path("quantisation").asText("");
    return say.word(option.path("kind").asText())
        + ": "
        + count
        + hardware
        + (weights.isEmpty() ? "" : ", " + weights);
  }

  private static String range(JsonNode estimate) {
    return money(estimate.path("value")) + " (" + between(estimate) + ")";
  }

  private static String between(JsonNode estimate) {
    return money(estimate.path("low")) + "–" + money(estimate.path("high"));
  }

  private static String money(JsonNode usd) {
    BigDecimal amount = usd.decimalValue();
    return amount.abs().compareTo(BigDecimal.TEN) < 0 && amount.signum() != 0
        ? Numbers.figure(amount)
        : Numbers.count(amount);
  }

  private static String points(JsonNode number) {
    return Numbers.points(number.decimalValue());
  }

  private static String figure(JsonNode number) {
    return Numbers.figure(number.decimalValue());
  }

  /** Never 100 and never 0: nothing here is certain. */
  private static String percent(JsonNode share) {
    long percent = Math.round(share.asDouble() * 100);
    return percent >= 100 ? "> 99" : percent <= 0 ? "< 1" : Long.toString(percent);
  }

  private static String seconds(JsonNode estimate) {
    return Numbers.figure(estimate.path("value").decimalValue().movePointLeft(3)) + " s";
  }

  private static String dash(String text) {
    return text.isEmpty() ? "?" : text;
  }
}
