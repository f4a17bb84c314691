package rightsize.evaluation.memory;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import rightsize.decision.market.Build;
import rightsize.decision.market.Market;
import rightsize.decision.market.Model;
import rightsize.facts.Fact;

/** The catalogue's models and builds that the names in engines' logs mean. */
final class LoggedModels implements Function<String, Optional<Model>> {

  /** By the name a log has, the catalogue's. */
  private static final Map<String, String> NAMES =
      Map.of(
          "meta-llama/Llama-3.1-8B", "meta/llama-3.1-8b-instruct",
          "meta-llama/Llama-3.1-70B", "meta/llama-3.1-70b-instruct",
          "meta-llama/Llama-3.1-405B-FP8", "meta/llama-3.1-405b-instruct",
          "Qwen/Qwen3-30B-A3B", "qwen/qwen3-30b-a3b",
          "Qwen/Qwen3-235B-A22B", "qwen/qwen3-235b-a22b-instruct-2507",
          "Qwen/Qwen3.6-35B-A3B", "qwen/qwen3.6-35b-a3b",
          "deepseek-ai/DeepSeek-R1-Distill-Qwen-14B", "deepseek/deepseek-r1-distill-qwen-14b",
          "google/gemma-3-27b-it", "google/gemma-3-27b-it",
          "openai/gpt-oss-120b", "openai/gpt-oss-120b");

  private final Map<String, Model> models;

  LoggedModels(Market market) {
    models = market.models().stream().collect(Collectors.toMap(Model::id, model -> model));
  }

  @Override
  public Optional<Model> apply(String logged) {
    return Optional.ofNullable(models.get(NAMES.getOrDefault(logged, logged)));
  }

  /**
   * @param precision as the log's table words it: "FP8 (attention and embeddings 16-bit)"
   * @param engine "gguf file" for a file that nobody has loaded
   */
  static Build build(String precision, String engine) {
    boolean file = engine.startsWith("gguf") || engine.equals("llama.cpp");
    String form = precision.split(" ")[0];
    if (precision.startsWith("FP8 (attention")) {
      form = "FBGEMM-FP8";
    }
    return unsized(form, file ? "gguf" : "safetensors");
  }

  /** A build whose size nobody states. */
  static Build unsized(String form, String format) {
    return new Build(
        form,
        "",
        Fact.known(format),
        form,
        Fact.unknown(),
        Fact.unknown(),
        Fact.unknown(),
        Fact.unknown(),
        Fact.unknown());
  }
}
