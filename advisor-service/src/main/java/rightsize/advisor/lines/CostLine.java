package rightsize.advisor.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rightsize.decision.advices.Advice;
import rightsize.decision.advices.Estimate;
import rightsize.decision.advices.Option;
import rightsize.decision.needs.Need;

/** Line 2: what a month costs, against the budget, now and as the need grows. */
final class CostLine {

  private final Advice advice;
  private final Voice voice;
  private final Names names;

  CostLine(Advice advice, Voice voice, Names names) {
    this.advice = advice;
    this.voice = voice;
    this.names = names;
  }

  Optional<String> line() {
    return advice.advised().map(this::line);
  }

  private String line(Option advised) {
    List<String> sentences = new ArrayList<>();
    sentences.add(now(advised.costMonthUsd()));
    outlook().ifPresent(sentences::add);
    advice
        .budgetBindsInMonth()
        .filter(month -> month > 0)
        .ifPresent(month -> sentences.add(voice.say("cost.binds", "month", month)));
    return voice.sentences(sentences);
  }

  private String now(Estimate cost) {
    Need.Volume volume = advice.need().volume();
    return voice.say(
        "cost." + volume.per(),
        "cost",
        voice.money(cost.value()),
        "range",
        range(cost),
        "volume",
        names.volume(advice.need(), volume.requests(), volume.per()),
        "requests",
        names.requests(advice.need(), volume.requests()),
        "budget",
        advice.need().budget().map(this::budget).orElse(""));
  }

  private String range(Estimate cost) {
    String low = voice.figure(cost.low());
    String high = voice.figure(cost.high());
    boolean ranged = !low.equals(high);
    Optional<String> date = voice.rateDated();
    if (ranged && date.isPresent()) {
      return voice.say(
          "cost.range.rate", "low", low, "high", voice.money(cost.high()), "date", date.get());
    }
    if (ranged) {
      return voice.say("cost.range", "low", low, "high", high);
    }
    return date.map(day -> voice.say("cost.rate", "date", day)).orElse("");
  }

  private String budget(Need.Budget budget) {
    String now =
        voice.say("cost.budget", "amount", voice.stated(budget.amount(), budget.currency()));
    String later =
        budget
            .later()
            .map(
                more ->
                    voice.say(
                        "cost.later",
                        "amount",
                        voice.stated(more.amount(), budget.currency()),
                        "month",
                        more.fromMonth()))
            .orElse("");
    return now + later;
  }

  private Optional<String> outlook() {
    if (advice.need().growth().isEmpty() || advice.projection().isEmpty()) {
      return Optional.empty();
    }
    Advice.Month last = advice.projection().getLast();
    return Optional.of(
        voice.say(
            "cost.outlook",
            "month",
            last.month(),
            "volume",
            names.monthly(advice.need(), last.requests()),
            "cost",
            voice.money(last.costUsd())));
  }
}
