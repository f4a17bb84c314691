package rightsize.starter.scores;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import rightsize.starter.names.Named;
import rightsize.starter.names.Names;
import rightsize.starter.reading.HandTable;
import rightsize.starter.reading.Line;
import rightsize.starter.reading.SourceFolder;
import rightsize.starter.report.Report;
import rightsize.starter.rows.Row;

/**
 * Scores of the boards named in {@code benchmark_names.csv}, each in its benchmark's unit. One
 * score per model, configuration and benchmark: an independent one before a vendor's, then the
 * newest, then the first in the source.
 */
public final class ScoreRows {

  private static final List<String> BOARDS =
      List.of(
          "bfcl",
          "aider",
          "tau2_bench",
          "mmlu_pro",
          "wildbench",
          "vectara",
          "evalplus",
          "redhat_baselines",
          "mteb",
          "open_asr",
          "llm_stats",
          "models_dev");

  private record Board(String id, BigDecimal factor, Pattern variant) {}

  private final SourceFolder folder;
  private final Names names;
  private final Map<String, Row> models;
  private final Report report;
  private final Map<String, List<Board>> boards = new HashMap<>();

  public ScoreRows(SourceFolder folder, Names names, Map<String, Row> models, Report report) {
    this.folder = folder;
    this.names = names;
    this.models = models;
    this.report = report;
    for (Line line : HandTable.BENCHMARK_NAMES.rows()) {
      boards
          .computeIfAbsent(
              key(line.get("source"), line.get("benchmark"), line.get("metric")),
              k -> new ArrayList<>())
          .add(
              new Board(
                  line.get("id"),
                  new BigDecimal(line.get("factor")),
                  Pattern.compile(line.get("variant"))));
    }
  }

  private static String key(String source, String benchmark, String metric) {
    return source + "\t" + benchmark + "\t" + metric;
  }

  /** Sorted by model, benchmark and configuration. */
  public List<Row> rows() {
    Map<String, List<Row>> found = new TreeMap<>();
    for (String board : BOARDS) {
      for (Line line : folder.csv("quality/" + board + ".csv")) {
        score(line)
            .ifPresent(row -> found.computeIfAbsent(keyOf(row), k -> new ArrayList<>()).add(row));
      }
    }
    return found.values().stream().map(this::best).toList();
  }

  private static String keyOf(Row row) {
    return row.get("model") + "\t" + row.get("benchmark") + "\t" + row.get("configuration");
  }

  private Row best(List<Row> runs) {
    List<Row> order =
        runs.stream()
            .sorted(
                Comparator.comparing((Row row) -> (Boolean) row.get("self_reported"))
                    .thenComparing(row -> (String) row.toMap().get("on"), Comparator.reverseOrder())
                    .thenComparing(ScoreRows::calledByPrompt))
            .toList();
    order.stream()
        .skip(1)
        .forEach(
            row ->
                report.leftOut(
                    "another run of the same model, configuration and benchmark",
                    row.get("model") + " " + row.get("benchmark")));
    return order.getFirst();
  }

  private static boolean calledByPrompt(Row row) {
    return String.valueOf(row.get("variant")).startsWith("called by Prompt");
  }

  private Optional<Row> score(Line line) {
    String source = line.get("source");
    Optional<Board> board =
        boards
            .getOrDefault(key(source, line.get("benchmark"), line.get("metric")), List.of())
            .stream()
            .filter(b -> b.variant().matcher(line.get("variant")).find())
            .findFirst();
    if (board.isEmpty()) {
      refuse(line);
      return Optional.empty();
    }
    if (BenchmarkRows.isForbidden(line.get("url"))) {
      report.leftOut("arena or Artificial Analysis page", line.get("benchmark"));
      return Optional.empty();
    }
    return names
        .scored(source, line.get("model_id_raw"))
        .filter(named -> models.containsKey(named.model()))
        .map(named -> row(line, board.get(), named));
  }

  private void refuse(Line line) {
    String benchmark = line.get("benchmark");
    String reason =
        BenchmarkRows.isForbidden(benchmark)
            ? "arena rating or benchmark"
            : "board or version not comparable, or not among the shipped benchmarks";
    report.leftOut(reason, line.get("source") + ": " + benchmark + " " + line.get("metric"));
  }

  private static Row row(Line line, Board board, Named named) {
    Run run = Run.of(line, named);
    Row row = new Row(sourceId(line.get("source")), line.get("as_of"));
    row.put("model", named.model()).put("benchmark", board.id());
    row.put("configuration", run.configuration());
    row.put("score", line.number("score").orElseThrow().multiply(board.factor()));
    row.put("n_items", line.number("n_items"));
    row.put("self_reported", line.is("self_reported"));
    row.put("cost_usd", line.number("cost_usd"));
    row.put("latency_s", line.number("latency_s"));
    row.put("variant", run.variant());
    return row.put("url", line.text("url"));
  }

  /** Board names that differ from the source's id in the licence ledger. */
  private static String sourceId(String board) {
    return switch (board) {
      case "redhat-baselines" -> "model-metadata-collection";
      case "mteb" -> "mteb-results";
      default -> board;
    };
  }
}
