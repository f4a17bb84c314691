package rightsize.decision.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static rightsize.decision.market.ModelSketch.model;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rightsize.decision.market.Architecture;
import rightsize.decision.market.Build;
import rightsize.decision.market.MarketSketch;
import rightsize.decision.market.Model;
import rightsize.decision.market.Shapes;
import rightsize.facts.Fact;

class WeightsTest {

  /** Sizes of published Llama-3-70B files (llama.cpp), predicted from the table of an 8B model. */
  @ParameterizedTest
  @CsvSource({
    "IQ1_S, 14.29",
    "IQ1_M, 15.60",
    "IQ2_XXS, 17.79",
    "IQ2_XS, 19.69",
    "IQ2_S, 20.71",
    "IQ2_M, 22.46",
    "Q2_K_S, 22.79",
    "IQ3_XXS, 25.58",
    "IQ3_XS, 27.29",
    "IQ3_S, 28.79",
    "IQ3_M, 29.74",
    "IQ4_NL, 37.30",
    "Q2_K, 24.56",
    "Q3_K_S, 28.79",
    "Q3_K_L, 34.59",
    "IQ4_XS, 35.30",
    "Q4_K_S, 37.58",
    "Q4_K_M, 39.60",
    "Q5_K_S, 45.32",
    "Q5_K_M, 46.52",
    "Q6_K, 53.91",
    "Q8_0, 69.83",
    "F16, 131.43"
  })
  void formulaMeetsPublishedSizesWithinThreePercent(String quantisation, double gib) {
    Weights weights = Weights.of(unsized(quantisation), llama70b()).orElseThrow();

    assertThat(weights.bytes() / Fit.GIB).isCloseTo(gib, within(.03 * gib));
    assertThat(weights.published()).isFalse();
  }

  /**
   * 8.0303e9 parameters, two matrices of 0.5253e9 each, 6.9796e9 in between: (7.5049e9 * 4.5 +
   * 0.5253e9 * 6.5625) / 8 = 4.652e9 bytes
   */
  @Test
  void plainBlocksKeepTheOutputMatrixAtMoreBits() {
    Model llama =
        model("meta/llama-3.1-8b").params(8.0303).shaped(Fact.known(Shapes.llama8b())).drawn();

    Weights weights = Weights.of(unsized("Q4_0"), llama).orElseThrow();

    assertThat(weights.bytes()).isCloseTo(4.652e9, within(.001e9));
  }

  @Test
  void llama8bInSixteenBitsIsWhatVllmLogged() {
    // 8.0303e9 parameters * 2 bytes = 14.96 GiB; vLLM logged 14.99
    Model llama = model("meta/llama-3.1-8b").params(8.0303).drawn();

    Weights weights = Weights.of(unsized("BF16"), llama).orElseThrow();

    assertThat(weights.bytes() / Fit.GIB).isCloseTo(14.99, within(.05));
  }

  @Test
  void publishedSizeGoesBeforeTheFormula() {
    Build published = MarketSketch.build("meta/x", "Q4_K_M", Fact.known(5_000_000_000L), 4.9);

    Weights weights = Weights.of(published, llama70b()).orElseThrow();

    assertThat(weights.bytes()).isEqualTo(5e9);
    assertThat(weights.published()).isTrue();
  }

  @Test
  void withoutShapeAMixtureHasNoSize() {
    Model shapeless = model("meta/x").params(70).shaped(Fact.<Architecture>unknown()).drawn();

    assertThat(Weights.of(unsized("Q4_K_M"), shapeless)).isEmpty();
  }

  @Test
  void unknownQuantisationHasNoSize() {
    assertThat(Weights.of(unsized("FANCY-3"), llama70b())).isEmpty();
  }

  @Test
  void unknownParametersHaveNoSize() {
    assertThat(Weights.of(unsized("BF16"), model("meta/x").undisclosed().drawn())).isEmpty();
  }

  private static Model llama70b() {
    return model("meta/llama-3-70b").params(70.5537).shaped(Fact.known(Shapes.llama70b())).drawn();
  }

  private static Build unsized(String quantisation) {
    return MarketSketch.build("meta/x", quantisation, Fact.unknown(), 16);
  }
}
