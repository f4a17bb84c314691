package rightsize.decision.factors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SituationTest {

  @Test
  void whatIsNewAndLittleTestedIsLessSure() {
    assertThat(Situation.of(true, 0)).isEqualTo(Situation.UNTRIED);
    assertThat(Situation.of(true, 4)).isEqualTo(Situation.NEW);
    assertThat(Situation.of(true, 5)).isEqualTo(Situation.SEEN);
    assertThat(Situation.of(false, 0)).isEqualTo(Situation.SEEN);
  }

  @Test
  void meansAreWidenedLessThanSingleScores() {
    // 10 points of computed doubt: 11.1 for a score, 10.5 for a mean
    assertThat(Situation.SEEN.widened(10)).isCloseTo(11.1, within(1e-9));
    assertThat(Situation.SEEN.widenedMean(10)).isCloseTo(10.5, within(1e-9));
  }
}
