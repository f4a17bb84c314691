package rightsize.advisor.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import rightsize.decision.advices.Advice;
import rightsize.decision.advices.Kind;
import rightsize.decision.advices.Option;

/** Lines 0 and 3 to 6: what comes before, how sure, what else, what more money buys. */
final class AnswerLines {

  private static final int SHOWN = 3;

  private final Advice advice;
  private final Voice voice;
  private final Names names;

  AnswerLines(Advice advice, Voice voice, Names names) {
    this.advice = advice;
    this.voice = voice;
    this.names = names;
  }

  Optional<String> stepZero() {
    return advice
        .stepZero()
        .map(step -> "step_zero." + step.method())
        .filter(voice::knows)
        .map(key -> voice.say("step_zero", "method", voice.say(key)));
  }

  Optional<String> bar() {
    return advice
        .qualityBar()
        .map(
            bar ->
                advice
                    .advised()
                    .map(option -> cleared(bar, option))
                    .orElseGet(
                        () ->
                            voice.say(
                                "bar.none",
                                "reference",
                                bar.referenceName(),
                                "required",
                                voice.points(bar.required()))));
  }

  private String cleared(Advice.Bar bar, Option option) {
    return voice.say(
        "bar",
        "reference",
        bar.referenceName(),
        "sure",
        sure(option.pAdequate()),
        "score",
        voice.points(option.quality().value()),
        "low",
        voice.points(option.quality().low()),
        "high",
        voice.points(option.quality().high()),
        "required",
        voice.points(bar.required()));
  }

  private String sure(double probability) {
    long percent = Math.round(probability * 100);
    if (percent > 99) {
      return voice.say("bar.sure.over");
    }
    return percent < 1 ? voice.say("bar.sure.under") : voice.say("bar.sure", "percent", percent);
  }

  Optional<String> ties() {
    if (advice.ties().isEmpty() || advice.advised().isEmpty()) {
      return Optional.empty();
    }
    List<String> tied =
        new ArrayList<>(
            advice.ties().stream()
                .limit(SHOWN)
                .map(option -> names.option(option.named()))
                .toList());
    int more = advice.ties().size() - SHOWN;
    if (more > 0) {
      tied.add(voice.say("ties.more", "count", more));
    }
    List<String> sentences = new ArrayList<>();
    sentences.add(voice.say("ties", "options", voice.listed(tied)));
    firstBecause(advice.advised().get()).ifPresent(sentences::add);
    return Optional.of(voice.sentences(sentences));
  }

  private Optional<String> firstBecause(Option advised) {
    if (before(advised, option -> option.costMonthUsd().value())) {
      return Optional.of(voice.say("ties.cheapest"));
    }
    return before(advised, option -> option.totalParamsB().orElse(Double.MAX_VALUE))
        ? Optional.of(voice.say("ties.smallest"))
        : Optional.empty();
  }

  /** Strictly less than every tie; equal ones give no reason. */
  private boolean before(Option advised, ToDoubleFunction<Option> measure) {
    return advice.ties().stream()
        .allMatch(tie -> measure.applyAsDouble(advised) < measure.applyAsDouble(tie));
  }

  Optional<String> ladder() {
    List<String> sentences = new ArrayList<>();
    if (!advice.ladder().isEmpty()) {
      List<String> steps = advice.ladder().stream().limit(SHOWN).map(this::step).toList();
      sentences.add(voice.say("ladder", "steps", voice.joined(steps)));
    }
    advice
        .noDifferencePast()
        .ifPresent(past -> sentences.add(voice.say("ladder.end", "model", past.modelName())));
    return Lines.optional(voice.sentences(sentences));
  }

  private String step(Advice.Step step) {
    return voice.say(
        "ladder.step",
        "option",
        names.option(step.option().named()),
        "points",
        voice.points(step.qualityGain().value()),
        "doubt",
        voice.points((step.qualityGain().high() - step.qualityGain().low()) / 2),
        "extra",
        voice.money(step.extraCostMonthUsd()));
  }

  Optional<String> selfHosted() {
    return advice
        .selfHosted()
        .filter(own -> hosted() || own.breakEvenRequestsMonth().isPresent())
        .map(this::selfHosted);
  }

  private String selfHosted(Advice.SelfHosted own) {
    Stream<String> cost =
        Stream.of(
            voice.say(
                "own." + Names.hold(own.option()),
                "hardware",
                names.hardware(own.option()),
                "model",
                own.option().modelName(),
                "cost",
                voice.money(own.option().costMonthUsd().value())));
    Stream<String> pays =
        own
            .breakEvenRequestsMonth()
            .map(
                requests -> voice.say("own.pays", "volume", names.monthly(advice.need(), requests)))
            .or(() -> hosted() ? Optional.of(voice.say("own.never")) : Optional.empty())
            .stream();
    return voice.sentences(Stream.concat(cost, pays).toList());
  }

  /** Where a provider is advised, or nothing is, one's own machine is the other way. */
  private boolean hosted() {
    return advice.advised().map(option -> option.kind() == Kind.HOSTED).orElse(true);
  }
}
