package rightsize.decision.factors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CholeskyTest {

  // [4 2; 2 3]: determinant 8, inverse [3 -2; -2 4] / 8
  private static final double[][] MATRIX = {{4, 2}, {2, 3}};

  @Test
  void solves() {
    // 4 * 1 + 2 * 2 = 8, 2 * 1 + 3 * 2 = 8
    assertThat(new Cholesky(MATRIX).solve(new double[] {8, 8}))
        .containsExactly(new double[] {1, 2}, within(1e-12));
  }

  @Test
  void inverts() {
    double[][] inverse = new Cholesky(MATRIX).inverse();

    assertThat(inverse[0]).containsExactly(new double[] {.375, -.25}, within(1e-12));
    assertThat(inverse[1]).containsExactly(new double[] {-.25, .5}, within(1e-12));
  }

  @Test
  void outlivesASingularMatrix() {
    assertThat(new Cholesky(new double[][] {{1, 1}, {1, 1}}).solve(new double[] {1, 1}))
        .doesNotContain(Double.NaN);
  }
}
