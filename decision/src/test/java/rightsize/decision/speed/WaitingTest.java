package rightsize.decision.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class WaitingTest {

  @Test
  void onePlaceWaitsAsTheTextbookSays() {
    // M/M/1 at 0.5: rho / (1 - rho) * S = 1 * 100 ms
    assertThat(Waiting.meanMs(.5, 1, 100)).isCloseTo(100, within(1e-9));
  }

  @Test
  void manyPlacesHardlyWait() {
    // 7 places at 0.7: exponent sqrt(16) - 1 = 3; 0.343 / (7 * 0.3) * 100 = 16.33 ms
    assertThat(Waiting.meanMs(.7, 7, 100)).isCloseTo(16.33, within(.01));
  }

  @Test
  void theWaitGrowsWithTheLoadAndShrinksWithThePlaces() {
    for (double busy = .05; busy < .9; busy += .05) {
      assertThat(Waiting.meanMs(busy + .05, 4, 100)).isGreaterThan(Waiting.meanMs(busy, 4, 100));
      assertThat(Waiting.meanMs(busy, 5, 100)).isLessThan(Waiting.meanMs(busy, 4, 100));
    }
  }

  @Test
  void moreThanCanBeDoneWaitsForever() {
    assertThat(Waiting.meanMs(1, 4, 100)).isInfinite();
  }

  @Test
  void ninetyFiveInAHundredTakeUpToTwiceTheServiceAndThriceTheWait() {
    // 100 * (1 + 1.645 * 0.6) + 3 * 10 = 228.7
    assertThat(Waiting.p95Ms(100, 10)).isCloseTo(228.7, within(1e-9));
  }
}
