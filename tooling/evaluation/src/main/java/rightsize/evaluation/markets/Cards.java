package rightsize.evaluation.markets;

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
public final class Cards {
  public static final String FILE = "hardware/gpu_bandwidth.csv";

  private final Map<String, Double> bandwidths = new HashMap<>();
  private final List<String> longestFirst;

  public Cards(SourceFolder data) {
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
  public Optional<String> named(String name) {
    String padded = " " + name.toLowerCase(Locale.ROOT).replace('-', ' ') + " ";
    return longestFirst.stream().filter(card -> padded.contains(" " + card + " ")).findFirst();
  }

  /**
   * @param apple whether its memory is the whole machine's
   */
  public Device device(String card, boolean apple, double memoryGib) {
    return device(card, apple ? "apple" : "gpu", memoryGib, bandwidths.get(card));
  }

  /** One of which nothing else is known. */
  public static Device nameless(double memoryGib, double bandwidthGbS) {
    return device("card", "gpu", memoryGib, bandwidthGbS);
  }

  private static Device device(String card, String kind, double memoryGib, double bandwidthGbS) {
    return Device.of(
            new Accelerator(
                card,
                card,
                Fact.unknown(),
                Fact.known(kind),
                Fact.known(memoryGib),
                Fact.known(bandwidthGbS),
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
  public List<String> ids(String card) {
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
