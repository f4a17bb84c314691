package rightsize.decision.quality;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rightsize.decision.advices.Influence;
import rightsize.decision.market.Standing;
import rightsize.decision.needs.Task;

/**
 * What experience reports do to an expected score (DECISION.md 4.3 and 7). Reported success is
 * taken for a score on tests like the task, with a transfer doubt of 0.5 logit:
 *
 * <pre>
 * w = s^2 / (s^2 + v + 0.5^2) ,  shift = w * (y - z) ,  s' = s * sqrt(1 - w)
 * </pre>
 *
 * Below the do-no-harm gate the shift is capped at half a standard deviation and no doubt goes
 * away.
 */
final class Reports {
  private static final double TRANSFER = .5 * .5;
  private static final double CAP = .5;

  private final Map<String, Standing> standings = new HashMap<>();

  Reports(List<Standing> all, Task task) {
    all.stream()
        .filter(standing -> standing.task() == task)
        .forEach(standing -> standings.put(standing.model(), standing));
  }

  Optional<Standing> of(String model) {
    return Optional.ofNullable(standings.get(model));
  }

  Expected combine(TaskScores task, Expected before, Standing standing) {
    if (standing.reports() == 0 || !(standing.variance() > 0) || before.steepness() <= 0) {
      return before;
    }
    double p = Math.min(.999, Math.max(.001, before.score() / 100));
    double z = Logit.of(p);
    double s = before.sd() / (100 * p * (1 - p));
    double weight = s * s / (s * s + standing.variance() + TRANSFER);
    double shift = weight * (standing.logit() - z);
    double sd = before.sd();
    if (standing.counts()) {
      sd *= StrictMath.sqrt(1 - weight);
    } else {
      shift = Math.max(-CAP * s, Math.min(CAP * s, shift));
    }
    double[] moved = before.logits().clone();
    for (int i = 0; i < moved.length; i++) {
      moved[i] += shift;
    }
    double after = task.shifted(before, shift);
    return before.reported(
        moved,
        after,
        sd,
        new Influence(
            standing.reports(),
            standing.teams(),
            tenth(before.score()),
            tenth(after),
            Math.round(weight * 100) / 100.0,
            standing.lacks()));
  }

  private static double tenth(double points) {
    return Math.round(points * 10) / 10.0;
  }
}
