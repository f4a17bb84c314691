package rightsize.decision.energy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import rightsize.decision.market.Accelerator;
import rightsize.decision.market.MarketSketch;
import rightsize.decision.memory.Device;
import rightsize.facts.Fact;

class DrawTest {

  /** 16 GB read for 32 sequences of 0.1 GB, 0.032 TFLOP a token, every 20 ms. */
  private static final Draw.Step STEP = new Draw.Step(1, 16, .1, .032, 32, 20);

  @Test
  void anH100AtWorkDrawsTheFourTerms() {
    // 0.057 * 16 / 0.02 = 45.6; 0.020 * 0.1 * 32 / 0.02 = 3.2; 1.31 * 0.032 * 32 / 0.02 = 67.072;
    // 400: together 515.872 W. That is 515.872 * 0.02 / 32 = 0.322 J a token
    Draw draw = Draw.reading(device("h100", "NVIDIA H100 SXM", 700.0)).writing(STEP);

    assertThat(draw.weights()).isCloseTo(45.6, within(1e-9));
    assertThat(draw.cache()).isCloseTo(3.2, within(1e-9));
    assertThat(draw.computing()).isCloseTo(67.072, within(1e-9));
    assertThat(draw.busy()).isCloseTo(515.872, within(1e-9));
    // a quarter of 700
    assertThat(draw.idle()).isCloseTo(175, within(1e-9));
  }

  @Test
  void twoDevicesShareTheWork() {
    Draw.Step shared = new Draw.Step(2, 16, .1, .032, 32, 20);

    assertThat(Draw.reading(device("h100", "NVIDIA H100 SXM", 700.0)).writing(shared).weights())
        .isCloseTo(22.8, within(1e-9));
  }

  @Test
  void noBoardDrawsMoreThanItsRating() {
    // 45.6 + 3.2 + 67.072 + 0.54 * 72 = 154.752, cut to 72
    Draw draw = Draw.reading(device("l4", "NVIDIA L4", 72.0)).writing(STEP);

    assertThat(draw.busy()).isCloseTo(72, within(1e-9));
    assertThat(draw.weights()).isCloseTo(45.6 * 72 / 154.752, within(1e-9));
  }

  @Test
  void nobodyStatesThePower() {
    assertThat(Draw.reading(device("x", "x", null)).writing(STEP).isKnown()).isFalse();
  }

  static Device device(String id, String name, Double watts) {
    Accelerator card = MarketSketch.card(id, 80, 3350, 2.0, null);
    return Device.of(
            new Accelerator(
                id,
                name,
                card.vendor(),
                card.kind(),
                card.memoryGib(),
                card.bandwidthGbS(),
                card.bf16Tflops(),
                card.fp8Tflops(),
                card.int8Tops(),
                card.fp4Tflops(),
                Fact.ofNullable(watts),
                card.linkGbS(),
                card.releasedOn(),
                card.rent(),
                card.purchase()))
        .orElseThrow();
  }
}
