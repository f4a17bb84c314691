package rightsize.admin.curation;

import static rightsize.admin.curation.Fact.choice;
import static rightsize.admin.curation.Fact.day;
import static rightsize.admin.curation.Fact.flag;
import static rightsize.admin.curation.Fact.list;
import static rightsize.admin.curation.Fact.number;
import static rightsize.admin.curation.Fact.text;
import static rightsize.admin.curation.Fact.whole;

import java.util.List;
import java.util.stream.Stream;

/** What curators create and change, with the fields of its form, as the catalogue names them. */
public enum Noun {
  MODELS(
      List.of(
          text("id").must().fixed(),
          text("developer").must().fixed(),
          text("name").must(),
          text("family"),
          day("released_on"),
          choice("status", "preview", "current", "deprecated", "retired"),
          day("retires_on"),
          text("successor"),
          number("total_params_b"),
          number("active_params_b"),
          choice("size_class", "tiny", "small", "medium", "large"),
          flag("size_class_inferred"),
          text("size_class_basis"),
          flag("open_weights"),
          text("licence"),
          choice("commercial_use", "allowed", "conditional", "forbidden"),
          whole("context_tokens"),
          whole("output_tokens"),
          list("input_modalities", "text", "image", "audio", "video"),
          list("output_modalities", "text", "embedding", "score", "image", "audio"),
          list(
              "capabilities",
              "tool_call",
              "reasoning",
              "structured_output",
              "reranking",
              "embedding"),
          list("languages"),
          day("knowledge_cutoff"),
          text("hf_id"),
          list("aliases"),
          choice(
              "architecture.attention", "mha", "gqa", "mqa", "mla", "sliding", "hybrid", "encoder"),
          whole("architecture.layers"),
          whole("architecture.full_attention_layers"),
          whole("architecture.sliding_layers"),
          whole("architecture.linear_layers"),
          whole("architecture.sliding_window"),
          whole("architecture.hidden_size"),
          whole("architecture.heads"),
          whole("architecture.kv_heads"),
          whole("architecture.head_dim"),
          whole("architecture.sliding_kv_heads"),
          whole("architecture.sliding_head_dim"),
          whole("architecture.value_head_dim"),
          whole("architecture.kv_lora_rank"),
          whole("architecture.q_lora_rank"),
          whole("architecture.rope_head_dim"),
          whole("architecture.nope_head_dim"),
          whole("architecture.index_head_dim"),
          whole("architecture.linear_key_heads"),
          whole("architecture.linear_value_heads"),
          whole("architecture.linear_key_dim"),
          whole("architecture.linear_value_dim"),
          whole("architecture.linear_kernel"),
          whole("architecture.vocab_size"),
          whole("architecture.experts"),
          whole("architecture.active_experts"),
          whole("architecture.dense_layers"),
          whole("architecture.intermediate_size"),
          whole("architecture.moe_intermediate_size"),
          whole("architecture.shared_intermediate_size"),
          flag("architecture.tied_embeddings"))),
  OFFERS(
      List.of(
          text("provider").must().fixed(),
          text("model").must().fixed(),
          text("provider_model_id").must().fixed(),
          text("region").fixed(),
          text("configuration"),
          whole("context_tokens"),
          whole("output_tokens"),
          choice("status", "preview", "current", "deprecated", "retired"))),
  BUILDS(
      List.of(
          text("model").must().fixed(),
          choice("format", "safetensors", "gguf", "onnx").must().fixed(),
          text("quantisation").must().fixed(),
          text("repository").fixed(),
          number("bits_per_weight"),
          whole("bytes"),
          choice("bytes_basis", "published", "computed"),
          number("recovery_percent"))),
  ACCELERATORS(
      List.of(
          text("id").must().fixed(),
          text("name").must(),
          text("vendor"),
          choice("kind", "gpu", "apple", "cpu"),
          number("memory_gib"),
          number("bandwidth_gb_s"),
          number("bf16_tflops"),
          number("fp8_tflops"),
          number("int8_tops"),
          number("fp4_tflops"),
          number("watts"),
          number("link_gb_s"),
          day("released_on"))),
  PROVIDERS(
      List.of(
          text("id").must().fixed(),
          text("name").must(),
          text("operator_country"),
          list("regions"),
          whole("retention_days"),
          choice("zero_retention", "available", "default", "unavailable"),
          choice("training_use", "never", "opt_in", "opt_out", "always"),
          text("website"))),
  LICENCES(
      List.of(
          text("id").must().fixed(),
          text("name").must(),
          text("url"),
          choice("commercial_use", "allowed", "conditional", "forbidden"),
          number("revenue_per_year"),
          text("revenue_currency"),
          whole("monthly_users"),
          text("note"))),
  PRICES(
      Stream.of(
              Stream.of(day("from").must()),
              Stream.of(
                      "input",
                      "output",
                      "cache_read",
                      "cache_write",
                      "batch_input",
                      "batch_output",
                      "reasoning",
                      "per_image",
                      "per_minute",
                      "per_request",
                      "per_search")
                  .map(Fact::number),
              tier(0),
              tier(1),
              tier(2))
          .flatMap(facts -> facts)
          .toList()),
  RENTS(
      List.of(
          day("from").must(),
          number("usd_hour").must(),
          choice("tier", "on_demand", "spot", "marketplace").must(),
          text("offered_by"),
          text("basis"))),
  PURCHASES(List.of(day("from").must(), number("usd").must(), text("basis"))),
  SOURCES(
      List.of(
          text("id").must().fixed(),
          text("name").must(),
          text("url"),
          text("licence"),
          text("holder"),
          day("retrieved_on"),
          text("note"))),
  RETIREMENT(List.of(day("retires_on"), text("successor"), text("reason")));

  private final List<Fact> facts;

  Noun(List<Fact> facts) {
    this.facts = facts;
  }

  /** The prices of long requests; nobody was seen to have more than two such tiers. */
  private static Stream<Fact> tier(int place) {
    String name = "tiers." + place + ".";
    return Stream.concat(
        Stream.of(whole(name + "above_input_tokens")),
        Stream.of("input", "output", "cache_read", "cache_write")
            .map(amount -> number(name + amount)));
  }

  List<Fact> facts() {
    return facts;
  }

  /** As in the catalogue's addresses. */
  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /** Whether somebody must be quoted for it; sources are what is quoted. */
  boolean quotes() {
    return this != SOURCES;
  }

  boolean dated() {
    return this == PRICES || this == RENTS || this == PURCHASES;
  }
}
