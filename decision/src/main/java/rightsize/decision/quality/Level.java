package rightsize.decision.quality;

/**
 * How hard a category's tests are: the spread of its benchmarks' levels. Complexity 1 to 5 stands
 * at their 10, 30, 50, 70 and 90 % quantile of difficulty, so that "complexity" has a measured
 * meaning (DECISION.md 4.3).
 *
 * @param centre mean level in logits of a model of average ability
 * @param spread standard deviation of levels, shrunk to 0.8 by three benchmarks
 */
record Level(double centre, double spread, double slope, int benchmarks) {
  private static final double[] EASE = {1.2816, .5244, 0, -.5244, -1.2816};

  double at(int complexity) {
    return centre + spread * EASE[complexity - 1];
  }
}
