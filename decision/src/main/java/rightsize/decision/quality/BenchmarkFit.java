package rightsize.decision.quality;

import java.util.Arrays;
import java.util.List;

/**
 * How each benchmark reads abilities: its level, its slope and its noise.
 *
 * <pre>
 * logit_ij = c_j + s_j * q_ij + e_ij ,  e_ij ~ N(0, sig2_j / weight_ij)
 * s_j ~ N(1, 0.35^2) ;  c_j free ;  sig2_j shrunk to the pool by four cells
 * </pre>
 *
 * Free levels put boards of different years on one scale through the models they share: a high
 * score among the models of 2023 is not a high ability today.
 */
final class BenchmarkFit {
  private static final double SLOPE_VARIANCE = .35 * .35;
  private static final double LEAST_NOISE = .15 * .15;
  private static final double SHRINK = 4;

  final double[] level;
  final double[] slope;
  final double[] noise;
  private final List<Cell> cells;
  private double pool = .25;

  BenchmarkFit(List<Cell> cells, int benchmarks) {
    this.cells = cells;
    level = new double[benchmarks];
    slope = new double[benchmarks];
    noise = new double[benchmarks];
    Arrays.fill(slope, 1);
    Arrays.fill(noise, pool);
    double[] count = new double[benchmarks];
    for (Cell cell : cells) {
      level[cell.benchmark()] += cell.logit();
      count[cell.benchmark()]++;
    }
    for (int j = 0; j < benchmarks; j++) {
      level[j] = count[j] == 0 ? 0 : level[j] / count[j];
    }
  }

  /**
   * @param q of each cell, the ability it was read from
   * @param v of each cell, the variance of that ability
   */
  void learn(double[] q, double[] v) {
    Sums sums = new Sums(level.length);
    for (int i = 0; i < q.length; i++) {
      sums.add(cells.get(i), q[i], v[i]);
    }
    double slopes = 0;
    int used = 0;
    for (int j = 0; j < level.length; j++) {
      if (sums.weight[j] > 0) {
        slope[j] = Math.min(2.5, Math.max(.3, sums.slope(j, noise[j])));
        slopes += slope[j];
        used++;
      }
    }
    for (int j = 0; j < level.length; j++) {
      if (sums.weight[j] > 0) {
        slope[j] *= used / slopes;
        level[j] = (sums.y[j] - slope[j] * sums.q[j]) / sums.weight[j];
      }
    }
    noises(q, v);
  }

  private void noises(double[] q, double[] v) {
    double[] squares = new double[noise.length];
    double[] count = new double[noise.length];
    double total = 0;
    for (int i = 0; i < q.length; i++) {
      Cell cell = cells.get(i);
      int j = cell.benchmark();
      double residual = cell.logit() - level[j] - slope[j] * q[i];
      double square = cell.weight() * (residual * residual + slope[j] * slope[j] * v[i]);
      squares[j] += square;
      count[j]++;
      total += square;
    }
    pool = cells.isEmpty() ? pool : Math.max(LEAST_NOISE, total / cells.size());
    for (int j = 0; j < noise.length; j++) {
      noise[j] = Math.max(LEAST_NOISE, (SHRINK * pool + squares[j]) / (SHRINK + count[j]));
    }
  }

  /** What a regression of scores on abilities needs, per benchmark. */
  private static final class Sums {
    final double[] weight;
    final double[] q;
    final double[] y;
    final double[] qq;
    final double[] qy;

    Sums(int benchmarks) {
      weight = new double[benchmarks];
      q = new double[benchmarks];
      y = new double[benchmarks];
      qq = new double[benchmarks];
      qy = new double[benchmarks];
    }

    void add(Cell cell, double ability, double variance) {
      int j = cell.benchmark();
      double w = cell.weight();
      weight[j] += w;
      q[j] += w * ability;
      y[j] += w * cell.logit();
      qq[j] += w * (ability * ability + variance);
      qy[j] += w * ability * cell.logit();
    }

    double slope(int j, double noise) {
      double centredQq = qq[j] - q[j] * q[j] / weight[j];
      double centredQy = qy[j] - q[j] * y[j] / weight[j];
      return (centredQy / noise + 1 / SLOPE_VARIANCE) / (centredQq / noise + 1 / SLOPE_VARIANCE);
    }
  }
}
