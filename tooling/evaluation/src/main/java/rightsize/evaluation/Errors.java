package rightsize.evaluation;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/** Absolute errors, in order. */
public final class Errors {
  private final double[] sorted;

  private Errors(double[] sorted) {
    this.sorted = sorted;
  }

  public static Errors of(DoubleStream absolute) {
    double[] all = absolute.toArray();
    Arrays.sort(all);
    return new Errors(all);
  }

  public int count() {
    return sorted.length;
  }

  public double median() {
    int n = sorted.length;
    if (n == 0) {
      return Double.NaN;
    }
    return n % 2 == 1 ? sorted[n / 2] : (sorted[n / 2 - 1] + sorted[n / 2]) / 2;
  }

  public double p90() {
    return sorted.length == 0 ? Double.NaN : sorted[(int) Math.ceil(.9 * sorted.length) - 1];
  }

  public double max() {
    return sorted.length == 0 ? Double.NaN : sorted[sorted.length - 1];
  }
}
