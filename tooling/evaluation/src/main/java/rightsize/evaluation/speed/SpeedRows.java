package rightsize.evaluation.speed;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import rightsize.decision.memory.Engine;
import rightsize.evaluation.markets.Cards;
import rightsize.starter.names.Named;
import rightsize.starter.names.Names;
import rightsize.starter.reading.Line;
import rightsize.starter.reading.SourceFolder;
import rightsize.starter.report.Report;
import rightsize.starter.rows.Row;

/**
 * The measured speeds of the starter catalogue: of the rows that costs are fitted to ({@link
 * ServedRows}, {@link LocalRows}), those of its own models and accelerators. What was measured of
 * the same thing under the same load more than once is there as its newest run, or, of several of
 * one day, the middle one. What has no date is older than what has one, and known since the day on
 * which its source was read.
 */
final class SpeedRows {

  /** What tells measurements apart. */
  private static final List<String> KEYS =
      List.of(
          "model",
          "quantisation",
          "engine",
          "accelerator",
          "devices",
          "input_tokens",
          "output_tokens",
          "concurrency");

  /** A card with a tenth more or less memory is another one of the same name. */
  private static final double SAME_MEMORY = .1;

  /** Digits of a time that was reckoned from a rate. */
  private static final MathContext DIGITS = new MathContext(5);

  /**
   * @param measured when it was, or empty
   */
  private record Dated(Row row, String measured) {}

  private final SourceFolder data;
  private final Names names = new Names(new Report());
  private final Map<String, Row> models;
  private final Map<String, Row> accelerators;
  private final Cards cards;

  /** When each source was read. */
  private final Map<String, String> read = new HashMap<>();

  /**
   * @param tables of the starter: models and accelerators
   */
  SpeedRows(SourceFolder data, Map<String, List<Row>> tables) {
    this.data = data;
    models = byId(tables.get("models"));
    accelerators = byId(tables.get("accelerators"));
    cards = new Cards(data);
    data.csv("ATTRIBUTION.csv").forEach(line -> read.put(line.get("source"), line.get("as_of")));
  }

  private static Map<String, Row> byId(List<Row> rows) {
    Map<String, Row> byId = new HashMap<>();
    rows.forEach(row -> byId.put((String) row.get("id"), row));
    return byId;
  }

  /** Sorted by what tells them apart. */
  List<Row> rows() {
    Map<String, List<Dated>> runs = new TreeMap<>();
    List<Optional<Dated>> all = new ArrayList<>();
    ServedRows.read(data).kept().forEach(served -> all.add(row(served)));
    LocalRows.read(data).kept().forEach(local -> all.add(row(local)));
    all.stream()
        .flatMap(Optional::stream)
        .forEach(run -> runs.computeIfAbsent(key(run.row()), k -> new ArrayList<>()).add(run));
    return runs.values().stream().map(SpeedRows::newest).toList();
  }

  private Optional<Dated> row(Served served) {
    Line line = served.row();
    String on = line.get("measured");
    return row("aiconfigurator", served.model(), served.accelerator(), on)
        .map(
            row ->
                row.put("quantisation", served.copy().group().quantisation())
                    .put("engine", served.engine().toString())
                    .put("devices", served.copy().group().devices())
                    .put("input_tokens", whole(served.load().input()))
                    .put("output_tokens", whole(served.load().output()))
                    .put("concurrency", whole(served.atOnce()))
                    .put("ttft_ms", line.number("ttft_ms").map(ms -> ms.round(DIGITS)))
                    .put("tpot_ms", line.number("tpot_ms").map(ms -> ms.round(DIGITS)))
                    .put("engine_version", line.text("backend_version")))
        .map(row -> new Dated(row, on));
  }

  /** Of the community's runs nobody knows how long the prompts were. */
  private Optional<Dated> row(Local local) {
    Line line = local.posted().row();
    if (!line.cells().containsKey("prompt_tokens")
        || line.text("prompt_tokens").isEmpty()
        || line.text("output_tokens").isEmpty()) {
      return Optional.empty();
    }
    String on = line.get("created");
    return accelerator(local)
        .flatMap(id -> row("llmfit", line.get("hf_id"), id, on))
        .map(
            row ->
                row.put("quantisation", local.copy().group().quantisation())
                    .put("engine", Engine.LLAMA_CPP.toString())
                    .put("devices", local.copy().group().devices())
                    .put("input_tokens", whole(local.load().input()))
                    .put("output_tokens", whole(local.load().output()))
                    .put("concurrency", 1)
                    .put("ttft_ms", local.firstMs().map(SpeedRows::ms))
                    .put("tpot_ms", ms(local.tokenMs()))
                    .put("engine_version", line.text("engine_version")))
        .map(row -> new Dated(row, on));
  }

  private Optional<Row> row(String source, String name, String accelerator, String on) {
    return names
        .quietly(source, name)
        .map(Named::model)
        .filter(models::containsKey)
        .filter(model -> accelerators.containsKey(accelerator))
        .map(
            model ->
                new Row(source, on.isEmpty() ? read.get(source) : on)
                    .put("model", model)
                    .put("accelerator", accelerator));
  }

  private Optional<String> accelerator(Local local) {
    double gib = local.posted().memoryGb();
    return cards.ids(local.card()).stream()
        .filter(accelerators::containsKey)
        .filter(id -> Math.abs(gib / memory(id) - 1) < SAME_MEMORY)
        .findFirst();
  }

  private double memory(String accelerator) {
    return ((BigDecimal) accelerators.get(accelerator).get("memory_gib")).doubleValue();
  }

  private static Row newest(List<Dated> runs) {
    String last = runs.stream().map(Dated::measured).max(Comparator.naturalOrder()).orElseThrow();
    List<Row> ofLast =
        runs.stream()
            .filter(run -> run.measured().equals(last))
            .map(Dated::row)
            .sorted(Comparator.comparing(row -> (BigDecimal) row.get("tpot_ms")))
            .toList();
    return ofLast.get((ofLast.size() - 1) / 2);
  }

  private static String key(Row row) {
    StringBuilder key = new StringBuilder();
    KEYS.forEach(
        field ->
            key.append(row.get(field) instanceof Integer n ? "%09d".formatted(n) : row.get(field))
                .append('\t'));
    return key.toString();
  }

  private static int whole(double tokens) {
    return (int) Math.round(tokens);
  }

  private static BigDecimal ms(double ms) {
    return BigDecimal.valueOf(ms).round(DIGITS);
  }
}
