package rightsize.decision.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static rightsize.decision.market.ModelSketch.model;

import org.junit.jupiter.api.Test;
import rightsize.decision.market.MarketSketch;
import rightsize.decision.market.Model;
import rightsize.decision.market.Shapes;
import rightsize.decision.memory.Device;
import rightsize.decision.memory.KvCache;
import rightsize.decision.memory.Weights;
import rightsize.facts.Fact;

class DecodeTest {
  private static final Load LOAD =
      new Load(
          1,
          600,
          200,
          Double.POSITIVE_INFINITY,
          Double.POSITIVE_INFINITY,
          Double.POSITIVE_INFINITY);

  @Test
  void oneSequenceReadsTheWeightsOncePerToken() {
    // 16.06e9 B / 1,000e9 B/s = 16.06 ms, * 1.10 = 17.67; kv at 700 tokens 0.092 ms * 1.08 = 0.10;
    // prefill 2 * 8.03e9 * 600 + 2 * 32 * 4096 * 600^2 = 9.73e12 / 165e12 = 59.0 ms, * 1.21 / 200 =
    // 0.36;
    // layers 32 * 0.0581 = 1.86; per sequence 0.0144 => 20.00
    Decode decode = llama8b(1);

    assertThat(decode.tpotMs(1)).isCloseTo(20.0, within(.05));
  }

  @Test
  void manySequencesShareTheReading() {
    Decode decode = llama8b(1);

    assertThat(decode.perSecond(16)).isGreaterThan(5 * decode.perSecond(1));
    assertThat(decode.tpotMs(16)).isGreaterThan(decode.tpotMs(1));
  }

  @Test
  void littlesLawHoldsAtTheOperatingBatch() {
    Decode decode = llama8b(1);
    double rate = decode.perSecond(10);

    assertThat(decode.batchAt(rate, 64)).isCloseTo(10, within(.01));
  }

  @Test
  void aMixtureReadsFewOfItsExpertsForOneTokenAndMostForMany() {
    // 22 of 235 billion active, 8 of 128 experts: experts hold (1 - 0.0936) / (1 - 0.0625) = 96.7 %
    Shape shape = Shape.of(qwen235b()).orElseThrow();

    assertThat(shape.expertShare()).isCloseTo(.967, within(.001));
    Decode decode =
        new Decode(
            shape,
            new Weights(470e9, 0, true),
            KvCache.of(Shapes.qwen235b()).orElseThrow(),
            device(),
            8,
            LOAD);
    assertThat(decode.tpotMs(64) / decode.tpotMs(1)).isGreaterThan(4);
  }

  @Test
  void unknownComputeMakesNoPrediction() {
    Device silent =
        new Device(
            device().accelerator(), 24, .92, 1e12, Double.NaN, false, 450, Double.NaN, Double.NaN);
    Decode decode =
        new Decode(
            Shape.of(llama()).orElseThrow(),
            new Weights(16.06e9, 0, true),
            KvCache.of(Shapes.llama8b()).orElseThrow(),
            silent,
            1,
            LOAD);

    assertThat(decode.isKnown()).isFalse();
  }

  @Test
  void withoutLayersThereIsNoShape() {
    assertThat(Shape.of(model("a/b").undisclosed().drawn())).isEmpty();
  }

  @Test
  void aMixtureWithoutActiveParametersHasNoShape() {
    Model silent = model("a/b").params(235).shaped(Fact.known(Shapes.qwen235b())).drawn();

    assertThat(Shape.of(silent)).isEmpty();
  }

  private static Decode llama8b(int devices) {
    return new Decode(
        Shape.of(llama()).orElseThrow(),
        new Weights(16.06e9, 0, true),
        KvCache.of(Shapes.llama8b()).orElseThrow(),
        device(),
        devices,
        LOAD);
  }

  private static Model llama() {
    return model("meta/llama-3.1-8b").params(8.03).drawn();
  }

  private static Model qwen235b() {
    return model("qwen/qwen3-235b")
        .params(235)
        .active(22)
        .shaped(Fact.known(Shapes.qwen235b()))
        .drawn();
  }

  private static Device device() {
    return Device.of(MarketSketch.card("card", 24, 1000, null, null)).orElseThrow();
  }
}
