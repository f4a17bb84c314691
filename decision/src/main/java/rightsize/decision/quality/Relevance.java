package rightsize.decision.quality;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import rightsize.decision.market.Benchmark;

/**
 * How much a benchmark speaks for a category: the reviewed table {@code relevance.csv} (category,
 * benchmark, weight, why). A benchmark that is not in it counts 1 for its own category and nothing
 * for any other; weight 0 takes one out. Parts, repetitions and tests near their ceiling weigh
 * less; a benchmark may speak for a second category of the same field.
 */
final class Relevance {

  /**
   * One line of the table.
   *
   * @param weight 0 to 1
   */
  record Row(String category, String benchmark, double weight, String why) {
    private static Row of(String line) {
      String[] cells = line.split(",", 4);
      return new Row(cells[0], cells[1], Double.parseDouble(cells[2]), cells[3]);
    }

    private String key() {
      return category + " " + benchmark;
    }
  }

  static final List<Row> TABLE = read();

  private static final Map<String, Row> BY_KEY =
      TABLE.stream().collect(Collectors.toUnmodifiableMap(Row::key, Function.identity()));

  private Relevance() {}

  static double of(String category, Benchmark test) {
    Row row = BY_KEY.get(category + " " + test.id());
    if (row != null) {
      return row.weight();
    }
    return test.category().equals(category) ? 1 : 0;
  }

  private static List<Row> read() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Relevance.class.getResourceAsStream("relevance.csv"), StandardCharsets.UTF_8))) {
      return lines.lines().skip(1).map(Row::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
