package rightsize.decision.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static rightsize.decision.market.ModelSketch.model;

import org.junit.jupiter.api.Test;
import rightsize.decision.market.Architecture;
import rightsize.decision.market.ArchitectureSketch;
import rightsize.decision.market.Model;
import rightsize.decision.market.ModelSketch;
import rightsize.decision.market.Shapes;
import rightsize.facts.Fact;

class ShapeTest {

  @Test
  void partsAreCountedWhereTheConfigurationSaysThem() {
    Shape shape = Shape.of(Copies.qwen235b()).orElseThrow();

    // 94 layers * 128 experts * 3 * 4,096 * 1,536 = 227.1e9; 8 of 128 are taken
    assertThat(shape.routed()).isCloseTo(227.1e9, within(.1e9));
    assertThat(shape.hit()).isEqualTo(.0625);
    assertThat(shape.expertLayers()).isEqualTo(94);
    // attention 94 * 4,096 * (2 * 8,192 + 2 * 512) = 6.70e9, output 151,936 * 4,096 = 0.62e9,
    // routers 94 * 4,096 * 128 = 0.05e9
    assertThat(shape.read()).isCloseTo(7.37e9, within(.05e9));
  }

  @Test
  void totalAndActiveParametersSayThePartsWhereTheConfigurationDoesNot() {
    // experts hold (100 - 20) / (1 - 1/8) = 91.4e9, the rest is read by every token
    Shape shape = Shape.of(mixture().active(20).drawn()).orElseThrow();

    assertThat(shape.routed()).isCloseTo(91.43e9, within(.01e9));
    assertThat(shape.read()).isCloseTo(8.57e9, within(.01e9));
    assertThat(shape.worked()).isEqualTo(20e9);
  }

  @Test
  void sparseAttentionHasAnIndexerInEveryLayerThatAttends() {
    Architecture sparse =
        new ArchitectureSketch().layers(40).hiddenSize(4096).indexHeadDim(128).drawn();

    assertThat(Shape.of(shaped(sparse)).orElseThrow().indexLayers()).isEqualTo(40);
    assertThat(Shape.of(Copies.llama()).orElseThrow().indexLayers()).isZero();
  }

  @Test
  void missingFactsAreNamed() {
    assertThat(Shape.of(model("a/b").undisclosed().drawn()).lacks()).contains("total_params_b");
    assertThat(Shape.of(shaped(new ArchitectureSketch().hiddenSize(4096).drawn())).lacks())
        .contains("layers");
    assertThat(Shape.of(shaped(new ArchitectureSketch().layers(32).drawn())).lacks())
        .contains("hidden_size");
    assertThat(Shape.of(mixture().drawn()).lacks()).contains("active_params_b");
  }

  @Test
  void absurdParametersMakeNoShape() {
    Model weightless = model("a/b").params(0).shaped(Fact.known(Shapes.llama8b())).drawn();

    assertThat(Shape.of(weightless).lacks()).contains("total_params_b");
  }

  private static ModelSketch mixture() {
    Architecture facts =
        new ArchitectureSketch().layers(40).hiddenSize(4096).experts(8).activeExperts(1).drawn();
    return model("a/b").params(100).shaped(Fact.known(facts));
  }

  private static Model shaped(Architecture facts) {
    return model("a/b").params(8).shaped(Fact.known(facts)).drawn();
  }
}
