package rightsize.decision.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RidgeTest {

  @Test
  void findsTheLineThroughExactPoints() {
    // y = 2 a - 3 b, almost no penalty
    Ridge ridge = new Ridge(2, 1e-9);
    ridge.add(new double[] {1, 0}, 2, 1);
    ridge.add(new double[] {0, 1}, -3, 1);
    ridge.add(new double[] {1, 1}, -1, 1);

    double[] found = ridge.solve();

    assertThat(found[0]).isCloseTo(2, within(1e-6));
    assertThat(found[1]).isCloseTo(-3, within(1e-6));
  }

  @Test
  void penaltyPullsTowardsZero() {
    // one point y = 2 with weight 1 and penalty 1: 2 / (1 + 1) = 1
    Ridge ridge = new Ridge(1, 1);
    ridge.add(new double[] {1}, 2, 1);

    assertThat(ridge.solve()[0]).isCloseTo(1, within(1e-12));
  }

  @Test
  void withoutPointsEverythingIsZero() {
    assertThat(new Ridge(3, 1).solve()).containsExactly(0, 0, 0);
  }
}
