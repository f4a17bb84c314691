package rightsize.starter;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import rightsize.starter.accelerators.AcceleratorRows;
import rightsize.starter.builds.BuildRows;
import rightsize.starter.models.LicenceRows;
import rightsize.starter.models.ModelRows;
import rightsize.starter.names.Names;
import rightsize.starter.offers.OfferRows;
import rightsize.starter.offers.ProviderRows;
import rightsize.starter.reading.SourceFolder;
import rightsize.starter.report.EvidenceMap;
import rightsize.starter.report.Report;
import rightsize.starter.rows.Row;
import rightsize.starter.rows.RowFile;
import rightsize.starter.scores.BenchmarkRows;
import rightsize.starter.scores.ScoreRows;

/**
 * The starter catalogue: ten tables and what was noticed while compiling them. The same folder
 * gives the same bytes.
 */
public record Starter(Map<String, List<Row>> tables, EvidenceMap evidence, Report report) {

  public static Starter compile(SourceFolder folder) {
    Report report = new Report();
    Names names = new Names(report);
    Map<String, Row> models = new ModelRows(folder, names, report).rows();
    List<Row> offers = new OfferRows(folder, names, models, report).rows();
    List<Row> scores = new ScoreRows(folder, names, models, report).rows();
    drop(models, offers, scores, report);
    List<Row> benchmarks = BenchmarkRows.rows(column(scores, "benchmark"));

    Map<String, List<Row>> tables = new LinkedHashMap<>();
    tables.put("developers", DeveloperRows.rows(column(models.values(), "developer")));
    tables.put("providers", ProviderRows.rows(column(offers, "provider")));
    tables.put("licences", LicenceRows.rows(column(models.values(), "licence")));
    tables.put("models", List.copyOf(models.values()));
    tables.put("offers", offers);
    tables.put("builds", new BuildRows(folder, names, models).rows());
    tables.put("accelerators", new AcceleratorRows(folder, report).rows());
    tables.put("benchmarks", benchmarks);
    tables.put("scores", scores);
    Set<String> used = new TreeSet<>();
    tables.values().stream()
        .flatMap(List::stream)
        .forEach(row -> SourceRows.collect(row.toMap(), used));
    tables.put("sources", SourceRows.rows(folder, used));
    return new Starter(tables, new EvidenceMap(models, benchmarks, scores), report);
  }

  /** A closed model that nobody offers, scores or retires tells nobody anything. */
  private static void drop(
      Map<String, Row> models, List<Row> offers, List<Row> scores, Report report) {
    Set<String> used = column(offers, "model");
    used.addAll(column(scores, "model"));
    models
        .values()
        .removeIf(
            model -> {
              boolean idle =
                  Boolean.FALSE.equals(model.get("open_weights"))
                      && !used.contains((String) model.get("id"))
                      && !model.has("retires_on");
              if (idle) {
                report.leftOut(
                    "closed model without offer, score or retirement", (String) model.get("id"));
              }
              return idle;
            });
  }

  private static Set<String> column(Iterable<Row> rows, String field) {
    Set<String> values = new TreeSet<>();
    rows.forEach(row -> Optional.ofNullable((String) row.get(field)).ifPresent(values::add));
    return values;
  }

  public void writeTo(Path folder) {
    tables.forEach((name, rows) -> RowFile.write(folder.resolve(name + ".ndjson"), rows));
  }

  /** Counts, then the evidence map; the whole report is longer. */
  String summary() {
    return tables.entrySet().stream()
            .map(table -> "%-14s%6d".formatted(table.getKey(), table.getValue().size()))
            .collect(Collectors.joining("\n", "", "\n\n"))
        + evidence.text();
  }
}
