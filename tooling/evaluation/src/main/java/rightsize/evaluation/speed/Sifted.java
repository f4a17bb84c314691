package rightsize.evaluation.speed;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Measurements that may be learnt from, and how many may not, by the reason. */
record Sifted<R>(List<R> kept, Map<String, Integer> rejected) {

  int count() {
    return kept.size() + rejected.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** "1,397 of 3,279 rows; left out: 1,141 another mode, ..." */
  String told() {
    return kept.size()
        + " of "
        + count()
        + " rows; left out: "
        + rejected.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .map(e -> e.getValue() + " " + e.getKey())
            .collect(Collectors.joining(", "));
  }
}
