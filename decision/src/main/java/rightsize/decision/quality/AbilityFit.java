package rightsize.decision.quality;

import java.util.Arrays;
import java.util.List;

/**
 * Abilities of all models in one field, fitted to all scores at once by variational sweeps: one
 * general factor, a deviation per category, and levels and slopes per benchmark (the first two
 * layers of DECISION.md 4.1; its profile factors and kinship kriging are not here yet).
 *
 * <pre>
 * logit_ij = c_j + s_j * (theta_i + d_i,cat(j)) + e_ij ,  e_ij ~ N(0, sig2_j / weight_ij)
 * theta_i  = B'x_i + f_family(i) + g_i ,  f ~ N(0, tau_f2), g ~ N(0, tau_g2), d ~ N(0, tau_d2)
 * s_j      ~ N(1, 0.35^2) ;  c_j free ;  sig2_j shrunk to the pool by four cells
 * </pre>
 *
 * Free levels put boards of different years on one scale through the models they share: a high
 * score among the models of 2023 is not a high ability today. The correlation of a model's
 * residuals within a category is carried by d.
 */
final class AbilityFit {
  private static final int SWEEPS = 30;
  private static final double SLOPE_VARIANCE = .35 * .35;
  private static final double LEAST_NOISE = .15 * .15;
  private static final double SHRINK = 4;

  final int categories;
  final double[] theta;
  final double[] thetaVar;
  final double[] priorVar;
  final double[][] info;
  final double[][] mean;
  final double[] level;
  final double[] slope;
  double deviationVar = .15;
  private double ownVar = .3;
  private double familyVar = .1;

  private final List<Cell> cells;
  private final int[] categoryOf;
  private final double[][] features;
  private final int[] family;
  private final double[] noise;
  private final double[] familyMean;
  private final double[] familyPosterior;
  private double[] coefficients = new double[Features.COUNT];
  private double pool = .25;

  /**
   * @param categoryOf category index of each benchmark, -1 for benchmarks of another field
   * @param family index of each model's family
   */
  AbilityFit(
      List<Cell> cells, int[] categoryOf, int categories, double[][] features, int[] family) {
    this.cells = cells;
    this.categoryOf = categoryOf;
    this.categories = categories;
    this.features = features;
    this.family = family;
    int models = features.length;
    theta = new double[models];
    thetaVar = new double[models];
    priorVar = new double[models];
    info = new double[models][categories];
    mean = new double[models][categories];
    level = new double[categoryOf.length];
    slope = new double[categoryOf.length];
    noise = new double[categoryOf.length];
    int families = Arrays.stream(family).max().orElse(-1) + 1;
    familyMean = new double[families];
    familyPosterior = new double[families];
    Arrays.fill(slope, 1);
    Arrays.fill(noise, pool);
    Arrays.fill(familyPosterior, familyVar);
    startLevels();
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      abilities();
      benchmarks();
      priors();
    }
    abilities();
  }

  /** Share of the category's own scores in its ability, the rest coming from the general one. */
  double ownShare(int model, int category) {
    double a = info[model][category];
    return a <= 0 ? 0 : deviationVar / (deviationVar + 1 / a);
  }

  double ability(int model, int category) {
    double own = ownShare(model, category);
    return theta[model] * (1 - own) + own * mean[model][category];
  }

  double deviationLeft(int model, int category) {
    return deviationVar * (1 - ownShare(model, category));
  }

  /** One unseen cell, in logits. */
  Prediction predict(int model, int benchmark, int category) {
    double own = ownShare(model, category);
    double variance = (1 - own) * (1 - own) * thetaVar[model] + deviationLeft(model, category);
    double s = slope[benchmark];
    return new Prediction(
        level[benchmark] + s * ability(model, category),
        StrictMath.sqrt(s * s * variance + noise[benchmark]),
        StrictMath.sqrt(noise[benchmark]));
  }

  /** Variance that models of one family share. */
  double sharedVar(int model) {
    double weightOfPrior = thetaVar[model] / priorVar[model];
    return weightOfPrior * weightOfPrior * familyPosterior[family[model]];
  }

  int family(int model) {
    return family[model];
  }

  private void startLevels() {
    double[] count = new double[level.length];
    for (Cell cell : cells) {
      level[cell.benchmark()] += cell.logit();
      count[cell.benchmark()]++;
    }
    for (int j = 0; j < level.length; j++) {
      level[j] = count[j] == 0 ? 0 : level[j] / count[j];
    }
  }

  private void abilities() {
    for (int i = 0; i < theta.length; i++) {
      Arrays.fill(info[i], 0);
      Arrays.fill(mean[i], 0);
    }
    for (Cell cell : cells) {
      int j = cell.benchmark();
      double precision = cell.weight() / noise[j];
      info[cell.model()][categoryOf[j]] += slope[j] * slope[j] * precision;
      mean[cell.model()][categoryOf[j]] += slope[j] * (cell.logit() - level[j]) * precision;
    }
    for (int i = 0; i < theta.length; i++) {
      priorVar[i] = ownVar + familyPosterior[family[i]];
      double precision = 1 / priorVar[i];
      double sum = prior(i) * precision;
      for (int c = 0; c < categories; c++) {
        if (info[i][c] > 0) {
          mean[i][c] /= info[i][c];
          double w = 1 / (deviationVar + 1 / info[i][c]);
          precision += w;
          sum += w * mean[i][c];
        }
      }
      theta[i] = sum / precision;
      thetaVar[i] = 1 / precision;
    }
  }

  private double prior(int i) {
    double sum = familyMean[family[i]];
    for (int k = 0; k < Features.COUNT; k++) {
      sum += coefficients[k] * features[i][k];
    }
    return sum;
  }

  private void benchmarks() {
    int n = level.length;
    double[] weight = new double[n];
    double[] sumQ = new double[n];
    double[] sumY = new double[n];
    double[] sumQq = new double[n];
    double[] sumQy = new double[n];
    for (Cell cell : cells) {
      int j = cell.benchmark();
      int c = categoryOf[j];
      double q = ability(cell.model(), c);
      double own = ownShare(cell.model(), c);
      double v = (1 - own) * (1 - own) * thetaVar[cell.model()] + deviationLeft(cell.model(), c);
      double w = cell.weight();
      weight[j] += w;
      sumQ[j] += w * q;
      sumY[j] += w * cell.logit();
      sumQq[j] += w * (q * q + v);
      sumQy[j] += w * q * cell.logit();
    }
    double slopes = 0;
    int used = 0;
    for (int j = 0; j < n; j++) {
      if (weight[j] > 0) {
        double centredQq = sumQq[j] - sumQ[j] * sumQ[j] / weight[j];
        double centredQy = sumQy[j] - sumQ[j] * sumY[j] / weight[j];
        slope[j] =
            (centredQy / noise[j] + 1 / SLOPE_VARIANCE)
                / (centredQq / noise[j] + 1 / SLOPE_VARIANCE);
        slope[j] = Math.min(2.5, Math.max(.3, slope[j]));
        slopes += slope[j];
        used++;
      }
    }
    for (int j = 0; j < n; j++) {
      if (weight[j] > 0) {
        slope[j] *= used / slopes;
        level[j] = (sumY[j] - slope[j] * sumQ[j]) / weight[j];
      }
    }
    noises();
  }

  private void noises() {
    double[] squares = new double[noise.length];
    double[] count = new double[noise.length];
    double total = 0;
    for (Cell cell : cells) {
      int j = cell.benchmark();
      int c = categoryOf[j];
      double own = ownShare(cell.model(), c);
      double v = (1 - own) * (1 - own) * thetaVar[cell.model()] + deviationLeft(cell.model(), c);
      double residual = cell.logit() - level[j] - slope[j] * ability(cell.model(), c);
      double square = cell.weight() * (residual * residual + slope[j] * slope[j] * v);
      squares[j] += square;
      count[j]++;
      total += square;
    }
    pool = cells.isEmpty() ? pool : Math.max(LEAST_NOISE, total / cells.size());
    for (int j = 0; j < noise.length; j++) {
      noise[j] = Math.max(LEAST_NOISE, (SHRINK * pool + squares[j]) / (SHRINK + count[j]));
    }
  }

  private void priors() {
    boolean[] seen = new boolean[theta.length];
    cells.forEach(cell -> seen[cell.model()] = true);
    Ridge ridge = new Ridge(Features.COUNT, 1);
    for (int i = 0; i < theta.length; i++) {
      if (seen[i]) {
        ridge.add(features[i], theta[i] - familyMean[family[i]], 1 / (ownVar + thetaVar[i]));
      }
    }
    coefficients = ridge.solve();
    families(seen);
    variances(seen);
  }

  private void families(boolean[] seen) {
    double[] precision = new double[familyMean.length];
    double[] sum = new double[familyMean.length];
    for (int i = 0; i < theta.length; i++) {
      if (seen[i]) {
        double residual = theta[i] - prior(i) + familyMean[family[i]];
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

  private void variances(boolean[] seen) {
    double own = 0;
    double deviations = 0;
    int models = 0;
    int deviated = 0;
    for (int i = 0; i < theta.length; i++) {
      if (!seen[i]) {
        continue;
      }
      double residual = theta[i] - prior(i);
      own += residual * residual + thetaVar[i];
      models++;
      for (int c = 0; c < categories; c++) {
        if (info[i][c] > 0) {
          double k = ownShare(i, c);
          double deviation = k * (mean[i][c] - theta[i]);
          deviations += deviation * deviation + deviationLeft(i, c) + k * k * thetaVar[i];
          deviated++;
        }
      }
    }
    double ofFamilies = 0;
    for (int f = 0; f < familyMean.length; f++) {
      ofFamilies += familyMean[f] * familyMean[f] + familyPosterior[f];
    }
    // Each variance starts from a weak prior worth a few observations, so that a market with two
    // scores has doubt instead of certainty.
    ownVar = Math.max(.02, (own + 5 * .3) / (models + 5));
    deviationVar = Math.max(.02, (deviations + 5 * .15) / (deviated + 5));
    familyVar = Math.max(.01, (ofFamilies + 5 * .1) / (familyMean.length + 5));
  }
}
