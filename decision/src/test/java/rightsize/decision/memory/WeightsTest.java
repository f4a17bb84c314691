package rightsize.decision.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static rightsize.decision.market.ModelSketch.model;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rightsize.decision.market.Architecture;
import rightsize.decision.market.ArchitectureSketch;
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
    "Q3_K_M, 31.91",
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

    assertThat(Weights.of(unsized("Q4_K_M"), shapeless).lacks()).contains("vocab_size");
  }

  @Test
  void unknownQuantisationHasNoSize() {
    assertThat(Weights.of(unsized("FANCY-3"), llama70b()).lacks()).contains("quantisation");
  }

  @Test
  void theOnlyMatrixIsKeptAsTheOutputWouldBe() {
    // 7.505e9: 6.9797e9 in the layers' bits, (4.894 * 8.0303e9 - 11.0625 * 0.5253e9) / 6.9796e9 =
    // 4.7982, and 0.5253e9 in 6.5625: 4.1863e9 + 0.4309e9 = 4.617e9 B
    Model tied =
        model("a/b")
            .params(7.505)
            .shaped(
                Fact.known(new ArchitectureSketch(Shapes.llama8b()).tiedEmbeddings(true).drawn()))
            .drawn();

    assertThat(Weights.of(unsized("Q4_K_M"), tied).orElseThrow().bytes())
        .isCloseTo(4.617e9, within(.002e9));
  }

  @Test
  void absurdParametersHaveNoSize() {
    assertThat(Weights.of(unsized("BF16"), model("meta/x").params(0).drawn()).lacks())
        .contains("total_params_b");
    assertThat(Weights.of(unsized("BF16"), model("meta/x").params(-8).drawn()).lacks())
        .contains("total_params_b");
    // a billion parameters have no room for two matrices of half a billion and layers between
    assertThat(Weights.of(unsized("Q4_K_M"), model("meta/x").params(1).drawn()).lacks())
        .contains("parameters");
  }

  @Test
  void metaKeepsTheAttentionOfItsEightBitModelInSixteen() {
    // 405.85e9 parameters: attention 126 * 16,384 * 256 * 136 = 71.87e9 and two matrices of 2.10e9
    // in 16 bits, 329.8e9 in 8: 143.7 + 8.4 + 329.8 = 481.9e9 B = 448.8 GiB, 56.1 on each of 8
    Model llama =
        model("meta/llama-3.1-405b").params(405.85).shaped(Fact.known(Shapes.llama405b())).drawn();

    Weights weights = Weights.of(unsized("FBGEMM-FP8"), llama).orElseThrow();

    assertThat(weights.bytes() / Fit.GIB).isCloseTo(448.8, within(.2));
  }

  @Test
  void groupsOfFourBitWeightsShareAScaleAndAZero() {
    // an 8B model, 6.9797e9 parameters in its layers: (4 + (16 + 4) / g) bits,
    // two matrices of 0.5253e9 in 16: g = 128: 4.15625 * 0.8725e9 + 2.1013e9 = 5.727e9 B
    assertThat(eight("AWQ-INT4")).isCloseTo(5.727e9, within(.002e9));
    // g = 32: 4.625 * 0.8725e9 + 2.1013e9 = 6.137e9 B
    assertThat(eight("GPTQ-INT4-G32")).isCloseTo(6.137e9, within(.002e9));
    // symmetric, g = 64: 4.25 * 0.8725e9 + 2.1013e9 = 5.809e9 B
    assertThat(eight("GPTQ-INT4-G64-SYM")).isCloseTo(5.809e9, within(.002e9));
    assertThat(Weights.of(unsized("AWQ-INT4-G0"), llama70b()).isKnown()).isFalse();
  }

  @Test
  void fourBitFormsLeaveLatentAttentionInSixteen() {
    // 671.03e9: attention 11.41e9, matrices 1.85e9 and routers 0.11e9 in 16 bits = 26.7e9 B,
    // 657.7e9 in 4.5 bits = 369.9e9 B
    Model deepseek =
        model("deepseek/v3").params(671.03).shaped(Fact.known(Shapes.deepseekV3())).drawn();

    Weights weights = Weights.of(unsized("NVFP4"), deepseek).orElseThrow();

    assertThat(weights.bytes()).isCloseTo(396.7e9, within(.3e9));
    // of these every token reads attention, output 0.93e9 and routers in 16 bits, inner and shared
    // layers of 3.74e9 in 4.5: 22.83 + 1.85 + 0.21 + 2.11 = 27.0e9 B; 653.9e9 sit in experts
    WeightParts parts = weights.parts().orElseThrow();
    assertThat(parts.always()).isCloseTo(27.0e9, within(.1e9));
    assertThat(parts.routed()).isCloseTo(367.8e9, within(.3e9));
    assertThat(parts.plain()).isCloseTo(11.41e9, within(.01e9));
  }

  @Test
  void aPublishedSizeIsSharedOutAsTheFormulaShares() {
    Weights computed = Weights.of(unsized("FP8"), llama70b()).orElseThrow();
    Build sized = MarketSketch.build("meta/x", "FP8", Fact.known(80_000_000_000L), 16);
    Weights published = Weights.of(sized, llama70b()).orElseThrow();

    assertThat(published.parts().orElseThrow().always() / published.bytes())
        .isCloseTo(computed.parts().orElseThrow().always() / computed.bytes(), within(1e-9));
    assertThat(published.parts().orElseThrow().plain()).isZero();
  }

  @Test
  void weightsOfOneFormHaveNoParts() {
    assertThat(Weights.of(unsized("BF16"), llama70b()).orElseThrow().parts()).isEmpty();
  }

  @Test
  void whatIsPaddedDependsOnWhoLoadsIt() {
    // gpt-oss-20b, 20.9e9: 24 * 2,880 * 128 * 72 = 0.637e9 of attention, matrices 1.158e9;
    // a file keeps these in 8.5 bits, a server in 16 and pads everything by 7.5 %
    Model oss =
        model("openai/gpt-oss-20b").params(20.91).shaped(Fact.known(Shapes.gptOss20b())).drawn();
    double inFile = (19.11e9 * 4.25 + 1.8e9 * 8.5) / 8;
    double served = (19.11e9 * 4.25 + 1.8e9 * 16) / 8 * 1.075;

    assertThat(Weights.of(gguf("MXFP4"), oss).orElseThrow().bytes())
        .isCloseTo(inFile, within(.01e9));
    assertThat(Weights.of(unsized("MXFP4"), oss).orElseThrow().bytes())
        .isCloseTo(served, within(.01e9));
  }

  @Test
  void moreBitsOrParametersNeverWeighLess() {
    double before = 0;
    for (String form :
        List.of("IQ1_S", "Q2_K", "Q3_K_S", "Q3_K_M", "Q4_K_M", "Q5_K_M", "Q8_0", "BF16")) {
      double bytes = Weights.of(unsized(form), llama70b()).orElseThrow().bytes();
      assertThat(bytes).isGreaterThan(before);
      before = bytes;
    }
    before = 0;
    for (double billions = 2; billions < 1000; billions *= 1.5) {
      Model larger = model("a/b").params(billions).shaped(Fact.known(Shapes.llama8b())).drawn();
      double bytes = Weights.of(unsized("Q4_K_M"), larger).orElseThrow().bytes();
      assertThat(bytes).isGreaterThan(before);
      before = bytes;
    }
  }

  @Test
  void unknownParametersHaveNoSize() {
    assertThat(Weights.of(unsized("BF16"), model("meta/x").undisclosed().drawn()).lacks())
        .contains("total_params_b");
  }

  private static Model llama70b() {
    return model("meta/llama-3-70b").params(70.5537).shaped(Fact.known(Shapes.llama70b())).drawn();
  }

  private static Build unsized(String quantisation) {
    return MarketSketch.build("meta/x", quantisation, Fact.unknown(), 16);
  }

  private static double eight(String form) {
    Model llama =
        model("meta/llama-3.1-8b").params(8.0303).shaped(Fact.known(Shapes.llama8b())).drawn();
    return Weights.of(unsized(form), llama).orElseThrow().bytes();
  }

  private static Build gguf(String form) {
    return new Build(
        form,
        "a/b",
        Fact.known("gguf"),
        form,
        Fact.unknown(),
        Fact.unknown(),
        Fact.unknown(),
        Fact.unknown(),
        Fact.unknown());
  }
}
