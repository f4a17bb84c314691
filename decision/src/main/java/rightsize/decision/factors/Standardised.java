package rightsize.decision.factors;

import java.util.List;

/**
 * The cells, by model and by test, with each test's values brought to mean 0 and deviation 1. A
 * test seen on a few models says little of its own spread: it is shrunk to that of all tests on its
 * scale by two cells, which is what keeps the ranges of new models honest.
 */
final class Standardised {
  private static final double SHRINK = 2;

  private static final double LEAST_SCALE = 1e-3;

  /**
   * How far models are apart on a test, in square logits, as far as a handful of scores can say:
   * two scores that happen to agree do not make all models alike.
   */
  private static final double USUAL_VARIANCE = 1;

  private static final double FEW = 5;

  final List<Cell> cells;
  final double[] y;
  final double[] centre;
  final double[] scale;
  final int[][] ofModel;
  final int[][] ofTest;

  /**
   * @param rating of each test, whether its values are ratings on a scale of its own, not logits
   */
  Standardised(List<Cell> cells, int models, boolean[] rating) {
    int tests = rating.length;
    this.cells = List.copyOf(cells);
    ofModel = grouped(this.cells.stream().mapToInt(Cell::model).toArray(), models);
    ofTest = grouped(this.cells.stream().mapToInt(Cell::test).toArray(), tests);
    centre = new double[tests];
    scale = new double[tests];
    double[] squares = new double[tests];
    double pooled = 0;
    int freedom = 0;
    for (int j = 0; j < tests; j++) {
      centre[j] = centre(ofTest[j]);
      for (int at : ofTest[j]) {
        double value = this.cells.get(at).value();
        squares[j] += (value - centre[j]) * (value - centre[j]);
      }
      if (!rating[j] && ofTest[j].length > 1) {
        pooled += squares[j];
        freedom += ofTest[j].length - 1;
      }
    }
    double variance = (pooled + FEW * USUAL_VARIANCE) / (freedom + FEW);
    for (int j = 0; j < tests; j++) {
      int free = Math.max(0, ofTest[j].length - 1);
      double prior = rating[j] && free > 0 ? squares[j] / free : variance;
      scale[j] =
          Math.max(LEAST_SCALE, StrictMath.sqrt((squares[j] + SHRINK * prior) / (free + SHRINK)));
    }
    y = new double[this.cells.size()];
    for (int at = 0; at < y.length; at++) {
      int j = this.cells.get(at).test();
      y[at] = (this.cells.get(at).value() - centre[j]) / scale[j];
    }
  }

  /** A value that is none of these, on the scale of its test. */
  double standardised(Cell further) {
    return (further.value() - centre[further.test()]) / scale[further.test()];
  }

  private double centre(int[] group) {
    double sum = 0;
    for (int at : group) {
      sum += cells.get(at).value();
    }
    return group.length == 0 ? 0 : sum / group.length;
  }

  private static int[][] grouped(int[] group, int groups) {
    int[] count = new int[groups];
    for (int g : group) {
      count[g]++;
    }
    int[][] members = new int[groups][];
    for (int g = 0; g < groups; g++) {
      members[g] = new int[count[g]];
    }
    int[] filled = new int[groups];
    for (int at = 0; at < group.length; at++) {
      members[group[at]][filled[group[at]]++] = at;
    }
    return members;
  }
}
