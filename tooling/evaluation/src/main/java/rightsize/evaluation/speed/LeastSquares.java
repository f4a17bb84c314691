package rightsize.evaluation.speed;

import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;

/**
 * Fits positive coefficients to positive outcomes: robust least squares of the logs by
 * Levenberg-Marquardt (Marquardt 1963), with the loss 2 (sqrt(1 + z^2) - 1) of z = residual /
 * scale, which counts an outlier by its size and not by its square. Coefficients are powers of e,
 * so none can become negative. Each is held to where it starts as if one row had measured it; that
 * decides only what the rows leave open, such as the cost of dense layers where every model has
 * experts.
 *
 * @param scale natural-log residual beyond which a row counts as an outlier
 * @param held rows that a coefficient's start counts for
 */
record LeastSquares<R>(double scale, double held) {

  /** What a row is predicted to be, given coefficients. */
  interface Prediction<R> {
    double of(R row, double[] coefficients);
  }

  private static final int MOST_STEPS = 60;
  private static final double NUDGE = 1e-5;
  private static final double SMALL_ENOUGH = 1e-8;

  /**
   * @param start all above 0
   * @return the fitted coefficients
   */
  double[] fit(
      Iterable<R> rows, Prediction<R> prediction, ToDoubleFunction<R> outcome, double[] start) {
    Residuals residuals =
        logs -> {
          double[] coefficients = exp(logs);
          DoubleStream.Builder all = DoubleStream.builder();
          for (R row : rows) {
            all.add(
                StrictMath.log(prediction.of(row, coefficients) / outcome.applyAsDouble(row))
                    / scale);
          }
          for (int i = 0; i < logs.length; i++) {
            all.add(StrictMath.sqrt(held) * (logs[i] - StrictMath.log(start[i])) / scale);
          }
          return all.build().toArray();
        };
    return exp(minimum(residuals, log(start)));
  }

  private interface Residuals {
    double[] at(double[] logs);
  }

  private static double[] minimum(Residuals residuals, double[] from) {
    double[] at = from;
    double[] here = residuals.at(at);
    double damping = 1e-2;
    for (int i = 0; i < MOST_STEPS; i++) {
      Normal equations = Normal.of(residuals, at, here);
      double before = loss(here);
      boolean better = false;
      for (int tries = 0; tries < 10 && !better; tries++) {
        double[] next = plus(at, equations.step(damping));
        double[] there = residuals.at(next);
        better = loss(there) < before;
        damping = better ? Math.max(damping / 5, 1e-9) : damping * 4;
        if (better) {
          at = next;
          here = there;
        }
      }
      if (!better || before - loss(here) < SMALL_ENOUGH * before) {
        return at;
      }
    }
    return at;
  }

  /** The weighted normal equations at a point. */
  private record Normal(double[][] matrix, double[] gradient) {

    static Normal of(Residuals residuals, double[] at, double[] here) {
      int n = at.length;
      double[][] slopes = new double[n][];
      for (int i = 0; i < n; i++) {
        double[] nudged = at.clone();
        nudged[i] += NUDGE;
        slopes[i] = residuals.at(nudged);
        for (int row = 0; row < here.length; row++) {
          slopes[i][row] = (slopes[i][row] - here[row]) / NUDGE;
        }
      }
      double[][] matrix = new double[n][n];
      double[] gradient = new double[n];
      for (int row = 0; row < here.length; row++) {
        double weight = 1 / StrictMath.sqrt(1 + here[row] * here[row]);
        for (int i = 0; i < n; i++) {
          gradient[i] += weight * slopes[i][row] * here[row];
          for (int j = 0; j < n; j++) {
            matrix[i][j] += weight * slopes[i][row] * slopes[j][row];
          }
        }
      }
      return new Normal(matrix, gradient);
    }

    double[] step(double damping) {
      double[][] damped = new double[matrix.length][];
      for (int i = 0; i < matrix.length; i++) {
        damped[i] = matrix[i].clone();
        damped[i][i] += damping * (matrix[i][i] + 1e-6);
      }
      double[] step =
          new CholeskyDecomposition(new Array2DRowRealMatrix(damped, false))
              .getSolver()
              .solve(new ArrayRealVector(gradient))
              .toArray();
      for (int i = 0; i < step.length; i++) {
        step[i] = Math.clamp(-step[i], -1, 1);
      }
      return step;
    }
  }

  private static double loss(double[] residuals) {
    double sum = 0;
    for (double z : residuals) {
      sum += StrictMath.sqrt(1 + z * z) - 1;
    }
    return sum;
  }

  private static double[] plus(double[] a, double[] b) {
    double[] sum = a.clone();
    for (int i = 0; i < b.length; i++) {
      sum[i] += b[i];
    }
    return sum;
  }

  private static double[] exp(double[] logs) {
    double[] values = new double[logs.length];
    for (int i = 0; i < logs.length; i++) {
      values[i] = StrictMath.exp(logs[i]);
    }
    return values;
  }

  private static double[] log(double[] values) {
    double[] logs = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      logs[i] = StrictMath.log(values[i]);
    }
    return logs;
  }
}
