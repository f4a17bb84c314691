package rightsize.starter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rightsize.starter.reading.Line;
import rightsize.starter.reading.SourceFolder;
import rightsize.starter.rows.Row;

/** The licence ledger: the sources that a shipped fact names. */
final class SourceRows {

  private static final Set<String> LICENCES = Set.of("MIT", "Apache-2.0", "CC-BY-4.0", "CC0-1.0");

  private SourceRows() {}

  static List<Row> rows(SourceFolder folder, Set<String> used) {
    List<Row> rows = new ArrayList<>();
    for (Line line : folder.csv("ATTRIBUTION.csv")) {
      if (used.contains(line.get("source"))) {
        rows.add(row(line));
      }
    }
    rows.add(hand());
    rows.sort(Comparator.comparing(row -> (String) row.get("id")));
    return rows;
  }

  private static Row row(Line line) {
    if (!LICENCES.contains(line.get("licence_spdx"))) {
      throw new IllegalStateException("licence not allowed here: " + line.cells());
    }
    return Row.ofSource()
        .put("id", line.get("source"))
        .put("name", line.get("source"))
        .put("url", line.get("project_url"))
        .put("licence", line.get("licence_spdx"))
        .put("holder", line.get("copyright_holder"))
        .put("retrieved_on", line.get("as_of"))
        .put("note", line.get("what_is_used"));
  }

  private static Row hand() {
    return Row.ofSource()
        .put("id", "hand")
        .put("name", "Facts kept by hand")
        .put("licence", "Apache-2.0")
        .put("holder", "Rightsize contributors")
        .put("retrieved_on", "2026-11-23")
        .put(
            "note",
            "Written down from public pages by people; each fact names its page and the date up to"
                + " which it is known.");
  }

  /** Every source id that a row names, its own and those of single facts. */
  static void collect(Map<?, ?> row, Set<String> used) {
    if (row.get("source") instanceof String own) {
      used.add(own);
    }
    for (String part : List.of("prices", "rents", "purchases")) {
      if (row.get(part) instanceof List<?> dated) {
        dated.forEach(each -> collect((Map<?, ?>) each, used));
      }
    }
    if (row.get("from") instanceof Map<?, ?> from) {
      from.values().forEach(origin -> used.add((String) ((Map<?, ?>) origin).get("source")));
    }
    if (row.get("also") instanceof List<?> also) {
      also.forEach(other -> used.add((String) ((Map<?, ?>) other).get("source")));
    }
  }
}
