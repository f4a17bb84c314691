package rightsize.decision.market;

import rightsize.facts.Fact;

/** Architectures as their configuration files state them, for golden cases. */
public final class Shapes {
  private Shapes() {}

  /** Llama-3.1-8B: 32 layers, 8 KV heads of 128. */
  public static Architecture llama8b() {
    return shape(
        "gqa", 32, null, null, null, null, 4096, 32, 8, 128, null, null, 128256, null, null);
  }

  /** Llama-3-70B: 80 layers, 8 KV heads of 128. */
  public static Architecture llama70b() {
    return shape(
        "gqa", 80, null, null, null, null, 8192, 64, 8, 128, null, null, 128256, null, null);
  }

  /** Qwen3-235B-A22B: 94 layers, 4 KV heads of 128, 8 of 128 experts. */
  public static Architecture qwen235b() {
    return shape("gqa", 94, null, null, null, null, 4096, 64, 4, 128, null, null, 151936, 128, 8);
  }

  /** DeepSeek-V3: 61 layers, latent rank 512 and rotary 64. */
  public static Architecture deepseekV3() {
    return shape("mla", 61, null, null, null, null, 7168, 128, 128, null, 512, 64, 129280, 256, 8);
  }

  /** gpt-oss-20b: 12 full and 12 sliding layers of window 128, 8 KV heads of 64. */
  public static Architecture gptOss20b() {
    return shape("sliding", 24, 12, 12, null, 128, 2880, 64, 8, 64, null, null, 201088, 32, 4);
  }

  /** Qwen3.6-27B: 16 of 64 layers keep a cache, 4 KV heads of 256. */
  public static Architecture qwen27bHybrid() {
    return shape(
        "hybrid", 64, 16, null, 48, null, 5120, 24, 4, 256, null, null, 248320, null, null);
  }

  static Architecture shape(
      String attention,
      Integer layers,
      Integer full,
      Integer sliding,
      Integer linear,
      Integer window,
      Integer hidden,
      Integer heads,
      Integer kvHeads,
      Integer headDim,
      Integer rank,
      Integer rope,
      Integer vocab,
      Integer experts,
      Integer active) {
    return new Architecture(
        Fact.ofNullable(attention),
        Fact.ofNullable(layers),
        Fact.ofNullable(full),
        Fact.ofNullable(sliding),
        Fact.ofNullable(linear),
        Fact.ofNullable(window),
        Fact.ofNullable(hidden),
        Fact.ofNullable(heads),
        Fact.ofNullable(kvHeads),
        Fact.ofNullable(headDim),
        Fact.ofNullable(rank),
        Fact.ofNullable(rope),
        Fact.ofNullable(vocab),
        Fact.ofNullable(experts),
        Fact.ofNullable(active),
        Fact.unknown(),
        Fact.unknown(),
        Fact.known(false));
  }
}
