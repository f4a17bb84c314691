package rightsize.starter.report;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import rightsize.starter.reading.HandTable;
import rightsize.starter.rows.Row;

/** For each task and size class: how many models have an independent score that bears on it. */
public final class EvidenceMap {

  /** In order of size; parameters nobody disclosed and nobody inferred stay unknown. */
  static final List<String> CLASSES = List.of("tiny", "small", "medium", "large", "unknown");

  private final Map<String, Map<String, Set<String>>> models = new LinkedHashMap<>();

  public EvidenceMap(Map<String, Row> models, List<Row> benchmarks, List<Row> scores) {
    Map<String, String> categories = new HashMap<>();
    benchmarks.forEach(b -> categories.put((String) b.get("id"), (String) b.get("category")));
    HandTable.TASKS
        .rows()
        .forEach(
            task -> {
              Map<String, Set<String>> classes = new HashMap<>();
              for (Row score : scores) {
                String category = categories.get((String) score.get("benchmark"));
                if (Boolean.FALSE.equals(score.get("self_reported"))
                    && task.list("categories").contains(category)) {
                  String model = (String) score.get("model");
                  classes
                      .computeIfAbsent(sizeClass(models.get(model)), c -> new TreeSet<>())
                      .add(model);
                }
              }
              this.models.put(task.get("task"), classes);
            });
  }

  /** tiny below 4 billion total parameters, small below 15, medium below 80, large from there. */
  public static String sizeClass(Row model) {
    if (model.get("total_params_b") instanceof BigDecimal billions) {
      double total = billions.doubleValue();
      return total < 4 ? "tiny" : total < 15 ? "small" : total < 80 ? "medium" : "large";
    }
    return model.get("size_class") instanceof String inferred ? inferred : "unknown";
  }

  public int count(String task, String sizeClass) {
    return models.getOrDefault(task, Map.of()).getOrDefault(sizeClass, Set.of()).size();
  }

  /** The map as a table for a terminal. */
  public String text() {
    StringBuilder text = new StringBuilder("Evidence: models with independent scores\n");
    text.append("%-22s".formatted("task"));
    CLASSES.forEach(c -> text.append("%9s".formatted(c)));
    text.append('\n');
    models
        .keySet()
        .forEach(
            task -> {
              text.append("%-22s".formatted(task));
              CLASSES.forEach(c -> text.append("%9d".formatted(count(task, c))));
              text.append('\n');
            });
    return text.toString();
  }
}
