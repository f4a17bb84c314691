package rightsize.starter.models;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rightsize.starter.reading.HandTable;
import rightsize.starter.reading.Line;
import rightsize.starter.reading.SourceFolder;
import rightsize.starter.rows.Observation;

/**
 * How a model is built: what people wrote down from its page, else what its repository's {@link
 * Configurations} say.
 */
final class ArchitectureRows {

  private static final List<String> HAND_FIELDS =
      List.of(
          "layers",
          "full_attention_layers",
          "sliding_layers",
          "linear_layers",
          "sliding_window",
          "hidden_size",
          "heads",
          "kv_heads",
          "head_dim",
          "linear_key_heads",
          "linear_value_heads",
          "linear_key_dim",
          "linear_value_dim",
          "linear_kernel",
          "vocab_size",
          "experts",
          "active_experts",
          "intermediate_size",
          "moe_intermediate_size",
          "shared_intermediate_size");

  private final Configurations configurations;
  private final Map<String, String> sameAs = new HashMap<>();
  private final Map<String, Line> byHand = new HashMap<>();

  ArchitectureRows(SourceFolder folder) {
    configurations = new Configurations(folder);
    HandTable.ARCHITECTURES.rows().forEach(line -> byHand.put(line.get("model"), line));
    HandTable.CONFIGS.rows().forEach(line -> sameAs.put(line.get("model"), line.get("hf_id")));
  }

  /** The architecture object of a row; empty when no source describes the repository. */
  Optional<Observation> of(KnownModel model) {
    if (byHand.containsKey(model.id())) {
      return Optional.of(fromHand(byHand.get(model.id())));
    }
    return repository(model)
        .flatMap(configurations::of)
        .map(found -> Observation.of(found.shape(), found.source(), found.on()));
  }

  /** Positions the configuration allows for; empty when unknown. */
  Optional<Observation> context(KnownModel model) {
    return model.hfId().flatMap(configurations::context);
  }

  /** The repository whose configuration is the model's: its own, or one of the same build. */
  private Optional<String> repository(KnownModel model) {
    return Optional.ofNullable(sameAs.get(model.id())).or(model::hfId);
  }

  private static Observation fromHand(Line line) {
    Map<String, Object> built = new LinkedHashMap<>();
    built.put("attention", line.get("attention"));
    for (String field : HAND_FIELDS) {
      Configurations.number(built, field, line, field);
    }
    line.text("tied_embeddings")
        .ifPresent(tied -> built.put("tied_embeddings", tied.equals("true")));
    return Observation.of(built, "hand", line.get("on")).at(line.get("url"));
  }
}
