package rightsize.decision.speed;

import java.util.Collection;

/**
 * What is off about predictions, in three layers that add up to the predictor's own doubt: what all
 * builds of a model on an accelerator under one engine share, what a build on so many devices has
 * of its own, and what each load adds (as a run does).
 *
 * <pre>
 * log(measured / predicted) = shared + own + row,  variances SHARED s^2, OWN s^2, ROW s^2, sum s^2
 * </pre>
 *
 * <p>The shares are rounded from 1,405 rows of servers, each predicted by coefficients fitted
 * without its model: within a build on so many devices the rows of different loads differ by .50 of
 * the variance (time between tokens) and .62 (first token); two rows share .42 of it where the
 * build is the same, .12 and .24 where another build or number of devices, .07 and .06 where the
 * engine is another one, which therefore says nothing here. Repeats of one load (36 sets) differ by
 * less than .03 in half of the cases and by .20 all together, so a run's own noise is inside a
 * row's share.
 *
 * @param mean of the log of measured over predicted
 * @param variance of it, in units of the predictor's own; a row's share comes on top
 */
record Layers(double mean, double variance) {
  static final double SHARED = .18;
  static final double OWN = .24;
  static final double ROW = .58;

  /** Rows of one build on so many devices. */
  record Group(double mean, int rows) {
    static final Group NONE = new Group(0, 0);
  }

  /**
   * The normal posterior: first what others tell of what is shared, then one's own rows.
   *
   * @param others groups of the same model, accelerator and engine
   */
  static Layers of(Group own, Collection<Group> others) {
    double precision = 1 / SHARED;
    double sum = 0;
    for (Group other : others) {
      if (other.rows() > 0) {
        double weight = 1 / (OWN + ROW / other.rows());
        precision += weight;
        sum += weight * other.mean();
      }
    }
    double before = 1 / (1 / precision + OWN);
    double told = own.rows() / ROW;
    return new Layers(
        (before * sum / precision + told * own.mean()) / (before + told), 1 / (before + told));
  }

  /** Natural-log standard deviation of a time predicted with it, where the predictor's is this. */
  double sd(double predictor) {
    return predictor * StrictMath.sqrt(variance + ROW);
  }

  double factor() {
    return StrictMath.exp(mean);
  }
}
