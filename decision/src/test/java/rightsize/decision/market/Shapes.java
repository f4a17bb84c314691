package rightsize.decision.market;

/** Architectures as their configuration files state them, for golden cases. */
public final class Shapes {
  private Shapes() {}

  /** Llama-3.1-8B: 32 layers, 8 KV heads of 128. */
  public static Architecture llama8b() {
    return grouped(32, 4096, 32, 8).intermediateSize(14_336).drawn();
  }

  /** Llama-3-70B: 80 layers, 8 KV heads of 128. */
  public static Architecture llama70b() {
    return grouped(80, 8192, 64, 8).intermediateSize(28_672).drawn();
  }

  /** Llama-3.1-405B: 126 layers, 8 KV heads of 128. */
  public static Architecture llama405b() {
    return grouped(126, 16_384, 128, 8).intermediateSize(53_248).drawn();
  }

  /** Qwen3-30B-A3B: 48 layers, 4 KV heads of 128, 8 of 128 experts. */
  public static Architecture qwen30b() {
    return grouped(48, 2048, 32, 4)
        .vocabSize(151_936)
        .experts(128)
        .activeExperts(8)
        .intermediateSize(6144)
        .moeIntermediateSize(768)
        .drawn();
  }

  /** Qwen3-235B-A22B: 94 layers, 4 KV heads of 128, 8 of 128 experts. */
  public static Architecture qwen235b() {
    return grouped(94, 4096, 64, 4)
        .vocabSize(151_936)
        .experts(128)
        .activeExperts(8)
        .intermediateSize(12_288)
        .moeIntermediateSize(1536)
        .drawn();
  }

  /** DeepSeek-V3: 61 layers, latent rank 512 and rotary 64. */
  public static Architecture deepseekV3() {
    return new ArchitectureSketch()
        .attention("mla")
        .layers(61)
        .hiddenSize(7168)
        .heads(128)
        .kvHeads(128)
        .kvLoraRank(512)
        .qLoraRank(1536)
        .ropeHeadDim(64)
        .nopeHeadDim(128)
        .valueHeadDim(128)
        .vocabSize(129_280)
        .experts(256)
        .activeExperts(8)
        .denseLayers(3)
        .intermediateSize(18_432)
        .moeIntermediateSize(2048)
        .sharedIntermediateSize(2048)
        .tiedEmbeddings(false)
        .drawn();
  }

  /** gpt-oss-20b: 12 full and 12 sliding layers of window 128, 8 KV heads of 64. */
  public static Architecture gptOss20b() {
    return new ArchitectureSketch()
        .attention("sliding")
        .layers(24)
        .fullAttentionLayers(12)
        .slidingLayers(12)
        .slidingWindow(128)
        .hiddenSize(2880)
        .heads(64)
        .kvHeads(8)
        .headDim(64)
        .vocabSize(201_088)
        .experts(32)
        .activeExperts(4)
        .intermediateSize(2880)
        .tiedEmbeddings(false)
        .drawn();
  }

  /** Qwen3.6-27B: 16 of 64 layers keep a cache, 4 KV heads of 256; 48 keep a state. */
  public static Architecture qwen27bHybrid() {
    return new ArchitectureSketch()
        .attention("hybrid")
        .layers(64)
        .fullAttentionLayers(16)
        .linearLayers(48)
        .hiddenSize(5120)
        .heads(24)
        .kvHeads(4)
        .headDim(256)
        .linearKeyHeads(16)
        .linearKeyDim(128)
        .linearValueHeads(48)
        .linearValueDim(128)
        .linearKernel(4)
        .vocabSize(248_320)
        .intermediateSize(17_408)
        .tiedEmbeddings(false)
        .drawn();
  }

  private static ArchitectureSketch grouped(int layers, int hidden, int heads, int kvHeads) {
    return new ArchitectureSketch()
        .attention("gqa")
        .layers(layers)
        .hiddenSize(hidden)
        .heads(heads)
        .kvHeads(kvHeads)
        .headDim(128)
        .vocabSize(128_256)
        .tiedEmbeddings(false);
  }
}
