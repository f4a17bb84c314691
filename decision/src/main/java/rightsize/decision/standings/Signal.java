package rightsize.decision.standings;

import java.util.Collection;

/**
 * A logit with its variance, and how much age widens it.
 *
 * @param ageing at least 1: the factor by which age multiplies a variance
 */
record Signal(double logit, double variance, double ageing) {

  /** Several voices of one source: their weighted mean, and the age of the freshest. */
  static Signal pooled(Collection<Signal> voices) {
    double weight = 0;
    double sum = 0;
    double freshest = Double.POSITIVE_INFINITY;
    for (Signal voice : voices) {
      double w = 1 / (voice.variance * voice.ageing);
      weight += w;
      sum += w * voice.logit;
      freshest = Math.min(freshest, voice.ageing);
    }
    return new Signal(sum / weight, 1 / weight / freshest, freshest);
  }

  /** Several reports of one person: their mean, but no more certain than the surest of them. */
  static Signal oneVoice(Collection<Signal> reports) {
    Signal mean = pooled(reports);
    double surest = Double.POSITIVE_INFINITY;
    for (Signal report : reports) {
      surest = Math.min(surest, report.variance * report.ageing);
    }
    return new Signal(mean.logit, surest / mean.ageing, mean.ageing);
  }

  /** The variance of this source as a witness: its own, plus the spread of sources of its kind. */
  double varianceWith(double spread) {
    return (variance + spread * spread) * ageing;
  }
}
