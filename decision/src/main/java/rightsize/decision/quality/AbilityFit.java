package rightsize.decision.quality;

import java.util.Arrays;
import java.util.List;

/**
 * Abilities of all models in one field, fitted to all scores at once by variational sweeps: one
 * general factor, a deviation per category, and levels and slopes per benchmark (the first two
 * layers of DECISION.md 4.1; its profile factors and kinship kriging are not here yet).
 *
 * <pre>
 * logit_ij = c_j + s_j * (theta_i + d_i,cat(j)) + e_ij ,  d ~ N(0, tau_d2)
 * </pre>
 *
 * {@link BenchmarkFit} says more of c, s and e, {@link PriorFit} of theta. The correlation of a
 * model's residuals within a category is carried by d.
 */
final class AbilityFit {
  private static final int SWEEPS = 30;

  private final double[] theta;
  private final double[] thetaVar;
  private final double[] priorVar;
  private final double[][] info;
  private final double[][] mean;
  private double deviationVar = .15;

  private final int categories;
  private final List<Cell> cells;
  private final int[] categoryOf;
  private final BenchmarkFit benchmarks;
  private final PriorFit prior;

  /**
   * @param categoryOf category index of each benchmark, -1 for benchmarks of another field
   * @param family index of each model's family
   */
  AbilityFit(
      List<Cell> cells, int[] categoryOf, int categories, double[][] features, int[] family) {
    this.cells = cells;
    this.categoryOf = categoryOf;
    this.categories = categories;
    int models = features.length;
    theta = new double[models];
    thetaVar = new double[models];
    priorVar = new double[models];
    info = new double[models][categories];
    mean = new double[models][categories];
    boolean[] seen = new boolean[models];
    cells.forEach(cell -> seen[cell.model()] = true);
    benchmarks = new BenchmarkFit(cells, categoryOf.length);
    prior = new PriorFit(features, family, seen);
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      abilities();
      readBenchmarks();
      prior.learn(theta, thetaVar);
      deviations();
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

  /** Variance of the general ability. */
  double generalVar(int model) {
    return thetaVar[model];
  }

  double level(int benchmark) {
    return benchmarks.level[benchmark];
  }

  double slope(int benchmark) {
    return benchmarks.slope[benchmark];
  }

  /** One unseen cell, in logits. */
  Prediction predict(int model, int benchmark, int category) {
    double s = slope(benchmark);
    double noise = benchmarks.noise[benchmark];
    return new Prediction(
        level(benchmark) + s * ability(model, category),
        StrictMath.sqrt(s * s * variance(model, category) + noise),
        StrictMath.sqrt(noise));
  }

  /** Variance that models of one family share. */
  double sharedVar(int model) {
    double weightOfPrior = thetaVar[model] / priorVar[model];
    return weightOfPrior * weightOfPrior * prior.familyVariance(model);
  }

  int family(int model) {
    return prior.family(model);
  }

  private double variance(int model, int category) {
    double own = ownShare(model, category);
    return (1 - own) * (1 - own) * thetaVar[model] + deviationLeft(model, category);
  }

  private void abilities() {
    for (int i = 0; i < theta.length; i++) {
      Arrays.fill(info[i], 0);
      Arrays.fill(mean[i], 0);
    }
    for (Cell cell : cells) {
      int j = cell.benchmark();
      double precision = cell.weight() / benchmarks.noise[j];
      info[cell.model()][categoryOf[j]] += slope(j) * slope(j) * precision;
      mean[cell.model()][categoryOf[j]] += slope(j) * (cell.logit() - level(j)) * precision;
    }
    for (int i = 0; i < theta.length; i++) {
      priorVar[i] = prior.variance(i);
      double precision = 1 / priorVar[i];
      double sum = prior.mean(i) * precision;
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

  private void readBenchmarks() {
    double[] q = new double[cells.size()];
    double[] v = new double[cells.size()];
    for (int i = 0; i < q.length; i++) {
      int model = cells.get(i).model();
      int category = categoryOf[cells.get(i).benchmark()];
      q[i] = ability(model, category);
      v[i] = variance(model, category);
    }
    benchmarks.learn(q, v);
  }

  /** From a weak prior worth a few observations, as the variances of {@link PriorFit}. */
  private void deviations() {
    double deviations = 0;
    int deviated = 0;
    for (int i = 0; i < theta.length; i++) {
      for (int c = 0; c < categories; c++) {
        if (info[i][c] > 0) {
          double k = ownShare(i, c);
          double deviation = k * (mean[i][c] - theta[i]);
          deviations += deviation * deviation + deviationLeft(i, c) + k * k * thetaVar[i];
          deviated++;
        }
      }
    }
    deviationVar = Math.max(.02, (deviations + 5 * .15) / (deviated + 5));
  }
}
