package rightsize.starter;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import rightsize.starter.reading.HandTable;
import rightsize.starter.reading.Line;
import rightsize.starter.rows.Row;

/** Who made the models. */
final class DeveloperRows {

  private DeveloperRows() {}

  /**
   * @throws IllegalStateException when a model's developer is not in the hand-kept table
   */
  static List<Row> rows(Set<String> ids) {
    Map<String, Line> known =
        HandTable.DEVELOPERS.rows().stream()
            .collect(Collectors.toMap(line -> line.get("id"), Function.identity()));
    return ids.stream()
        .sorted()
        .map(
            id -> {
              Line line = known.get(id);
              if (line == null) {
                throw new IllegalStateException("no developer " + id);
              }
              return new Row("hand", "2025-06")
                  .put("id", id)
                  .put("name", line.get("name"))
                  .put("country", line.text("country"));
            })
        .toList();
  }
}
