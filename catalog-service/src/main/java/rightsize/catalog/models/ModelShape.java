package rightsize.catalog.models;

import static rightsize.catalog.rows.Field.day;
import static rightsize.catalog.rows.Field.decimal;
import static rightsize.catalog.rows.Field.flag;
import static rightsize.catalog.rows.Field.many;
import static rightsize.catalog.rows.Field.members;
import static rightsize.catalog.rows.Field.modelId;
import static rightsize.catalog.rows.Field.oneOf;
import static rightsize.catalog.rows.Field.slug;
import static rightsize.catalog.rows.Field.text;
import static rightsize.catalog.rows.Field.whole;
import static rightsize.catalog.spdx.Written.licence;

import java.util.List;
import rightsize.catalog.rows.Field;
import rightsize.catalog.rows.Shape;

/** What the catalogue may know of a model. */
public final class ModelShape {

  private static final long TOKENS = 100_000_000;
  private static final long MANY = 10_000_000;

  /** Bytes of cache per token follow from these; null where a model has no such part. */
  static final Field ARCHITECTURE =
      members(
          "architecture",
          oneOf("attention", "mha", "gqa", "mqa", "mla", "sliding", "hybrid", "encoder"),
          whole("layers", 1, 10_000),
          whole("full_attention_layers", 0, 10_000),
          whole("sliding_layers", 0, 10_000),
          whole("linear_layers", 0, 10_000),
          whole("sliding_window", 1, TOKENS),
          whole("hidden_size", 1, MANY),
          whole("heads", 1, 100_000),
          whole("kv_heads", 1, 100_000),
          whole("head_dim", 1, 100_000),
          whole("sliding_kv_heads", 1, 100_000),
          whole("sliding_head_dim", 1, 100_000),
          whole("value_head_dim", 1, 100_000),
          whole("kv_lora_rank", 1, 1_000_000),
          whole("q_lora_rank", 1, 1_000_000),
          whole("rope_head_dim", 1, 1_000_000),
          whole("nope_head_dim", 1, 100_000),
          whole("index_head_dim", 1, 100_000),
          whole("linear_key_heads", 1, 100_000),
          whole("linear_value_heads", 1, 100_000),
          whole("linear_key_dim", 1, 100_000),
          whole("linear_value_dim", 1, 100_000),
          whole("linear_kernel", 1, 1_000),
          whole("vocab_size", 1, MANY),
          whole("experts", 1, 100_000),
          whole("active_experts", 1, 100_000),
          whole("dense_layers", 0, 10_000),
          whole("intermediate_size", 1, MANY),
          whole("moe_intermediate_size", 1, MANY),
          whole("shared_intermediate_size", 1, MANY),
          flag("tied_embeddings"));

  public static final Shape SHAPE =
      new Shape(
          "models",
          List.of(modelId("id").must(), slug("developer").must()),
          List.of(
              text("name", 200).must(),
              text("family", 100),
              day("released_on"),
              decimal("total_params_b", "0.000001", "100000"),
              decimal("active_params_b", "0.000001", "100000"),
              flag("open_weights"),
              licence("licence"),
              oneOf("commercial_use", "allowed", "conditional", "forbidden"),
              whole("context_tokens", 1, TOKENS),
              whole("output_tokens", 1, TOKENS),
              many(oneOf("input_modalities", "text", "image", "audio", "video")),
              many(oneOf("output_modalities", "text", "embedding", "score", "image", "audio")),
              many(
                  oneOf(
                      "capabilities",
                      "tool_call",
                      "reasoning",
                      "structured_output",
                      "reranking",
                      "embedding")),
              many(text("languages", 20, "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")),
              ARCHITECTURE,
              oneOf("size_class", "tiny", "small", "medium", "large"),
              flag("size_class_inferred"),
              text("size_class_basis", 500),
              oneOf("status", "preview", "current", "deprecated", "retired"),
              day("retires_on"),
              modelId("successor"),
              day("knowledge_cutoff"),
              text("hf_id", 200),
              many(text("aliases", 200))),
          List.of());

  private ModelShape() {}
}
