package rightsize.decision.memory;

import rightsize.decision.market.Build;

/** The software that serves a build: it decides what is kept in memory, and how fast it goes. */
public enum Engine {
  VLLM("vllm"),
  TENSORRT_LLM("tensorrt-llm"),
  SGLANG("sglang"),
  LLAMA_CPP("llama.cpp");

  private final String name;

  Engine(String name) {
    this.name = name;
  }

  /** What a build is usually served by: GGUF files by llama.cpp, everything else by vLLM. */
  public static Engine of(Build build) {
    return build.format().orElse("").equals("gguf") ? LLAMA_CPP : VLLM;
  }

  /** The name on the wire. */
  @Override
  public String toString() {
    return name;
  }
}
