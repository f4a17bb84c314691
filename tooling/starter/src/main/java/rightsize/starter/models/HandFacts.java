package rightsize.starter.models;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rightsize.starter.reading.HandTable;
import rightsize.starter.reading.Line;
import rightsize.starter.rows.Observation;
import rightsize.starter.rows.Row;

/** Languages, size classes, retirement dates and single facts from public pages, kept by hand. */
final class HandFacts {

  private final List<Line> languages = HandTable.LANGUAGES.rows();
  private final Map<String, Line> retirements = byModel(HandTable.RETIREMENTS);
  private final Map<String, Line> sizeClasses = byModel(HandTable.SIZE_CLASSES);
  private final List<Line> facts = HandTable.FACTS.rows();

  private static Map<String, Line> byModel(HandTable table) {
    Map<String, Line> rows = new HashMap<>();
    table
        .rows()
        .forEach(
            line -> {
              if (rows.put(line.get("model"), line) != null) {
                throw new IllegalStateException(line.get("model") + " twice in " + table);
              }
            });
    return rows;
  }

  private static Observation observed(Line line, Object value) {
    return Observation.of(value, "hand", line.get("on")).at(line.text("url").orElse(null));
  }

  /** A single fact that no source in the folder states. */
  Optional<Observation> fact(String model, String field) {
    return facts.stream()
        .filter(line -> line.get("model").equals(model) && line.get("field").equals(field))
        .findFirst()
        .map(line -> observed(line, typed(field, line.get("value"))));
  }

  private static Object typed(String field, String value) {
    return switch (field) {
      case "input_modalities", "output_modalities" -> List.of(value.split("\\|"));
      case "context_tokens", "output_tokens" -> new java.math.BigDecimal(value);
      default -> value;
    };
  }

  /** The first pattern that matches the model's id wins. */
  Optional<Observation> languages(String model) {
    return languages.stream()
        .filter(line -> matches(line.get("models"), model))
        .findFirst()
        .map(line -> observed(line, line.list("languages")));
  }

  private static boolean matches(String glob, String model) {
    return FileSystems.getDefault().getPathMatcher("glob:" + glob).matches(Path.of(model));
  }

  boolean retires(String model) {
    return retirements.containsKey(model);
  }

  void retirement(String model, Row row) {
    Optional.ofNullable(retirements.get(model))
        .ifPresent(
            line -> {
              row.put("status", observed(line, line.get("status")));
              line.text("retires_on").ifPresent(day -> row.put("retires_on", observed(line, day)));
              line.text("successor").ifPresent(id -> row.put("successor", observed(line, id)));
            });
  }

  /** Only for models whose parameters nobody has disclosed: a class, marked as inferred. */
  void sizeClass(String model, Row row) {
    Optional.ofNullable(sizeClasses.get(model))
        .filter(line -> !row.has("total_params_b"))
        .ifPresent(
            line -> {
              row.put("size_class", observed(line, line.get("size_class")));
              row.put("size_class_inferred", true);
              row.put("size_class_basis", line.get("basis"));
            });
  }
}
