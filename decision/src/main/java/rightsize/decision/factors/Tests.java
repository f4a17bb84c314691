package rightsize.decision.factors;

import java.util.Arrays;

/**
 * How the tests read abilities: a loading on each, a level, a noise.
 *
 * <pre>
 * y_ij = g_j . h_i + c_j + e_ij ,  e_ij ~ N(0, sig2_j / weight_ij)
 * g_j ~ N( (gbar, 0, 0, 0), diag(kappa) ) ;  c_j free ;  sig2_j = (2 pool + SS_j) / (2 + n_j)
 * </pre>
 *
 * Free levels put boards of different years on one scale through the models they share: a high
 * score among the models of 2023 is not a high ability today.
 */
final class Tests {
  private static final int SIZE = Abilities.SIZE;

  /** In variances of a test: as good as free. */
  private static final double LEVEL_VARIANCE = 25;

  private static final double SHRINK = 2;
  private static final double LEAST_NOISE = .01;
  private static final double LEAST_VARIANCE = 1e-3;

  /** Loadings and, last, the level. */
  final double[][] loading;

  /** Of the loadings and, last, the level. */
  final double[][][] covariance;

  final double[] noise;

  private final Standardised scores;
  private final double[] variance = {.1, .3, .3, .3, LEVEL_VARIANCE};
  private double general = 1;

  Tests(Standardised scores) {
    this.scores = scores;
    int tests = scores.ofTest.length;
    loading = new double[tests][SIZE + 1];
    covariance = new double[tests][SIZE + 1][SIZE + 1];
    noise = new double[tests];
    Arrays.fill(noise, .3);
    for (int j = 0; j < tests; j++) {
      loading[j][0] = general;
      for (int a = 1; a < SIZE; a++) {
        loading[j][a] = start(j, a);
      }
      for (int a = 0; a < SIZE; a++) {
        covariance[j][a][a] = .1;
      }
    }
  }

  /** Any start that tells the profile's abilities apart; one that repeats. */
  private static double start(int j, int a) {
    return .4 * StrictMath.sin((j + 1) * (1 + a * 1.618033988749895));
  }

  void update(Abilities abilities) {
    for (int j = 0; j < loading.length; j++) {
      if (scores.ofTest[j].length > 0) {
        update(j, abilities);
      }
    }
  }

  private void update(int j, Abilities abilities) {
    double[][] precision = new double[SIZE + 1][SIZE + 1];
    double[] right = new double[SIZE + 1];
    for (int a = 0; a <= SIZE; a++) {
      precision[a][a] = 1 / variance[a];
    }
    right[0] = general / variance[0];
    for (int at : scores.ofTest[j]) {
      int i = scores.cells.get(at).model();
      double w = scores.cells.get(at).weight() / noise[j];
      for (int a = 0; a <= SIZE; a++) {
        double za = a < SIZE ? abilities.mean[i][a] : 1;
        for (int b = 0; b <= SIZE; b++) {
          double zb = b < SIZE ? abilities.mean[i][b] : 1;
          double doubt = a < SIZE && b < SIZE ? abilities.covariance[i][a][b] : 0;
          precision[a][b] += w * (za * zb + doubt);
        }
        right[a] += w * scores.y[at] * za;
      }
    }
    covariance[j] = new Cholesky(precision).inverse();
    for (int a = 0; a <= SIZE; a++) {
      loading[j][a] = Vectors.dot(covariance[j][a], right);
    }
  }

  double predict(double[] ability, int j) {
    return Vectors.dot(loading[j], ability) + loading[j][SIZE];
  }

  /** Variance of what is predicted, without the test's noise. */
  double doubt(double[] ability, double[][] ofAbility, int j) {
    double[] z = Arrays.copyOf(ability, SIZE + 1);
    z[SIZE] = 1;
    return Vectors.quadratic(covariance[j], z)
        + Vectors.quadratic(ofAbility, Arrays.copyOf(loading[j], SIZE))
        + Vectors.trace(ofAbility, covariance[j], SIZE);
  }

  /**
   * The part of the variance of how far above the average model a model stands on a test that is
   * the test's own: how well its loadings are known. The level is in neither model, nor is its
   * doubt.
   */
  double doubtOfReading(double[] ability, double[][] ofAbility, double[] average, int j) {
    double[] above = new double[SIZE];
    for (int a = 0; a < SIZE; a++) {
      above[a] = ability[a] - average[a];
    }
    return Vectors.quadratic(covariance[j], above) + Vectors.trace(ofAbility, covariance[j], SIZE);
  }

  /** The noise of each test, and what loadings have in common. */
  void learn(Abilities abilities) {
    noises(abilities);
    double sum = 0;
    int used = 0;
    for (int j = 0; j < loading.length; j++) {
      if (scores.ofTest[j].length > 0) {
        sum += loading[j][0];
        used++;
      }
    }
    if (used == 0) {
      return;
    }
    general = sum / used;
    for (int a = 0; a < SIZE; a++) {
      double squares = 0;
      for (int j = 0; j < loading.length; j++) {
        if (scores.ofTest[j].length > 0) {
          double off = loading[j][a] - (a == 0 ? general : 0);
          squares += off * off + covariance[j][a][a];
        }
      }
      variance[a] = Math.max(LEAST_VARIANCE, squares / used);
    }
  }

  private void noises(Abilities abilities) {
    double[] squares = new double[noise.length];
    double total = 0;
    for (int at = 0; at < scores.y.length; at++) {
      Cell cell = scores.cells.get(at);
      double[] h = abilities.mean[cell.model()];
      double off = scores.y[at] - predict(h, cell.test());
      double square =
          cell.weight() * (off * off + doubt(h, abilities.covariance[cell.model()], cell.test()));
      squares[cell.test()] += square;
      total += square;
    }
    double pool = scores.y.length == 0 ? 1 : total / scores.y.length;
    for (int j = 0; j < noise.length; j++) {
      noise[j] =
          Math.max(LEAST_NOISE, (SHRINK * pool + squares[j]) / (SHRINK + scores.ofTest[j].length));
    }
  }
}
