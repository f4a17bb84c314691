package rightsize.decision.quality;

import java.util.Arrays;

/**
 * What a model's features and its family lead to expect of its general ability, before any score of
 * its own.
 *
 * <pre>
 * theta_i = B'x_i + f_family(i) + g_i ,  f ~ N(0, tau_f2), g ~ N(0, tau_g2)
 * </pre>
 */
final class PriorFit {
  private static final double WEAK = 5;

  private final double[][] features;
  private final int[] family;
  private final boolean[] seen;
  private final double[] familyMean;
  private final double[] familyPosterior;
  private double[] coefficients = new double[Features.COUNT];
  private double ownVar = .3;
  private double familyVar = .1;

  /**
   * @param family index of each model's family
   * @param seen whether any score of a model is there to learn from
   */
  PriorFit(double[][] features, int[] family, boolean[] seen) {
    this.features = features;
    this.family = family;
    this.seen = seen;
    int families = Arrays.stream(family).max().orElse(-1) + 1;
    familyMean = new double[families];
    familyPosterior = new double[families];
    Arrays.fill(familyPosterior, familyVar);
  }

  double mean(int i) {
    double sum = familyMean[family[i]];
    for (int k = 0; k < Features.COUNT; k++) {
      sum += coefficients[k] * features[i][k];
    }
    return sum;
  }

  double variance(int i) {
    return ownVar + familyPosterior[family[i]];
  }

  /** The part of the variance that models of one family have in common. */
  double familyVariance(int i) {
    return familyPosterior[family[i]];
  }

  int family(int model) {
    return family[model];
  }

  void learn(double[] theta, double[] thetaVar) {
    Ridge ridge = new Ridge(Features.COUNT, 1);
    for (int i = 0; i < theta.length; i++) {
      if (seen[i]) {
        ridge.add(features[i], theta[i] - familyMean[family[i]], 1 / (ownVar + thetaVar[i]));
      }
    }
    coefficients = ridge.solve();
    families(theta, thetaVar);
    variances(theta, thetaVar);
  }

  private void families(double[] theta, double[] thetaVar) {
    double[] precision = new double[familyMean.length];
    double[] sum = new double[familyMean.length];
    for (int i = 0; i < theta.length; i++) {
      if (seen[i]) {
        double residual = theta[i] - mean(i) + familyMean[family[i]];
        double w = 1 / (ownVar + thetaVar[i]);
        precision[family[i]] += w;
        sum[family[i]] += w * residual;
      }
    }
    for (int f = 0; f < familyMean.length; f++) {
      double total = precision[f] + 1 / familyVar;
      familyMean[f] = sum[f] / total;
      familyPosterior[f] = 1 / total;
    }
  }

  /** From a weak prior worth a few observations: a market with two scores has doubt. */
  private void variances(double[] theta, double[] thetaVar) {
    double own = 0;
    int models = 0;
    for (int i = 0; i < theta.length; i++) {
      if (seen[i]) {
        double residual = theta[i] - mean(i);
        own += residual * residual + thetaVar[i];
        models++;
      }
    }
    double ofFamilies = 0;
    for (int f = 0; f < familyMean.length; f++) {
      ofFamilies += familyMean[f] * familyMean[f] + familyPosterior[f];
    }
    ownVar = Math.max(.02, (own + WEAK * .3) / (models + WEAK));
    familyVar = Math.max(.01, (ofFamilies + WEAK * .1) / (familyMean.length + WEAK));
  }
}
