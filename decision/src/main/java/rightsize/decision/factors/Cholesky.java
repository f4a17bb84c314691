package rightsize.decision.factors;

/** A symmetric positive definite matrix as L L'. For the small systems of a fit: 4 to 20 rows. */
final class Cholesky {

  /** What keeps a matrix that is singular but for rounding decomposable. */
  private static final double LEAST_PIVOT = 1e-12;

  private final double[][] lower;

  Cholesky(double[][] matrix) {
    int n = matrix.length;
    lower = new double[n][n];
    for (int a = 0; a < n; a++) {
      for (int b = 0; b <= a; b++) {
        double sum = matrix[a][b];
        for (int k = 0; k < b; k++) {
          sum -= lower[a][k] * lower[b][k];
        }
        lower[a][b] = a == b ? StrictMath.sqrt(Math.max(sum, LEAST_PIVOT)) : sum / lower[b][b];
      }
    }
  }

  /** x with A x = right. */
  double[] solve(double[] right) {
    int n = right.length;
    double[] x = right.clone();
    for (int a = 0; a < n; a++) {
      for (int k = 0; k < a; k++) {
        x[a] -= lower[a][k] * x[k];
      }
      x[a] /= lower[a][a];
    }
    for (int a = n - 1; a >= 0; a--) {
      for (int k = a + 1; k < n; k++) {
        x[a] -= lower[k][a] * x[k];
      }
      x[a] /= lower[a][a];
    }
    return x;
  }

  double[][] inverse() {
    int n = lower.length;
    double[][] columns = new double[n][];
    for (int a = 0; a < n; a++) {
      double[] unit = new double[n];
      unit[a] = 1;
      columns[a] = solve(unit);
    }
    return columns;
  }
}
