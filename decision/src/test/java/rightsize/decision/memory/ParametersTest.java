package rightsize.decision.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static rightsize.decision.market.ModelSketch.model;

import org.junit.jupiter.api.Test;
import rightsize.decision.market.Architecture;
import rightsize.decision.market.ArchitectureSketch;
import rightsize.decision.market.Model;
import rightsize.decision.market.Shapes;
import rightsize.facts.Fact;

class ParametersTest {

  @Test
  void countsADenseModelPartByPart() {
    // embedding 128,256 * 4,096 = 0.5253e9, the output as much again;
    // attention 32 * 4,096 * 128 * 2 * (32 + 8) = 1.3422e9; inner 32 * 3 * 4,096 * 14,336 =
    // 5.6371e9
    Parameters llama = Parameters.of(Shapes.llama8b()).orElseThrow();

    assertThat(llama.embedding()).isCloseTo(.5253e9, within(1e5));
    assertThat(llama.attention()).isCloseTo(1.3422e9, within(1e5));
    assertThat(llama.dense()).isCloseTo(5.6371e9, within(1e5));
    assertThat(llama.total()).isCloseTo(8.0303e9, within(1e6));
    assertThat(llama.active().orElseThrow()).isEqualTo(llama.total());
  }

  @Test
  void oneMatrixWhereInputAndOutputShareIt() {
    Architecture tied = new ArchitectureSketch(Shapes.llama8b()).tiedEmbeddings(true).drawn();

    assertThat(Parameters.of(tied).orElseThrow().output()).isZero();
  }

  @Test
  void countsOfAMixtureWhatRestsAndWhatWorks() {
    // expert 3 * 4,096 * 1,536 = 18.874e6, 128 on each of 94 layers = 227.1e9;
    // attention 94 * 4,096 * 256 * (64 + 4) = 6.70e9; matrices 1.24e9; routers 0.05e9: 235.1e9
    // 8 experts work: 94 * 8 * 18.874e6 = 14.19e9, with the rest 22.19e9
    Parameters qwen = Parameters.of(Shapes.qwen235b()).orElseThrow();

    assertThat(qwen.expert()).isEqualTo(18_874_368);
    assertThat(qwen.total()).isCloseTo(235.09e9, within(.01e9));
    assertThat(qwen.active().orElseThrow()).isCloseTo(22.19e9, within(.01e9));
  }

  @Test
  void countsLatentAttentionDenseLayersAndWhatIsShared() {
    // a layer's attention: 7,168*1,536 + 1,536*128*192 + 7,168*576 + 512*128*256 + 128*128*7,168
    // = 11.01e6 + 37.75e6 + 4.13e6 + 16.78e6 + 117.44e6 = 187.11e6, * 61 = 11.41e9
    // inner of 3 dense layers: 3 * 3 * 7,168 * 18,432 = 1.19e9
    // shared, 58 layers: 58 * 3 * 7,168 * 2,048 = 2.55e9
    Parameters deepseek = Parameters.of(Shapes.deepseekV3()).orElseThrow();

    assertThat(deepseek.attention()).isCloseTo(11.41e9, within(.01e9));
    assertThat(deepseek.dense()).isCloseTo(1.19e9, within(.01e9));
    assertThat(deepseek.shared()).isCloseTo(2.55e9, within(.01e9));
    assertThat(deepseek.total()).isCloseTo(671.0e9, within(.1e9));
    assertThat(deepseek.active().orElseThrow()).isCloseTo(37.6e9, within(.1e9));
  }

  @Test
  void countsLayersThatKeepAState() {
    // linear: 5,120 * (2*16*128 + 3*48*128 + 96) = 115.8e6, * 48 = 5.56e9
    // full: 5,120 * 512 * (24 + 4) = 73.4e6, * 16 = 1.17e9
    Parameters qwen = Parameters.of(Shapes.qwen27bHybrid()).orElseThrow();

    assertThat(qwen.attention()).isCloseTo(6.73e9, within(.01e9));
  }

  @Test
  void whatIsStatedBeyondTheTextPartIsKeptApart() {
    // counted 26.39e9, stated 27.78e9: a vision tower and a second head
    Parameters qwen = Parameters.of(of(27.78, Shapes.qwen27bHybrid())).orElseThrow();

    assertThat(qwen.total()).isCloseTo(27.78e9, within(1.0));
    assertThat(qwen.other()).isCloseTo(1.39e9, within(.02e9));
  }

  @Test
  void innerLayersWithoutAGateAreFoundOutByTheTotal() {
    // with gates 8.03e9; without, 2/3 of 5.637e9 are left of the inner layers: 6.151e9
    Parameters plain = Parameters.of(of(6.15, Shapes.llama8b())).orElseThrow();

    assertThat(plain.dense()).isCloseTo(3.758e9, within(.001e9));
  }

  @Test
  void oneMatrixForBothEndsIsFoundOutByTheTotalWhereNobodySays() {
    // 8.03e9 less the second matrix of 0.525e9
    Architecture silent =
        new ArchitectureSketch()
            .attention("gqa")
            .layers(32)
            .hiddenSize(4096)
            .heads(32)
            .kvHeads(8)
            .vocabSize(128_256)
            .intermediateSize(14_336)
            .drawn();

    assertThat(Parameters.of(of(7.505, silent)).orElseThrow().output()).isZero();
    assertThat(Parameters.of(of(8.03, silent)).orElseThrow().output()).isPositive();
  }

  @Test
  void anEncoderHasNoMatrixToLeaveBy() {
    // 100 * 8 = 800; attention 2 * 8 * 4 * (4 + 4) = 512; inner 2 * 2 * 8 * 32 = 1,024: 2,336
    Architecture encoder =
        new ArchitectureSketch()
            .attention("encoder")
            .layers(2)
            .hiddenSize(8)
            .heads(4)
            .vocabSize(100)
            .intermediateSize(32)
            .drawn();

    assertThat(Parameters.ungated(encoder).orElseThrow().total()).isEqualTo(2336);
  }

  @Test
  void aConfigurationThatDoesNotExplainTheTotalIsNotBelieved() {
    assertThat(Parameters.of(of(16, Shapes.llama8b())).lacks()).contains("parameters");
    assertThat(Parameters.of(of(.001, Shapes.llama8b())).lacks()).contains("parameters");
  }

  @Test
  void namesTheFactThatIsMissing() {
    assertThat(Parameters.of(Architecture.unknown()).lacks()).contains("layers");
    assertThat(Parameters.of(new ArchitectureSketch().layers(32).drawn()).lacks())
        .contains("hidden_size");
    assertThat(Parameters.of(model("a/b").params(8).shaped(Fact.unknown()).drawn()).lacks())
        .contains("layers");
    assertThat(Parameters.of(new ArchitectureSketch(Shapes.llama8b()).vocabSize(0).drawn()).lacks())
        .contains("vocab_size");
  }

  @Test
  void whatWorksOnATokenIsUnknownWithoutTheNumberOfExpertsChosen() {
    Architecture silent =
        new ArchitectureSketch()
            .attention("gqa")
            .layers(2)
            .hiddenSize(8)
            .heads(2)
            .kvHeads(1)
            .vocabSize(10)
            .experts(4)
            .moeIntermediateSize(4)
            .drawn();

    assertThat(Parameters.of(silent).orElseThrow().active().lacks()).contains("active_experts");
  }

  private static Model of(double billions, Architecture shape) {
    return model("a/b").params(billions).shaped(Fact.known(shape)).drawn();
  }
}
