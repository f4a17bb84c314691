package rightsize.starter.models;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rightsize.starter.reading.Line;
import rightsize.starter.reading.SourceFolder;
import rightsize.starter.rows.Observation;

/**
 * The shapes that repositories state: a model's own {@code config.json} where that is at hand, and
 * {@code arch_facts.csv} elsewhere. The kind of attention is only stated where the layer split is
 * known or the architecture is plain; a KV cache computed from a guess would be wrong by a
 * multiple.
 */
public final class Configurations {

  private static final String AICONFIGURATOR_ON = "2026-08-21";
  private static final String LLMFIT_ON = "2026-05-17";

  /** A shape by the catalogue's names, with who said so and when. */
  public record Configured(Map<String, Object> shape, String source, String on) {}

  /** Model types of llmfit rows in which every layer attends to everything. */
  private static final Set<String> PLAIN =
      Set.of(
          "apertus",
          "ernie4_5_moe",
          "ernie4_5_moe_vl",
          "glm4_moe",
          "glm4v_moe",
          "gpt_bigcode",
          "granite",
          "hunyuan_v1_moe",
          "llama",
          "minimax_m2",
          "mistral",
          "mixtral",
          "phi",
          "phi3",
          "phi4mm",
          "phimoe",
          "qwen2",
          "qwen2_5_vl",
          "qwen2_vl",
          "qwen3",
          "qwen3_moe",
          "qwen3_vl",
          "qwen3_vl_moe",
          "seed_oss",
          "stablelm",
          "starcoder2");

  private static final Set<String> ENCODERS =
      Set.of("bert", "xlm-roberta", "new", "nomic_bert", "roberta", "modernbert", "mpnet");

  private final Map<String, JsonNode> configs = new HashMap<>();
  private final Map<String, Line> layered = new HashMap<>();
  private final Map<String, Line> counted = new HashMap<>();

  public Configurations(SourceFolder folder) {
    for (JsonNode config : folder.ndjson("catalogue/model_configs.ndjson")) {
      configs.put(lower(config.path("hf_id").asText()), config);
    }
    for (Line line : folder.csv("catalogue/arch_facts.csv")) {
      (line.get("source").equals("llmfit") ? counted : layered).put(lower(line.get("hf_id")), line);
    }
  }

  /**
   * @param hfId the repository, in any case; empty when no source describes it
   */
  public Optional<Configured> of(String hfId) {
    String repository = lower(hfId);
    JsonNode config = configs.get(repository);
    if (config != null) {
      return Optional.of(
          new Configured(
              described(config, layered.get(repository)), "aiconfigurator", AICONFIGURATOR_ON));
    }
    if (layered.containsKey(repository)) {
      return Optional.of(
          new Configured(fromFacts(layered.get(repository)), "aiconfigurator", AICONFIGURATOR_ON));
    }
    return Optional.ofNullable(counted.get(repository))
        .map(line -> new Configured(fromFacts(line), "llmfit", LLMFIT_ON));
  }

  /** Positions the configuration allows for; empty when unknown. */
  Optional<Observation> context(String hfId) {
    JsonNode config = configs.get(lower(hfId));
    if (config != null && config.has("max_position_embeddings")) {
      return Optional.of(
          Observation.of(
              config.get("max_position_embeddings").decimalValue(),
              "aiconfigurator",
              AICONFIGURATOR_ON));
    }
    return Optional.ofNullable(counted.get(lower(hfId)))
        .flatMap(line -> line.number("context"))
        .map(tokens -> Observation.of(tokens, "llmfit", LLMFIT_ON).doubted());
  }

  private static Map<String, Object> described(JsonNode config, Line layers) {
    Map<String, Object> built = new LinkedHashMap<>();
    if (layers != null) {
      built.putAll(fromFacts(layers));
      built.remove("attention");
      built.remove("head_dim");
    }
    new ConfigFile(config).writeTo(built);
    String kind = config.has("compress_ratios") ? null : split(built, layers);
    return withAttention(built, kind);
  }

  private static Map<String, Object> fromFacts(Line line) {
    Map<String, Object> built = new LinkedHashMap<>();
    number(built, "layers", line, "layers");
    number(built, "full_attention_layers", line, "full_attention_layers");
    number(built, "sliding_layers", line, "sliding_layers");
    number(built, "linear_layers", line, "linear_or_ssm_layers");
    number(built, "sliding_window", line, "sliding_window");
    number(built, "hidden_size", line, "hidden");
    number(built, "heads", line, "heads");
    number(built, "kv_heads", line, "kv_heads");
    number(built, "head_dim", line, "head_dim");
    number(built, "kv_lora_rank", line, "kv_lora_rank");
    number(built, "rope_head_dim", line, "qk_rope_head_dim");
    number(built, "vocab_size", line, "vocab");
    number(built, "experts", line, "experts");
    number(built, "active_experts", line, "active_experts");
    number(built, "intermediate_size", line, "intermediate");
    number(built, "moe_intermediate_size", line, "moe_intermediate");
    if (built.containsKey("kv_lora_rank")) {
      // hidden / heads says nothing about a latent cache: 56 for DeepSeek
      built.remove("head_dim");
    }
    return withAttention(built, attention(line, built));
  }

  private static String attention(Line line, Map<String, Object> built) {
    String kind = line.get("attention_kind");
    return switch (kind) {
      case "mla" -> "mla";
      case "sliding", "hybrid" -> built.containsKey("full_attention_layers") ? kind : null;
      case "mla+linear" -> "hybrid";
      case "full" -> shared(built);
      case "compressed" -> null;
      default ->
          ENCODERS.contains(line.get("architecture"))
              ? "encoder"
              : PLAIN.contains(line.get("architecture")) && !built.containsKey("sliding_window")
                  ? shared(built)
                  : null;
    };
  }

  /** Whether key-value heads are one per head, shared by groups, or one for all. */
  private static String shared(Map<String, Object> built) {
    if (!(built.get("heads") instanceof BigDecimal heads)
        || !(built.get("kv_heads") instanceof BigDecimal kvHeads)) {
      return null;
    }
    if (kvHeads.compareTo(heads) == 0) {
      return "mha";
    }
    return kvHeads.compareTo(BigDecimal.ONE) == 0 ? "mqa" : "gqa";
  }

  private static String split(Map<String, Object> built, Line layers) {
    if (layers != null) {
      return attention(layers, built);
    }
    return built.containsKey("kv_lora_rank") ? "mla" : shared(built);
  }

  private static Map<String, Object> withAttention(Map<String, Object> built, String kind) {
    Map<String, Object> ordered = new LinkedHashMap<>();
    if (kind != null) {
      ordered.put("attention", kind);
    }
    ordered.putAll(built);
    return ordered;
  }

  /** A count of layers may be none; nothing else is. */
  static void number(Map<String, Object> built, String field, Line line, String column) {
    line.number(column)
        .filter(value -> value.signum() > 0 || field.endsWith("_layers"))
        .ifPresent(value -> built.put(field, value));
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
