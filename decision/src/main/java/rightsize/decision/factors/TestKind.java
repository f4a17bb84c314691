package rightsize.decision.factors;

/**
 * Tests of one kind, such as those of a category, and how models stand on them. What a model's
 * abilities leave unexplained is alike on tests of one kind:
 *
 * <pre>
 * e_ij = sqrt(sig2_j) ( sqrt(rho) d_i + sqrt(1 - rho) n_ij ) ,  d_i, n_ij ~ N(0, 1) ,  rho = 0.75
 * d_i | n own results = rho * sum z / (1 - rho + n rho) ,  variance rho (1 - rho) / (1 - rho + n rho)
 * </pre>
 *
 * With rho = 0 ranges of category means held in 76 % instead of 90 % (DECISION.md 4.2d). A model
 * with no result of the kind is told from its siblings by {@link Kinship}.
 */
public final class TestKind {
  private static final double ALIKE = .75;
  private static final int SIZE = Abilities.SIZE;

  private final Factors fit;
  private final int[] tests;
  private final double[] weights;
  private final boolean[] among;

  /** How the tests together read abilities. */
  private final double[] reading = new double[SIZE];

  /** Their noise, as far as it goes together. */
  private double noise;

  /**
   * @param weights of the tests; they sum to one
   */
  TestKind(Factors fit, int[] tests, double[] weights) {
    this.fit = fit;
    this.tests = tests;
    this.weights = weights;
    among = new boolean[fit.scores().ofTest.length];
    for (int t = 0; t < tests.length; t++) {
      among[tests[t]] = true;
      noise += unit(t) * StrictMath.sqrt(fit.tests().noise[tests[t]]);
      for (int a = 0; a < SIZE; a++) {
        reading[a] += unit(t) * fit.tests().loading[tests[t]][a];
      }
    }
  }

  /** Of the t-th test: its weight in units of its scale. */
  private double unit(int t) {
    return weights[t] * fit.unit(tests[t]);
  }

  public Standing of(int model) {
    double[] h = fit.abilities().mean[model];
    double[] prior = fit.abilities().expected[model];
    double facts = 0;
    double profile = 0;
    for (int a = 0; a < SIZE; a++) {
      facts += reading[a] * (prior[a] - fit.average()[a]);
      profile += a == 0 ? 0 : reading[a] * (h[a] - prior[a]);
    }
    Taking taking = own(model);
    if (taking.tested() == 0) {
      taking = siblings(model);
    }
    return new Standing(
        facts,
        reading[0] * (h[0] - prior[0]),
        profile,
        taking.shift(),
        abilityVariance(model),
        noise * noise * taking.variance(),
        taking.tested());
  }

  /**
   * What a model should score on average on exactly these tests, weighted as they are, on the scale
   * they have in common.
   *
   * @param sd of that mean, the tests' noise included, as far as it does not cancel
   */
  public record Mean(double value, double sd) {}

  public Mean mean(int model) {
    Standing standing = of(model);
    double level = 0;
    double alone = 0;
    for (int t = 0; t < tests.length; t++) {
      level += weights[t] * fit.level(tests[t]);
      alone += unit(t) * unit(t) * (1 - ALIKE) * fit.tests().noise[tests[t]];
    }
    return new Mean(level + standing.above(), StrictMath.sqrt(standing.variance() + alone));
  }

  private double abilityVariance(int model) {
    double sum = Vectors.quadratic(fit.abilities().covariance[model], reading);
    for (int t = 0; t < tests.length; t++) {
      sum += unit(t) * unit(t) * fit.doubtOfReading(model, tests[t]);
    }
    return sum;
  }

  /**
   * How a model takes to tests of the kind, beyond its abilities.
   *
   * @param variance in units of the tests' noise
   */
  private record Taking(double shift, double variance, double tested) {}

  private Taking own(int model) {
    double weight = 0;
    double sum = 0;
    for (int at : fit.scores().ofModel[model]) {
      Cell cell = fit.scores().cells.get(at);
      if (among[cell.test()]) {
        double off = fit.kinship().surprise(at) / StrictMath.sqrt(fit.tests().noise[cell.test()]);
        weight += cell.weight();
        sum += cell.weight() * off;
      }
    }
    double denominator = 1 - ALIKE + weight * ALIKE;
    return new Taking(noise * ALIKE * sum / denominator, ALIKE * (1 - ALIKE) / denominator, weight);
  }

  private Taking siblings(int model) {
    double shift = 0;
    double left = 0;
    for (int t = 0; t < tests.length; t++) {
      Kinship.Word word = fit.kinship().of(model, tests[t]);
      shift += unit(t) * word.shift();
      left += weights[t] * word.left();
    }
    return new Taking(shift, ALIKE * left, 0);
  }
}
