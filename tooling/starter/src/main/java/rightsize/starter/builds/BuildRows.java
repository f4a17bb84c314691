package rightsize.starter.builds;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import rightsize.starter.models.RedHatCards;
import rightsize.starter.names.Names;
import rightsize.starter.reading.HandTable;
import rightsize.starter.reading.Line;
import rightsize.starter.reading.SourceFolder;
import rightsize.starter.rows.Row;

/**
 * Downloadable weights: the developer's own repository in the precision it is released in, Red
 * Hat's quantised repositories with their measured recovery, and the 4-bit GGUF of the Ollama
 * library.
 */
public final class BuildRows {

  private final SourceFolder folder;
  private final Names names;
  private final Map<String, Row> models;

  public BuildRows(SourceFolder folder, Names names, Map<String, Row> models) {
    this.folder = folder;
    this.names = names;
    this.models = models;
  }

  /** Sorted by model, format, quantisation and repository. */
  public List<Row> rows() {
    Map<String, Row> rows = new TreeMap<>();
    released().forEach(row -> rows.put(key(row), row));
    quantised().forEach(row -> rows.putIfAbsent(key(row), row));
    ollama().forEach(row -> rows.putIfAbsent(key(row), row));
    return new ArrayList<>(rows.values());
  }

  private static String key(Row row) {
    return String.join(
        "\t",
        String.valueOf(row.get("model")),
        String.valueOf(row.get("format")),
        String.valueOf(row.get("quantisation")),
        String.valueOf(row.get("repository")));
  }

  private List<Row> released() {
    Map<String, JsonNode> configs = new HashMap<>();
    folder
        .ndjson("catalogue/model_configs.ndjson")
        .forEach(c -> configs.put(c.path("hf_id").asText().toLowerCase(Locale.ROOT), c));
    Map<String, String> native8 = new HashMap<>();
    HandTable.NATIVE_PRECISIONS
        .rows()
        .forEach(line -> native8.put(line.get("model"), line.get("quantisation")));
    List<Row> rows = new ArrayList<>();
    models.forEach(
        (id, model) -> {
          if (model.has("hf_id")) {
            String repository = (String) model.get("hf_id");
            JsonNode config = configs.get(repository.toLowerCase(Locale.ROOT));
            String quantisation =
                native8.getOrDefault(id, config == null ? "BF16" : precision(config));
            rows.add(
                build(new Row("hand", dateOf(model)), model, "safetensors", quantisation)
                    .put("repository", repository));
          }
        });
    return rows;
  }

  private static String dateOf(Row model) {
    return (String) model.toMap().get("on");
  }

  private static String precision(JsonNode config) {
    return switch (config.path("quant_method").asText("")) {
      case "fp8" -> "FP8";
      case "mxfp4" -> "MXFP4";
      default -> "BF16";
    };
  }

  private static Row build(Row row, Row model, String format, String quantisation) {
    BigDecimal bits = Precision.bits(quantisation);
    row.put("model", model.get("id")).put("format", format).put("quantisation", quantisation);
    row.put("bits_per_weight", bits);
    row.put("bytes", WeightBytes.of((BigDecimal) model.get("total_params_b"), bits));
    return row.put("bytes_basis", "computed");
  }

  private List<Row> quantised() {
    Map<String, BigDecimal> recovery = new Recovery(folder).byRepository();
    List<Row> rows = new ArrayList<>();
    for (Line card : folder.csv("catalogue/redhat_models.csv")) {
      String repository = card.get("model_id");
      var quantisation = Precision.ofScheme(card.get("quantisation"));
      var base = RedHatCards.base(repository, names).filter(models::containsKey);
      if (quantisation.isPresent() && base.isPresent()) {
        Row row = new Row("model-metadata-collection", card.get("as_of"));
        rows.add(
            build(row, models.get(base.get()), "safetensors", quantisation.get())
                .put("repository", repository)
                .put("recovery_percent", recovery.get(repository)));
      }
    }
    return rows;
  }

  private List<Row> ollama() {
    Map<String, Line> listed = new HashMap<>();
    folder.csv("catalogue/ollama_library.csv").forEach(l -> listed.put(l.get("name"), l));
    List<Row> rows = new ArrayList<>();
    for (Line tag : HandTable.OLLAMA_NAMES.rows()) {
      Line library = listed.get(tag.get("name"));
      Row model = models.get(tag.get("model"));
      if (library != null && model != null && library.list("sizes").contains(tag.get("size"))) {
        rows.add(
            build(new Row("ollama-library-scraper", library.get("as_of")), model, "gguf", "Q4_K_M")
                .put("repository", "ollama:" + tag.get("name") + ":" + tag.get("size")));
      }
    }
    return rows;
  }

  static BigDecimal rounded(BigDecimal percent) {
    return percent.setScale(2, RoundingMode.HALF_UP);
  }
}
