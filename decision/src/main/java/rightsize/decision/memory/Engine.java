package rightsize.decision.memory;

import rightsize.decision.market.Build;

/** The software that serves a build: it decides what is kept in memory, and how fast it goes. */
public enum Engine {
  VLLM("vllm"),
  TENSORRT_LLM("tensorrt-llm"),
  SGLANG("sglang"),
  LLAMA_CPP("llama.cpp");

  /** vLLM's {@code gpu_memory_utilization}, its default since 0.22. */
  private static final double VLLM_SHARE = .92;

  /** TensorRT-LLM's {@code kv_cache_free_gpu_mem_fraction}, less what its pools leave over. */
  private static final double TENSORRT_SHARE = .90 * (1 - .015);

  /** SGLang's {@code mem_fraction_static} on one device of usual size. */
  private static final double SGLANG_SHARE = .88;

  /** What llama.cpp leaves free of each device, {@code --fit-target}, GiB. */
  private static final double LLAMA_CPP_MARGIN = 1;

  private final String name;

  Engine(String name) {
    this.name = name;
  }

  /** What a build is usually served by: GGUF files by llama.cpp, everything else by vLLM. */
  public static Engine of(Build build) {
    return build.format().orElse("").equals("gguf") ? LLAMA_CPP : VLLM;
  }

  /** Splits a model by layers: devices take turns, and any number of them will do. */
  boolean byLayers() {
    return this == LLAMA_CPP;
  }

  /** The smaller element it can keep keys and values in at next to no loss. */
  CacheType smallerCache() {
    return this == LLAMA_CPP ? CacheType.Q8_0 : CacheType.FP8;
  }

  /**
   * What of a device's memory may be filled, in GiB (DECISION.md 1.3).
   *
   * <pre>
   * vLLM          0.92 total
   * TensorRT-LLM  all but 1 - 0.90 * 0.985 of what weights, activations and runtime leave
   * SGLang        0.88 total for weights and cache, the rest of the memory for the rest
   * llama.cpp     total - 1
   * </pre>
   *
   * @param total memory that programs may use at all
   * @param weights GiB of them
   * @param beside activations and runtime
   */
  double usable(double total, double weights, double beside) {
    double free = Math.max(0, total - weights - beside);
    return switch (this) {
      case VLLM -> VLLM_SHARE * total;
      case TENSORRT_LLM -> total - (1 - TENSORRT_SHARE) * free;
      case SGLANG -> Math.min(total, SGLANG_SHARE * total + beside);
      case LLAMA_CPP -> total - LLAMA_CPP_MARGIN;
    };
  }

  /** The name on the wire. */
  @Override
  public String toString() {
    return name;
  }
}
