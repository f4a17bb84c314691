package rightsize.decision.choice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import rightsize.decision.advices.Trigger;
import rightsize.decision.chance.Normal;

/** When to look again: at bad quality, at more volume than the budget carries, at a retirement. */
record Triggers(Asked asked, Bar bar, Candidate advised) {

  /** The quality trigger's prior counts as so many checked answers (DECISION.md 6.3). */
  private static final int PRIOR_WEIGHT = 20;

  private static final int LOOK_EVERY = 25;

  List<Trigger> all() {
    return Stream.of(Optional.of(quality()), volume(), retirement())
        .flatMap(Optional::stream)
        .toList();
  }

  private Trigger quality() {
    // Below the bar, or below the worst that was expected of it: whichever is higher.
    double worst = advised.score() - Normal.Z90 * advised.sd();
    long required = Math.round(Math.max(1, Math.max(bar.required(), worst)));
    Map<String, Object> quality = new HashMap<>();
    quality.put("required_percent", required);
    quality.put("alarm_below_percent", required - 3);
    quality.put("certainty", .9);
    quality.put("check_every", LOOK_EVERY);
    quality.put("prior_weight", PRIOR_WEIGHT);
    quality.put("typical_checks", 200);
    return new Trigger(
        "quality",
        "move up when checked answers make it 90 % likely that quality is below the alarm level;"
            + " look every 25 answers",
        quality);
  }

  private Optional<Trigger> volume() {
    return asked.budgetUsd().stream()
        .mapToObj(budget -> advised.bill().orElseThrow().requestsWithin(budget))
        .flatMapToDouble(OptionalDouble::stream)
        .mapToLong(requests -> (long) Math.floor(requests))
        .filter(asked::foreseeable)
        .mapToObj(
            requests ->
                new Trigger(
                    "volume",
                    "look again when the volume passes what the budget carries",
                    Map.of("requests_month", requests)))
        .findFirst();
  }

  private Optional<Trigger> retirement() {
    return advised
        .model()
        .retiresOn()
        .asOptional()
        .map(
            on ->
                new Trigger(
                    "retirement",
                    "move before the model retires",
                    Map.of(
                        "retires_on",
                        on.text(),
                        "successor",
                        advised.model().successor().orElse("unknown"))));
  }
}
