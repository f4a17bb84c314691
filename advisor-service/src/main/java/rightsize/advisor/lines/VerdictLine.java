package rightsize.advisor.lines;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rightsize.decision.advices.Advice;
import rightsize.decision.advices.Exclusion;
import rightsize.decision.advices.Option;
import rightsize.decision.advices.Trial;
import rightsize.decision.advices.Verdict;
import rightsize.decision.needs.Need;

/** Line 1: what to take and why, or what would have to change, and whether what runs may stay. */
final class VerdictLine {

  private static final int CHANGES = 3;

  private final Advice advice;
  private final Voice voice;
  private final Names names;

  VerdictLine(Advice advice, Voice voice, Names names) {
    this.advice = advice;
    this.voice = voice;
    this.names = names;
  }

  Optional<String> line() {
    List<String> sentences = new ArrayList<>();
    sentences.add(voice.say("verdict." + advice.verdict().kind()));
    advice.advised().map(this::advised).ifPresent(sentences::add);
    String because = "because." + advice.verdict().because().code();
    if (voice.knows(because)) {
      sentences.add(voice.say(because));
    }
    if (advice.verdict().kind() == Verdict.Kind.NOT_ENOUGH_EVIDENCE) {
      measure().ifPresent(sentences::add);
    }
    if (advice.verdict().kind() == Verdict.Kind.NOTHING_FITS) {
      waysOut().ifPresent(sentences::add);
    }
    advice
        .verdict()
        .current()
        .filter(current -> advice.need().current().isPresent())
        .ifPresent(current -> sentences.addAll(current(current)));
    return Optional.of(voice.sentences(sentences));
  }

  private String advised(Option option) {
    return switch (option.kind()) {
      case HOSTED ->
          voice.say(
              "advised.hosted",
              "model",
              option.modelName(),
              "facts",
              names.facts(option),
              "provider",
              names.provider(option.named()));
      case RENTED, OWNED ->
          voice.say(
              "advised." + Names.hold(option),
              "model",
              option.modelName(),
              "facts",
              names.facts(option),
              "hardware",
              names.hardware(option));
    };
  }

  private Optional<String> measure() {
    List<String> first =
        advice.measureFirst().stream().map(Trial::option).map(names::option).toList();
    return switch (first.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(voice.say("measure.one", "first", first.get(0)));
      default ->
          Optional.of(voice.say("measure.two", "first", first.get(0), "second", first.get(1)));
    };
  }

  private Optional<String> waysOut() {
    List<String> changes =
        advice.excluded().stream()
            .flatMap(exclusion -> exclusion.examples().stream().limit(1))
            .map(Exclusion.Example::relaxation)
            .flatMap(Optional::stream)
            .flatMap(relaxation -> relaxed(relaxation).stream())
            .distinct()
            .limit(CHANGES)
            .toList();
    return changes.isEmpty()
        ? Optional.empty()
        : Optional.of(voice.say("nothing.relax", "changes", voice.joined(changes)));
  }

  private Optional<String> relaxed(Exclusion.Relaxation relaxation) {
    String key = "relax" + relaxation.pointer().replace('/', '.');
    Object value = relaxation.value();
    return switch (relaxation.pointer()) {
      case "/budget/amount" -> Optional.of(voice.say(key, "amount", budget(value)));
      case "/data_rules/residency" -> voice.tell(key, Map.of("regions", value));
      default -> voice.tell(key, Map.of("value", value));
    };
  }

  private String budget(Object amount) {
    String currency = advice.need().budget().map(Need.Budget::currency).orElse("USD");
    return voice.stated(new BigDecimal(amount.toString()), currency);
  }

  private List<String> current(Verdict.Current current) {
    String runs = name(advice.need().current().map(Need.Current::model).orElseThrow());
    List<String> sentences = new ArrayList<>();
    if (current.action() == Verdict.Action.STAY) {
      return List.of(voice.say("current.stay", "current", runs));
    }
    sentences.add(
        current
            .savingMonthUsd()
            .map(
                saving ->
                    voice.say(
                        saving >= 0 ? "current.switch.saves" : "current.switch.costs",
                        "current",
                        runs,
                        "amount",
                        voice.money(Math.abs(saving))))
            .orElseGet(() -> voice.say("current.switch", "current", runs)));
    current
        .qualityDifference()
        .ifPresent(
            points ->
                sentences.add(
                    voice.say(
                        "current.quality",
                        "points",
                        voice.points(points.value()),
                        "low",
                        voice.points(points.low()),
                        "high",
                        voice.points(points.high()))));
    return sentences;
  }

  /** What runs today is called by its name where it is among the options, else by its id. */
  private String name(String model) {
    return advice.options().stream()
        .filter(option -> option.model().equals(model))
        .map(Option::modelName)
        .findFirst()
        .orElse(model);
  }
}
