package rightsize.decision.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import rightsize.decision.market.Architecture;
import rightsize.decision.market.ArchitectureSketch;
import rightsize.decision.market.Shapes;

class KvCacheTest {

  @Test
  void groupedQueryAttentionOfLlama8bKeeps131072BytesPerToken() {
    // 2 (keys, values) * 32 layers * 8 heads * 128 wide * 2 bytes = 131,072
    KvCache cache = KvCache.of(Shapes.llama8b()).orElseThrow();

    assertThat(cache.bytes(1)).isEqualTo(131_072);
    assertThat(cache.bytes(8192)).isEqualTo(131_072.0 * 8192);
  }

  @Test
  void aBudgetHoldsAsManyTokensAsTheEngineLogged() {
    // vLLM logged 31,232 tokens in 3.81 GiB for Llama-3.1-8B: 3.81 * 2^30 / 131,072 = 31,211
    double tokens = 3.81 * Fit.GIB / KvCache.of(Shapes.llama8b()).orElseThrow().bytes(1);

    assertThat(tokens).isCloseTo(31_232, within(31_232 * .0015));
  }

  @Test
  void qwen235bHoldsAsManyTokensAsLogged() {
    // 2 * 94 * 4 * 128 * 2 = 192,512 bytes a token, a quarter on each of 4 devices;
    // vLLM logged 178,880 tokens in 8.11 GiB per device
    double perDevice = KvCache.of(Shapes.qwen235b()).orElseThrow().bytes(1) / 4;

    assertThat(perDevice).isEqualTo(48_128);
    assertThat(8.11 * Fit.GIB / perDevice).isCloseTo(178_880, within(178_880 * .015));
  }

  @Test
  void latentAttentionOfDeepseekV3Keeps70272BytesPerToken() {
    // 61 layers * (512 + 64) * 2 bytes
    assertThat(KvCache.of(Shapes.deepseekV3()).orElseThrow().bytes(1)).isEqualTo(70_272);
  }

  @Test
  void slidingLayersKeepTheWindowOnly() {
    // a layer keeps 2 * 8 * 64 * 2 = 2,048 B a token; 12 full layers at 1,000 tokens, 12 at 128
    KvCache cache = KvCache.of(Shapes.gptOss20b()).orElseThrow();

    assertThat(cache.bytes(1000)).isEqualTo(2048.0 * (12 * 1000 + 12 * 128));
    assertThat(cache.bytes(100)).isEqualTo(2048.0 * 24 * 100);
  }

  @Test
  void hybridKeepsACacheOnFullLayersAndAConstantState() {
    // llama.cpp logged 16,384 MiB at 262,144 tokens: 2 * 16 layers * 4 * 256 * 2 B = 65,536 a token
    KvCache cache = KvCache.of(Shapes.qwen27bHybrid()).orElseThrow();

    assertThat(cache.bytes(262_144) - cache.stateBytes()).isEqualTo(16_384.0 * 1024 * 1024);
    // it logged 598.5 MiB of state for 4 sequences = 149.6 each; the allowance is an upper end
    assertThat(cache.stateBytes() / 1024 / 1024).isBetween(149.6, 260.0);
  }

  @Test
  void headWidthLeftOutMeansHiddenOverHeads() {
    Architecture stated = Shapes.llama8b();
    Architecture silent =
        new ArchitectureSketch()
            .attention("gqa")
            .layers(32)
            .hiddenSize(4096)
            .heads(32)
            .kvHeads(8)
            .drawn();

    assertThat(KvCache.of(silent)).isEqualTo(KvCache.of(stated));
  }

  @Test
  void missingFactsLeaveItUnknown() {
    assertThat(KvCache.of(Architecture.unknown())).isEmpty();
  }
}
