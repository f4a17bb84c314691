package rightsize.evaluation.speed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import rightsize.decision.market.Accelerator;
import rightsize.decision.memory.Device;
import rightsize.facts.Fact;
import rightsize.starter.reading.HandTable;
import rightsize.starter.reading.Line;
import rightsize.starter.reading.SourceFolder;

/** The accelerators that people name in their reports, by the longest known name in theirs. */
final class Cards {
  static final String FILE = "hardware/gpu_bandwidth.csv";

  private final Map<String, Double> bandwidths = new HashMap<>();
  private final List<String> longestFirst;

  Cards(SourceFolder data) {
    for (Line row : data.csv(FILE)) {
      bandwidths.putIfAbsent(
          row.get("gpu").toLowerCase(Locale.ROOT),
          row.number("bandwidth_gb_s").orElseThrow().doubleValue());
    }
    longestFirst =
        bandwidths.keySet().stream()
            .sorted(
                Comparator.comparingInt(String::length)
                    .reversed()
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
  }

  /** What one is called, or nothing when its bandwidth is unknown. */
  Optional<String> named(String name) {
    String padded = " " + name.toLowerCase(Locale.ROOT).replace('-', ' ') + " ";
    return longestFirst.stream().filter(card -> padded.contains(" " + card + " ")).findFirst();
  }

  Device device(String card, boolean apple, double memoryGib) {
    return Device.of(
            new Accelerator(
                card,
                card,
                Fact.unknown(),
                Fact.known(apple ? "apple" : "gpu"),
                Fact.known(memoryGib),
                Fact.known(bandwidths.get(card)),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown()))
        .orElseThrow();
  }

  /** The catalogue's ids of a card: one for each size of its memory. */
  List<String> ids(String card) {
    List<String> ids = new ArrayList<>();
    for (Line row : HandTable.ACCELERATORS.rows()) {
      String name = row.text("bandwidth_name").orElse(row.get("name"));
      if (row.text("system_id").isEmpty() && named(name).filter(card::equals).isPresent()) {
        ids.add(row.get("id"));
      }
    }
    return ids;
  }
}
