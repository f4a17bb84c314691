package rightsize.evaluation.speed;

/** The mean of log residuals, drawn towards none where there are few. */
final class Residual {
  private int n;
  private double sum;

  void add(double log) {
    n++;
    sum += log;
  }

  /** exp(n / (n + shrinkage) * mean). */
  double factor(double shrinkage) {
    return StrictMath.exp(n / (n + shrinkage) * sum / n);
  }
}
