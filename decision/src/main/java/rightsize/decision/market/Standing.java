package rightsize.decision.market;

import java.util.List;
import rightsize.decision.needs.Task;

/**
 * What all trusted reports say of a model at a task, pooled with a flat prior.
 *
 * @param logit pooled success in logit
 * @param variance its variance
 * @param counts whether the do-no-harm gate is passed
 * @param lacks what is missing before the reports count, as {@code fact:needed:present}
 */
public record Standing(
    String model,
    Task task,
    int reports,
    int teams,
    double logit,
    double variance,
    double success,
    double successLow,
    double successHigh,
    boolean counts,
    List<String> lacks,
    boolean contested) {

  public Standing {
    lacks = lacks == null ? List.of() : List.copyOf(lacks);
  }
}
