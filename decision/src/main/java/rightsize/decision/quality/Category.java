package rightsize.decision.quality;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import rightsize.decision.factors.Cell;
import rightsize.decision.factors.Factors;
import rightsize.decision.factors.TestKind;

/**
 * The tests that speak for one category and how hard they are. Complexity 1 to 5 stands at the 10,
 * 30, 50, 70 and 90 % quantile of their difficulty, so that "complexity" has a measured meaning
 * (DECISION.md 4.3). Tests near it count most; how much each speaks for the category is a reviewed
 * table, how much for the languages of a need {@link Spoken}:
 *
 * <pre>
 * at(complexity) = centre + spread * quantile
 * a_j ~ relevance_j * n_j / (n_j + 5) * spoken_j * exp( -(level_j - at)^2 / (2 spread^2) )
 * </pre>
 *
 * @see Relevance
 */
final class Category {
  private static final double[] EASE = {1.2816, .5244, 0, -.5244, -1.2816};
  private static final int LEAST_MODELS = 2;

  /** A level known from two models counts less than one known from a hundred. */
  private static final double HALF_KNOWN = 5;

  /** Few tests say little of their spread: it is shrunk to 0.8 by three of them. */
  private static final double USUAL_SPREAD = .8;

  private static final double SHRINK = 3;

  private final Factors fit;
  private final int[] tests;
  private final double[] confidence;
  private final double centre;
  private final double spread;

  private Category(Factors fit, int[] tests, double[] confidence) {
    this.fit = fit;
    this.tests = tests;
    this.confidence = confidence;
    double weights = 0;
    double sum = 0;
    for (int t = 0; t < tests.length; t++) {
      weights += confidence[t];
      sum += confidence[t] * fit.level(tests[t]);
    }
    centre = sum / weights;
    double squares = 0;
    for (int t = 0; t < tests.length; t++) {
      double off = fit.level(tests[t]) - centre;
      squares += confidence[t] * off * off;
    }
    spread = StrictMath.sqrt((squares + SHRINK * USUAL_SPREAD * USUAL_SPREAD) / (weights + SHRINK));
  }

  /**
   * Empty when no test that speaks for it was taken by two models.
   *
   * @param relevance of every test of the market
   */
  static Optional<Category> of(Factors fit, List<Cell> cells, double[] relevance) {
    int[] models = new int[relevance.length];
    cells.forEach(cell -> models[cell.test()]++);
    int[] tests =
        IntStream.range(0, relevance.length)
            .filter(j -> relevance[j] > 0 && models[j] >= LEAST_MODELS)
            .toArray();
    double[] confidence = new double[tests.length];
    for (int t = 0; t < tests.length; t++) {
      int j = tests[t];
      confidence[t] = relevance[j] * models[j] / (models[j] + HALF_KNOWN);
    }
    return tests.length == 0 ? Optional.empty() : Optional.of(new Category(fit, tests, confidence));
  }

  /** What the average model scores at a complexity, in logits. */
  double at(int complexity) {
    return centre + spread * EASE[complexity - 1];
  }

  /**
   * The tests as they speak for a need.
   *
   * @param weights of the tests of the kind, in their order; they sum to one
   */
  record Reading(TestKind kind, int[] tests, double[] weights) {}

  /**
   * @param spoken of every test of the market
   */
  Reading reading(int complexity, double[] spoken) {
    double[] weights = new double[tests.length];
    double sum = 0;
    for (int t = 0; t < tests.length; t++) {
      double off = (fit.level(tests[t]) - at(complexity)) / spread;
      weights[t] = confidence[t] * spoken[tests[t]] * StrictMath.exp(-off * off / 2);
      sum += weights[t];
    }
    for (int t = 0; t < tests.length; t++) {
      weights[t] /= sum;
    }
    return new Reading(fit.kind(tests, weights), tests, weights);
  }
}
