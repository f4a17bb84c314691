package rightsize.decision.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
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
    // it logged 598.5 MiB of state for 4 sequences: 48 layers * 4 B * (48*128*128 +
    // (2*16*128 + 48*128) * 3) = 48 * 4 * 817,152 = 149.625 MiB each
    assertThat(4 * cache.stateBytes()).isEqualTo(598.5 * 1024 * 1024);
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
    assertThat(KvCache.of(Architecture.unknown()).lacks()).contains("layers");
    assertThat(KvCache.of(new ArchitectureSketch().attention("mla").layers(2).drawn()).lacks())
        .contains("kv_lora_rank");
    assertThat(KvCache.of(new ArchitectureSketch().layers(2).kvHeads(0).drawn()).lacks())
        .contains("kv_heads");
    assertThat(
            KvCache.of(
                    new ArchitectureSketch()
                        .attention("hybrid")
                        .layers(4)
                        .fullAttentionLayers(1)
                        .kvHeads(2)
                        .headDim(64)
                        .drawn())
                .lacks())
        .contains("linear_key_heads");
  }

  @Test
  void theIndexerOfSparseAttentionKeepsItsKeysBeside() {
    // 61 layers * (128 + 4) B = 8,052 B a token beside the 70,272
    Architecture sparse = new ArchitectureSketch(Shapes.deepseekV3()).indexHeadDim(128).drawn();

    assertThat(KvCache.of(sparse).orElseThrow().bytes(1)).isEqualTo(70_272 + 8052);
  }

  @Test
  void slidingLayersMayHaveHeadsOfTheirOwn() {
    // a full layer keeps 2 * 8 * 64 * 2 = 2,048 B a token, a sliding one 2 * 4 * 32 * 2 = 512
    Architecture mixed =
        new ArchitectureSketch(Shapes.gptOss20b()).slidingKvHeads(4).slidingHeadDim(32).drawn();

    assertThat(KvCache.of(mixed).orElseThrow().bytes(1000))
        .isEqualTo(12 * 2048.0 * 1000 + 12 * 512.0 * 128);
  }

  @Test
  void valuesMayBeNarrowerThanKeys() {
    // 32 layers * 8 heads * (128 + 64) * 2 B
    Architecture narrow = new ArchitectureSketch(Shapes.llama8b()).valueHeadDim(64).drawn();

    assertThat(KvCache.of(narrow).orElseThrow().bytes(1)).isEqualTo(98_304);
  }

  @Test
  void smallerElementsTakeTheirShare() {
    KvCache cache = KvCache.of(Shapes.llama8b()).orElseThrow();
    double full = cache.on(Engine.VLLM, CacheType.BF16).bytes(1024);

    assertThat(cache.on(Engine.VLLM, CacheType.FP8).bytes(1024)).isEqualTo(full / 2);
    // 34 bytes for 32 elements, 18 for 32
    assertThat(cache.on(Engine.LLAMA_CPP, CacheType.Q8_0).bytes(1024)).isEqualTo(full * 17 / 32);
    assertThat(cache.on(Engine.LLAMA_CPP, CacheType.Q4_0).bytes(1024)).isEqualTo(full * 9 / 32);
  }

  @Test
  void enginesKeepWholePages() {
    // 1,000 tokens are 63 pages of 16 in vLLM, 4 of 256 in llama.cpp
    KvCache cache = KvCache.of(Shapes.llama8b()).orElseThrow();

    assertThat(cache.on(Engine.VLLM, CacheType.BF16).bytes(1000)).isEqualTo(131_072.0 * 1008);
    assertThat(cache.on(Engine.LLAMA_CPP, CacheType.BF16).bytes(1000)).isEqualTo(131_072.0 * 1024);
    // a latent cache 16 of 64
    KvCache latent = KvCache.of(Shapes.deepseekV3()).orElseThrow();
    assertThat(latent.on(Engine.VLLM, CacheType.BF16).bytes(1000)).isEqualTo(70_272.0 * 1024);
  }

  @Test
  void llamaCppHonoursWindowsWherePagesOfOneSizeDoNot() {
    // 12 full layers and 12 sliding ones of 2,048 B a token; llama.cpp keeps 128 and the 512 in
    // hand
    KvCache cache = KvCache.of(Shapes.gptOss20b()).orElseThrow();

    assertThat(cache.on(Engine.LLAMA_CPP, CacheType.BF16).bytes(8192))
        .isEqualTo(2048.0 * 12 * (8192 + 640));
    assertThat(cache.on(Engine.VLLM, CacheType.BF16).bytes(8192)).isEqualTo(2048.0 * 24 * 8192);
  }

  @Test
  void aTenthOfHybridPagesStaysEmpty() {
    KvCache cache = KvCache.of(Shapes.qwen27bHybrid()).orElseThrow();

    assertThat(cache.on(Engine.VLLM, CacheType.BF16).bytes(1600) - cache.stateBytes())
        .isCloseTo(65_536.0 * 1600 / .9, within(1e-3));
  }

  @Test
  void devicesShareKeyValueHeadsAndCopyALatentCache() {
    KvCache llama = KvCache.of(Shapes.llama8b()).orElseThrow();
    KvCache deepseek = KvCache.of(Shapes.deepseekV3()).orElseThrow();

    // 8 heads: 16 devices hold each of them twice
    assertThat(llama.bytesPerDevice(1, 4)).isEqualTo(131_072 / 4.0);
    assertThat(llama.bytesPerDevice(1, 16)).isEqualTo(131_072 / 8.0);
    assertThat(deepseek.bytesPerDevice(1, 8)).isEqualTo(70_272);
    // llama.cpp gives each device its layers
    assertThat(deepseek.on(Engine.LLAMA_CPP, CacheType.BF16).bytesPerDevice(256, 8))
        .isEqualTo(70_272 * 256 / 8.0);
  }

  @Test
  void moreDevicesOrLessContextNeverHoldMore() {
    List<Architecture> shapes =
        List.of(
            Shapes.llama8b(),
            Shapes.qwen235b(),
            Shapes.deepseekV3(),
            Shapes.gptOss20b(),
            Shapes.qwen27bHybrid());
    for (Architecture shape : shapes) {
      for (Engine engine : Engine.values()) {
        KvCache cache = KvCache.of(shape).orElseThrow().on(engine, CacheType.BF16);
        for (int devices = 1; devices < 64; devices *= 2) {
          assertThat(cache.bytesPerDevice(5000, 2 * devices))
              .isLessThanOrEqualTo(cache.bytesPerDevice(5000, devices));
          assertThat(cache.bytesPerDevice(4000, devices))
              .isLessThanOrEqualTo(cache.bytesPerDevice(5000, devices));
        }
      }
    }
  }
}
