package rightsize.advisor.lines;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rightsize.decision.advices.Advice;
import rightsize.decision.advices.Confirmation;
import rightsize.decision.advices.Exclusion;
import rightsize.decision.advices.Trial;
import rightsize.decision.advices.Trigger;
import rightsize.decision.needs.Need;

/** Lines 8 to 11: what to do first, when to move, what would change it. */
final class GroundLines {

  /** Half the width of the middle 90 % of a normal distribution, in standard deviations. */
  private static final double NINETY = 1.645;

  private final Advice advice;
  private final Voice voice;
  private final Names names;

  GroundLines(Advice advice, Voice voice, Names names) {
    this.advice = advice;
    this.voice = voice;
    this.names = names;
  }

  Optional<String> doFirst() {
    if (advice.measureFirst().isEmpty()) {
      return Optional.empty();
    }
    Trial first = advice.measureFirst().getFirst();
    List<String> tried =
        advice.measureFirst().stream().limit(2).map(Trial::option).map(names::option).toList();
    String options =
        tried.size() == 1
            ? tried.getFirst()
            : voice.say("list.and", "first", tried.get(0), "last", tried.get(1));
    return Optional.of(
        voice.say(
            "first",
            "cases",
            first.cases(),
            "things",
            voice.say("cases." + advice.need().task()),
            "split",
            split(first.cases()),
            "options",
            options,
            "before",
            voice.points(NINETY * first.sdBefore()),
            "after",
            voice.points(NINETY * first.sdAfter())));
  }

  /** The cases shared out as the languages share the requests; the last takes the remainder. */
  private String split(int cases) {
    List<Need.LanguageShare> languages = advice.need().languages();
    if (languages.size() < 2) {
      return "";
    }
    List<String> shares = new ArrayList<>();
    int left = cases;
    for (int i = 0; i < languages.size(); i++) {
      boolean last = i == languages.size() - 1;
      int share = last ? left : (int) Math.round(cases * languages.get(i).share());
      left -= share;
      shares.add(
          voice.say(
              "first.share",
              "cases",
              share,
              "language",
              voice.word("language", languages.get(i).code())));
    }
    return voice.say("first.split", "shares", voice.listed(shares));
  }

  Optional<String> triggers() {
    List<String> triggers =
        advice.triggers().stream().flatMap(trigger -> trigger(trigger).stream()).toList();
    return triggers.isEmpty()
        ? Optional.empty()
        : Optional.of(voice.say("move", "triggers", voice.joined(triggers)));
  }

  private Optional<String> trigger(Trigger trigger) {
    Map<String, Object> facts = new HashMap<>(trigger.facts());
    advice.advised().ifPresent(option -> facts.put("model", option.modelName()));
    if (facts.remove("certainty") instanceof Number share) {
      facts.put("certain_percent", 100 * share.doubleValue());
    }
    if (facts.get("requests_month") instanceof Number requests) {
      facts.put("volume", names.monthly(advice.need(), requests.doubleValue()));
    }
    return voice.tell("trigger." + trigger.code(), facts);
  }

  Optional<String> sensitivity() {
    List<String> changes =
        advice.sensitivity().stream().flatMap(one -> change(one).stream()).toList();
    return changes.isEmpty()
        ? Optional.empty()
        : Optional.of(voice.say("changes", "changes", voice.joined(changes)));
  }

  private Optional<String> change(Advice.Sensitivity one) {
    return new Turns(advice, voice, names)
        .turn(one)
        .map(
            text ->
                one.then()
                    .map(then -> text + voice.say("changes.then", "option", names.option(then)))
                    .orElse(text));
  }

  Optional<String> leftOut() {
    List<String> reasons =
        new ArrayList<>(
            advice.excluded().stream()
                .sorted(Comparator.comparingInt(Exclusion::count).reversed())
                .filter(exclusion -> voice.knows("excluded." + exclusion.code()))
                .map(
                    exclusion ->
                        voice.say(
                            "excluded." + exclusion.code(),
                            "count",
                            voice.plain(exclusion.count())))
                .toList());
    int unconfirmed = advice.confirmToAdmit().stream().mapToInt(Confirmation::count).sum();
    if (unconfirmed > 0) {
      reasons.add(voice.say("left_out.unconfirmed", "count", voice.plain(unconfirmed)));
    }
    return reasons.isEmpty()
        ? Optional.empty()
        : Optional.of(voice.say("left_out", "reasons", voice.listed(reasons)));
  }
}
