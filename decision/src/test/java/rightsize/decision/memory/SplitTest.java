package rightsize.decision.memory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import rightsize.decision.market.Architecture;
import rightsize.decision.market.ArchitectureSketch;
import rightsize.decision.market.Shapes;

class SplitTest {

  @Test
  void headsAreDealtOutWhole() {
    // 24 heads over 16 devices; 4 key-value heads over 3
    assertThat(split(Shapes.qwen27bHybrid(), "BF16", 16))
        .isEqualTo(new Split.Impossible("heads", 24, 16));
    assertThat(split(Shapes.qwen27bHybrid(), "BF16", 3))
        .isEqualTo(new Split.Impossible("kv_heads", 4, 3));
    assertThat(split(Shapes.llama8b(), "BF16", 8)).isEqualTo(new Split.Possible());
  }

  @Test
  void keyValueHeadsMayBeCopied() {
    // 4 key-value heads on 8 devices: each on two
    assertThat(split(Shapes.qwen235b(), "BF16", 8)).isEqualTo(new Split.Possible());
  }

  @Test
  void aBlockOfWeightsStaysOnOneDevice() {
    // experts 1,536 wide in blocks of 128: 12 blocks go on 4 devices, not on 8
    assertThat(split(Shapes.qwen235b(), "FP8-BLOCK", 4)).isEqualTo(new Split.Possible());
    assertThat(split(Shapes.qwen235b(), "FP8-BLOCK", 8))
        .isEqualTo(new Split.Impossible("moe_intermediate_size", 1536, 1024));
  }

  @Test
  void llamaCppSplitsByLayers() {
    Resident local = resident(Engine.LLAMA_CPP, Shapes.qwen27bHybrid(), "Q4_K_M");

    assertThat(Split.of(local, 3)).isEqualTo(new Split.Possible());
  }

  @Test
  void withoutTheNumberOfHeadsNobodyKnows() {
    Architecture silent = new ArchitectureSketch().layers(2).drawn();

    assertThat(split(silent, "BF16", 1)).isEqualTo(new Split.Possible());
    assertThat(split(silent, "BF16", 2)).isEqualTo(new Split.Unknown("heads"));
  }

  private static Split split(Architecture shape, String quantisation, int devices) {
    return Split.of(resident(Engine.VLLM, shape, quantisation), devices);
  }

  private static Resident resident(Engine engine, Architecture shape, String quantisation) {
    return new Resident(engine, quantisation, new Weights(1, 0, true), KvCache.NONE, shape);
  }
}
