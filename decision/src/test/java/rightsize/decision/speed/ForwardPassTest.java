package rightsize.decision.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import rightsize.decision.market.MarketSketch;
import rightsize.decision.memory.Device;

class ForwardPassTest {
  private static final Device CARD =
      Device.of(MarketSketch.card("card", 24, 1000, null, null)).orElseThrow();

  @Test
  void longTextsAreBoundByCompute() {
    // 2 * 0.568e9 * 512 = 5.82e11 operations / (0.30 * 165e12) = 11.75 ms, + 2
    assertThat(ForwardPass.ms(.568e9, 1.136e9, 512, CARD)).isCloseTo(13.75, within(.05));
  }

  @Test
  void shortTextsAreBoundByReadingTheWeights() {
    // 1.03 * 1.136e9 / 1,000e9 = 1.17 ms, + 2
    assertThat(ForwardPass.ms(.568e9, 1.136e9, 5, CARD)).isCloseTo(3.17, within(.01));
  }

  @Test
  void unknownComputeIsUnknownTime() {
    Device silent = new Device(CARD.accelerator(), 24, .92, 1e12, Double.NaN, false, 1, 1, 1);

    assertThat(ForwardPass.ms(1e9, 2e9, 10, silent)).isNaN();
  }
}
