package rightsize.decision.quality;

/** Least squares with a penalty, by a small Cholesky decomposition. */
final class Ridge {
  private final double[][] normal;
  private final double[] right;

  /**
   * @param penalty inverse prior variance of each coefficient
   */
  Ridge(int size, double penalty) {
    normal = new double[size][size];
    right = new double[size];
    for (int k = 0; k < size; k++) {
      normal[k][k] = penalty;
    }
  }

  void add(double[] x, double y, double weight) {
    for (int a = 0; a < right.length; a++) {
      double scaled = weight * x[a];
      right[a] += scaled * y;
      for (int b = 0; b <= a; b++) {
        normal[a][b] += scaled * x[b];
      }
    }
  }

  double[] solve() {
    int n = right.length;
    double[][] lower = new double[n][n];
    double[] result = right.clone();
    for (int a = 0; a < n; a++) {
      for (int b = 0; b <= a; b++) {
        double sum = normal[a][b];
        for (int k = 0; k < b; k++) {
          sum -= lower[a][k] * lower[b][k];
        }
        lower[a][b] = a == b ? StrictMath.sqrt(Math.max(sum, 1e-12)) : sum / lower[b][b];
      }
    }
    for (int a = 0; a < n; a++) {
      for (int k = 0; k < a; k++) {
        result[a] -= lower[a][k] * result[k];
      }
      result[a] /= lower[a][a];
    }
    for (int a = n - 1; a >= 0; a--) {
      for (int k = a + 1; k < n; k++) {
        result[a] -= lower[k][a] * result[k];
      }
      result[a] /= lower[a][a];
    }
    return result;
  }
}
