package rightsize.decision.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static rightsize.decision.market.ModelSketch.model;

import org.junit.jupiter.api.Test;
import rightsize.decision.market.Build;
import rightsize.decision.market.MarketSketch;
import rightsize.facts.Fact;

class QuantisedTest {

  @Test
  void fewerBitsCostMoreQuality() {
    assertThat(shift("FP8", 8, 70)).isZero();
    assertThat(shift("INT8", 8, 70)).isEqualTo(-.04);
    assertThat(shift("Q4_K_M", 4.9, 70)).isEqualTo(-.08);
    assertThat(shift("Q3_K_S", 3.6, 70)).isEqualTo(-.25);
    assertThat(shift("Q2_K", 3.2, 70)).isEqualTo(-.7);
  }

  @Test
  void smallModelsLoseMoreInFourBits() {
    assertThat(shift("AWQ-INT4", 4.2, 7)).isEqualTo(-.15);
    assertThat(shift("AWQ-INT4", 4.2, 8)).isEqualTo(-.08);
  }

  @Test
  void whatWasReleasedInFourBitsLosesNothing() {
    Build only = MarketSketch.build("a/b", "MXFP4", Fact.unknown(), 4.25);

    assertThat(Quantised.of(only, model("a/b").drawn(), true)).isEqualTo(Quantised.NOT);
  }

  @Test
  void aMeasurementOfTheseWeightsSpeaksLouderThanTheTable() {
    // 98 %: ln(0.98 / 1.02) = -0.0400; two thirds of it and a third of -0.08 make -0.0533
    for (boolean asReleased : new boolean[] {true, false}) {
      Quantised loss = Quantised.of(recovering(98), model("a/b").params(70).drawn(), asReleased);
      assertThat(loss.shift()).isCloseTo(-.0533, within(1e-4));
    }
  }

  @Test
  void nothingGetsBetterByLosingBits() {
    assertThat(Quantised.of(recovering(110), model("a/b").params(70).drawn(), false).shift())
        .isZero();
  }

  @Test
  void anImpossibleMeasurementIsNone() {
    for (double recovery : new double[] {0, -3, 200, 1e9}) {
      Quantised loss = Quantised.of(recovering(recovery), model("a/b").params(70).drawn(), false);
      assertThat(loss.shift()).isEqualTo(-.08);
    }
  }

  private static Build recovering(double percent) {
    return new Build(
        "a/b:AWQ-INT4",
        "a/b",
        Fact.known("safetensors"),
        "AWQ-INT4",
        Fact.known(4.156),
        Fact.unknown(),
        Fact.unknown(),
        Fact.unknown(),
        Fact.known(percent));
  }

  private static double shift(String quantisation, double bits, double params) {
    Build build = MarketSketch.build("a/b", quantisation, Fact.unknown(), bits);
    return Quantised.of(build, model("a/b").params(params).drawn(), false).shift();
  }
}
