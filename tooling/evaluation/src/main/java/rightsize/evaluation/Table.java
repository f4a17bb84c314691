package rightsize.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Findings as columns of text; notes stand under the table. */
final class Table {
  private static final List<String> HEAD =
      List.of("bar", "predictor", "split", "n", "metric", "value", "p90", "naive", "goal", "");

  private Table() {}

  static String of(List<Finding> findings) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(HEAD);
    findings.forEach(finding -> rows.add(cells(finding)));
    int[] width = new int[HEAD.size()];
    rows.forEach(row -> widen(width, row));
    StringBuilder text = new StringBuilder();
    rows.forEach(row -> append(text, row, width));
    findings.stream()
        .filter(finding -> !finding.note().isEmpty())
        .forEach(
            finding ->
                text.append(
                    "%n%s, %s: %s".formatted(finding.id(), finding.split(), finding.note())));
    return text.toString();
  }

  private static List<String> cells(Finding finding) {
    return List.of(
        finding.id(),
        finding.predictor(),
        finding.split(),
        finding.n() == 0 ? "" : Integer.toString(finding.n()),
        finding.metric(),
        figure(finding.value()) + " " + finding.unit(),
        finding.p90().isPresent() ? figure(finding.p90().getAsDouble()) : "",
        finding.baseline().map(b -> figure(b.value()) + " " + b.name()).orElse(""),
        finding.bar().map(Table::goal).orElse(""),
        finding.passed().map(passed -> passed ? "pass" : "MISS").orElse(""));
  }

  private static String goal(Finding.Bar bar) {
    if (bar.high() == Double.MAX_VALUE) {
      return "> " + figure(Math.nextDown(bar.low()));
    }
    return bar.low() == 0
        ? "<= " + figure(bar.high())
        : figure(bar.low()) + " - " + figure(bar.high());
  }

  private static String figure(double value) {
    return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%.3g", value);
  }

  private static void widen(int[] width, List<String> row) {
    for (int i = 0; i < width.length; i++) {
      width[i] = Math.max(width[i], row.get(i).length());
    }
  }

  private static void append(StringBuilder text, List<String> row, int[] width) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < width.length; i++) {
      line.append(row.get(i)).repeat(' ', width[i] - row.get(i).length() + 2);
    }
    text.append(line.toString().stripTrailing()).append('\n');
  }
}
