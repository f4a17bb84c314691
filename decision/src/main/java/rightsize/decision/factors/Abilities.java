package rightsize.decision.factors;

/**
 * What the models can: a general ability and three of a profile each.
 *
 * <pre>
 * h_i ~ N( B'x_i, diag(tau) ) ,  B'x_i = facts . b + b_developer(i) ,  b ~ N(0, 0.5) ,  b_d ~ N(0, 0.3)
 * P   = diag(1/tau) + sum_j w_ij ( E[g_j] E[g_j]' + Cov(g_j) ) ,  S_i = P^-1
 * h_i = S_i ( B'x_i / tau + sum_j w_ij ( (y_ij - c_j) g_j - Cov(g_j, c_j) ) ) ,  w_ij = weight_ij / sig2_j
 * </pre>
 */
final class Abilities {
  /** The general ability and the profile. */
  static final int SIZE = 4;

  private static final double FACT_VARIANCE = .5;
  private static final double DEVELOPER_VARIANCE = .3;

  /** What a handful of models can say of how models differ. */
  private static final double[] USUAL_VARIANCE = {.5, .3, .3, .3};

  private static final double FEW = 5;

  final double[][] mean;
  final double[][][] covariance;

  /** What a model's facts lead to expect, before any score: B'x_i. */
  final double[][] expected;

  private final Standardised scores;
  private final Traits traits;
  private final double[][] ofDeveloper;
  private final double[] variance = USUAL_VARIANCE.clone();

  Abilities(Standardised scores, Traits traits) {
    this.scores = scores;
    this.traits = traits;
    mean = new double[traits.models()][SIZE];
    covariance = new double[traits.models()][][];
    expected = new double[traits.models()][SIZE];
    ofDeveloper = new double[traits.developers()][SIZE];
  }

  void update(Tests tests) {
    for (int i = 0; i < mean.length; i++) {
      update(i, tests);
    }
  }

  private void update(int i, Tests tests) {
    double[][] precision = new double[SIZE][SIZE];
    double[] right = new double[SIZE];
    for (int a = 0; a < SIZE; a++) {
      precision[a][a] = 1 / variance[a];
      right[a] = expected[i][a] / variance[a];
    }
    for (int at : scores.ofModel[i]) {
      add(scores.cells.get(at), scores.y[at], tests, precision, right);
    }
    Row row = Row.of(precision, right);
    covariance[i] = row.covariance();
    mean[i] = row.mean();
  }

  private static void add(Cell cell, double y, Tests tests, double[][] precision, double[] right) {
    double w = cell.weight() / tests.noise[cell.test()];
    double[] g = tests.loading[cell.test()];
    double[][] doubt = tests.covariance[cell.test()];
    double rest = y - g[SIZE];
    for (int a = 0; a < SIZE; a++) {
      for (int b = 0; b < SIZE; b++) {
        precision[a][b] += w * (g[a] * g[b] + doubt[a][b]);
      }
      right[a] += w * (rest * g[a] - doubt[a][SIZE]);
    }
  }

  /** What one model can, and how well that is known. */
  record Row(double[] mean, double[][] covariance) {
    private static Row of(double[][] precision, double[] right) {
      double[][] covariance = new Cholesky(precision).inverse();
      double[] mean = new double[SIZE];
      for (int a = 0; a < SIZE; a++) {
        mean[a] = Vectors.dot(covariance[a], right);
      }
      return new Row(mean, covariance);
    }
  }

  /**
   * A model's row once one more score of it is known, the tests and all other models being what
   * they are. The row as it was is the prior: P' = P + w ( g g' + Cov(g) ).
   */
  Row with(Cell further, Tests tests) {
    int i = further.model();
    double[][] precision = new Cholesky(covariance[i]).inverse();
    double[] right = new double[SIZE];
    for (int a = 0; a < SIZE; a++) {
      right[a] = Vectors.dot(precision[a], mean[i]);
    }
    add(further, scores.standardised(further), tests, precision, right);
    return Row.of(precision, right);
  }

  /** How abilities follow from facts and developers, and how far they stray from it. */
  void learn() {
    for (int a = 0; a < SIZE; a++) {
      double[] coefficients = regress(a);
      for (int i = 0; i < mean.length; i++) {
        expected[i][a] = Vectors.dot(traits.facts()[i], coefficients);
      }
      readDevelopers(a);
      double squares = 0;
      int seen = 0;
      for (int i = 0; i < mean.length; i++) {
        expected[i][a] += ofDeveloper[traits.developer()[i]][a];
        if (scores.ofModel[i].length > 0) {
          double off = mean[i][a] - expected[i][a];
          squares += off * off + covariance[i][a][a];
          seen++;
        }
      }
      variance[a] = (squares + FEW * USUAL_VARIANCE[a]) / (seen + FEW);
    }
  }

  /** By ridge regression of what the developers leave. */
  private double[] regress(int a) {
    int facts = traits.models() == 0 ? 0 : traits.facts()[0].length;
    double[][] normal = new double[facts][facts];
    double[] right = new double[facts];
    for (int k = 0; k < facts; k++) {
      normal[k][k] = 1 / FACT_VARIANCE;
    }
    for (int i = 0; i < mean.length; i++) {
      if (scores.ofModel[i].length > 0) {
        double[] x = traits.facts()[i];
        double left = mean[i][a] - ofDeveloper[traits.developer()[i]][a];
        for (int k = 0; k < facts; k++) {
          right[k] += x[k] * left / variance[a];
          for (int l = 0; l < facts; l++) {
            normal[k][l] += x[k] * x[l] / variance[a];
          }
        }
      }
    }
    return new Cholesky(normal).solve(right);
  }

  /** What a developer's models have in common beyond their facts. */
  private void readDevelopers(int a) {
    double[] sum = new double[ofDeveloper.length];
    int[] count = new int[ofDeveloper.length];
    for (int i = 0; i < mean.length; i++) {
      if (scores.ofModel[i].length > 0) {
        sum[traits.developer()[i]] += mean[i][a] - expected[i][a];
        count[traits.developer()[i]]++;
      }
    }
    for (int d = 0; d < sum.length; d++) {
      ofDeveloper[d][a] = sum[d] / (count[d] + variance[a] / DEVELOPER_VARIANCE);
    }
  }
}
