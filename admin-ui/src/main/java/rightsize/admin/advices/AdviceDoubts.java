package rightsize.admin.advices;

import static rightsize.admin.advices.OptionWords.figure;
import static rightsize.admin.advices.OptionWords.points;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import rightsize.admin.advices.AdviceView.Doubts;
import rightsize.admin.advices.AdviceView.Example;
import rightsize.admin.advices.AdviceView.Exclusion;
import rightsize.admin.words.Say;

/** What was left out, what is not known, and what would turn the answer. */
final class AdviceDoubts {
  private final JsonNode advice;
  private final AdviceTexts texts;
  private final OptionWords words;
  private final Say say;

  AdviceDoubts(JsonNode advice, AdviceTexts texts, Say say) {
    this.advice = advice;
    this.texts = texts;
    this.words = new OptionWords(say);
    this.say = say;
  }

  Doubts all() {
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
              words.name(trial.path("option")),
              trial.path("cases").asText(),
              points(trial.path("sd_before")),
              points(trial.path("sd_after"))));
    }
    return new Doubts(
        excluded(),
        confirm,
        notes(texts, advice.path("not_known")),
        notes(texts, advice.path("advised").path("conditions")),
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
                words.name(example.path("option")),
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
              parameter, value, turn.path("then").isObject() ? words.name(turn.path("then")) : ""));
    }
    return turns;
  }

  /** Remarks in the words of the page. */
  static List<String> notes(AdviceTexts texts, JsonNode notes) {
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
}
