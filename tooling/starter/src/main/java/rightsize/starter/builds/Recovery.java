package rightsize.starter.builds;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import rightsize.starter.reading.Line;
import rightsize.starter.reading.SourceFolder;

/**
 * How much of the baseline's score a quantised repository keeps: the median over its benchmarks of
 * the recovery computed from the two scores. Averages are left out, being means of the other rows,
 * and so are error rates, whose sense is reversed.
 */
final class Recovery {

  private final Map<String, BigDecimal> medians = new HashMap<>();

  Recovery(SourceFolder folder) {
    Map<String, List<BigDecimal>> all = new TreeMap<>();
    for (Line line : folder.csv("catalogue/quantisation_recovery.csv")) {
      boolean mean = line.get("benchmark").startsWith("Average");
      if (!mean && !line.is("lower_is_better")) {
        line.number("recovery_pct_computed")
            .ifPresent(
                percent ->
                    all.computeIfAbsent(line.get("model_id"), id -> new ArrayList<>())
                        .add(percent));
      }
    }
    all.forEach((id, percents) -> medians.put(id, median(percents)));
  }

  Map<String, BigDecimal> byRepository() {
    return medians;
  }

  private static BigDecimal median(List<BigDecimal> values) {
    List<BigDecimal> sorted = values.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : BuildRows.rounded(sorted.get(middle - 1).add(sorted.get(middle)).divide(BigDecimal.TWO));
  }
}
