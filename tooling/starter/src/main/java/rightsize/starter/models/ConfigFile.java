package rightsize.starter.models;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * A model's own {@code config.json}, nested text part flattened, whose keys differ by family: this
 * is where they get the catalogue's names.
 */
record ConfigFile(JsonNode config) {

  /** By the catalogue's name, the keys that mean it; one file has one of them. */
  private static final Map<String, List<String>> KEYS = keys();

  void writeTo(Map<String, Object> shape) {
    KEYS.forEach(
        (name, keys) ->
            keys.stream()
                .filter(key -> config.path(key).isNumber())
                .findFirst()
                .ifPresent(key -> shape.put(name, config.get(key).decimalValue())));
    if (config.has("kv_lora_rank") || !shape.containsKey("head_dim")) {
      headDim().ifPresent(dim -> shape.put("head_dim", dim));
    }
    denseLayers().ifPresent(layers -> shape.put("dense_layers", layers));
    sharedWidth()
        .filter(width -> width.signum() > 0)
        .ifPresent(width -> shape.put("shared_intermediate_size", width));
    if (config.has("global_head_dim")) {
      number("num_key_value_heads").ifPresent(heads -> shape.put("sliding_kv_heads", heads));
      number("head_dim").ifPresent(dim -> shape.put("sliding_head_dim", dim));
    }
    if (config.has("tie_word_embeddings")) {
      shape.put("tied_embeddings", config.get("tie_word_embeddings").asBoolean());
    }
  }

  /** Of a latent cache a value's, for hidden size over heads would say nothing. */
  private Optional<BigDecimal> headDim() {
    return number("v_head_dim")
        .filter(dim -> config.has("kv_lora_rank"))
        .or(
            () ->
                number("num_attention_heads")
                    .map(
                        heads ->
                            BigDecimal.valueOf(
                                config.path("hidden_size").asLong() / heads.longValue())));
  }

  /** The first so many, or those a list of all layers marks with a nought. */
  private Optional<BigDecimal> denseLayers() {
    JsonNode marks = config.path("moe_layer_freq");
    if (marks.isArray()) {
      return Optional.of(
          BigDecimal.valueOf(
              StreamSupport.stream(marks.spliterator(), false)
                  .filter(m -> m.asInt() == 0)
                  .count()));
    }
    return number("first_k_dense_replace");
  }

  /**
   * Stated outright, or as so many experts' worth. Gemma 4 runs its dense inner layer beside its
   * experts, Llama 4 one more expert.
   */
  private Optional<BigDecimal> sharedWidth() {
    String family = config.path("model_type").asText();
    if (family.startsWith("llama4") || family.startsWith("gemma4") && config.has("num_experts")) {
      return number("intermediate_size");
    }
    return number("shared_expert_intermediate_size")
        .or(() -> number("moe_shared_expert_intermediate_size"))
        .or(
            () ->
                number("n_shared_experts")
                    .flatMap(count -> number("moe_intermediate_size").map(count::multiply)));
  }

  private Optional<BigDecimal> number(String key) {
    return Optional.of(config.path(key)).filter(JsonNode::isNumber).map(JsonNode::decimalValue);
  }

  /** In the order in which rows show them. */
  private static Map<String, List<String>> keys() {
    Map<String, List<String>> keys = new LinkedHashMap<>();
    keys.put("layers", List.of("num_hidden_layers"));
    keys.put("hidden_size", List.of("hidden_size"));
    keys.put("heads", List.of("num_attention_heads"));
    keys.put("kv_heads", List.of("num_global_key_value_heads", "num_key_value_heads"));
    keys.put("head_dim", List.of("global_head_dim", "head_dim"));
    keys.put("value_head_dim", List.of("v_head_dim"));
    keys.put("kv_lora_rank", List.of("kv_lora_rank"));
    keys.put("q_lora_rank", List.of("q_lora_rank"));
    keys.put("rope_head_dim", List.of("qk_rope_head_dim"));
    keys.put("nope_head_dim", List.of("qk_nope_head_dim"));
    keys.put("index_head_dim", List.of("index_head_dim"));
    keys.put("linear_key_heads", List.of("linear_num_key_heads", "n_groups"));
    keys.put("linear_value_heads", List.of("linear_num_value_heads", "mamba_num_heads"));
    keys.put("linear_key_dim", List.of("linear_key_head_dim", "ssm_state_size"));
    keys.put("linear_value_dim", List.of("linear_value_head_dim", "mamba_head_dim"));
    keys.put("linear_kernel", List.of("linear_conv_kernel_dim", "conv_kernel"));
    keys.put("vocab_size", List.of("vocab_size"));
    keys.put("experts", List.of("n_routed_experts", "num_experts", "num_local_experts"));
    keys.put("active_experts", List.of("num_experts_per_tok"));
    keys.put("intermediate_size", List.of("intermediate_size"));
    keys.put("moe_intermediate_size", List.of("moe_intermediate_size"));
    return keys;
  }
}
