package rightsize.decision.quality;

import java.util.Optional;
import rightsize.decision.advices.Grade;
import rightsize.decision.advices.Influence;

/**
 * A model's expected score on tests like the task.
 *
 * @param logits per category of the task
 * @param score 0 to 100
 * @param sd in points
 * @param steepness points per logit of a common shift
 * @param kindSd the part of sd, in points, that is how the model takes to tests like these
 * @param independent how many independent scores speak for the task
 * @param vendor how many the vendor published
 * @param influence what reports did to it
 */
public record Expected(
    int index,
    double[] logits,
    double score,
    double sd,
    double steepness,
    double kindSd,
    Grade grade,
    int independent,
    int vendor,
    Optional<Influence> influence) {

  Expected reported(double[] moved, double newScore, double newSd, Influence by) {
    return new Expected(
        index,
        moved,
        newScore,
        newSd,
        steepness,
        kindSd,
        grade,
        independent,
        vendor,
        Optional.of(by));
  }
}
