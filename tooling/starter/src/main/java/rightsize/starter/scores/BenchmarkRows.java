package rightsize.starter.scores;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import rightsize.starter.reading.HandTable;
import rightsize.starter.reading.Line;
import rightsize.starter.rows.Row;

/** The benchmarks as people describe them by hand, in our own words. */
public final class BenchmarkRows {

  private static final String ON = "2026-11-23";

  /** No rating of an arena and nothing derived from Artificial Analysis is shipped. */
  private static final Pattern FORBIDDEN =
      Pattern.compile("arena|artificial.?analysis|\\baa[-_ ]|\\belo\\b");

  private BenchmarkRows() {}

  static boolean isForbidden(String text) {
    return FORBIDDEN.matcher(text.toLowerCase(Locale.ROOT)).find();
  }

  /** Those that have a score, by id. */
  public static List<Row> rows(Set<String> scored) {
    return HandTable.BENCHMARKS.rows().stream()
        .filter(line -> scored.contains(line.get("id")))
        .sorted(Comparator.comparing((Line line) -> line.get("id")))
        .map(BenchmarkRows::row)
        .toList();
  }

  private static Row row(Line line) {
    if (isForbidden(line.get("id")) || isForbidden(line.get("name"))) {
      throw new IllegalStateException("not shipped: " + line.get("id"));
    }
    Row row = new Row("hand", ON);
    row.put("id", line.get("id")).put("name", line.get("name"));
    row.put("category", line.get("category")).put("metric", line.get("metric"));
    row.put("unit", line.get("unit")).put("higher_is_better", line.is("higher_is_better"));
    row.put("chance", line.number("chance"));
    row.put("ceiling", line.number("ceiling"));
    row.put("measures", line.get("measures")).put("misses", line.get("misses"));
    row.put("languages", line.list("languages"));
    row.put("published_on", line.text("published_on"));
    return row.put("url", line.text("url"));
  }
}
