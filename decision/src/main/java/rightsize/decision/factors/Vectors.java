package rightsize.decision.factors;

/** Sums over small vectors and square matrices. */
final class Vectors {

  private Vectors() {}

  static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int k = 0; k < b.length; k++) {
      sum += a[k] * b[k];
    }
    return sum;
  }

  /** x' A x. */
  static double quadratic(double[][] matrix, double[] x) {
    double sum = 0;
    for (int a = 0; a < x.length; a++) {
      sum += x[a] * dot(matrix[a], x);
    }
    return sum;
  }

  /** The sum of the products, entry by entry, of A's and B's first n rows and columns. */
  static double trace(double[][] a, double[][] b, int n) {
    double sum = 0;
    for (int i = 0; i < n; i++) {
      for (int k = 0; k < n; k++) {
        sum += a[i][k] * b[i][k];
      }
    }
    return sum;
  }
}
