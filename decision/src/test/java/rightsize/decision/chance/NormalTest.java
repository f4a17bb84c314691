package rightsize.decision.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class NormalTest {

  @Test
  void agreesWithTheTables() {
    assertThat(Normal.below(0)).isCloseTo(.5, within(1e-15));
    assertThat(Normal.below(1)).isCloseTo(.8413447460685429, within(1e-14));
    assertThat(Normal.below(-1.96)).isCloseTo(.024997895148220435, within(1e-14));
    assertThat(Normal.below(Normal.Z90)).isCloseTo(.95, within(1e-12));
    assertThat(Normal.below(Normal.Z80)).isCloseTo(.8, within(1e-12));
    assertThat(Normal.below(-8)).isCloseTo(6.22096057427178e-16, within(1e-22));
  }

  @Test
  void farTailsAreZeroAndOne() {
    assertThat(Normal.below(50)).isEqualTo(1);
    assertThat(Normal.below(-50)).isZero();
  }

  @Test
  void certaintyIsAComparison() {
    assertThat(Normal.atLeast(5, 0, 5)).isEqualTo(1);
    assertThat(Normal.atLeast(4.9, 0, 5)).isZero();
  }
}
