package rightsize.starter.accelerators;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import rightsize.starter.reading.Line;
import rightsize.starter.reading.SourceFolder;

/**
 * What renting one accelerator costs: the median of the listings of each tier on the day they were
 * collected. A marketplace's lowest live offer and a spot price are no promise and are kept apart.
 */
final class Rents {

  private final List<Line> listings;

  Rents(SourceFolder folder) {
    listings = folder.csv("hardware/gpu_cloud_prices.csv");
  }

  /**
   * @param pattern the listings' GPU names, one regular expression
   * @param memory the listings' memory in GB, empty when the name says enough
   */
  List<Map<String, Object>> of(Pattern pattern, String memory) {
    List<Map<String, Object>> rents = new ArrayList<>();
    for (String tier : List.of("on_demand", "marketplace", "spot")) {
      List<Line> found =
          listings.stream()
              .filter(line -> pattern.matcher(line.get("gpu_model")).matches())
              .filter(line -> memory.isEmpty() || line.get("vram_gb").equals(memory))
              .filter(line -> tier(line).equals(tier))
              .toList();
      if (!found.isEmpty()) {
        rents.add(rent(tier, found));
      }
    }
    return rents;
  }

  private static String tier(Line line) {
    return switch (line.get("tier")) {
      case "on-demand", "secure" -> "on_demand";
      case "spot" -> "spot";
      default -> "marketplace";
    };
  }

  private static Map<String, Object> rent(String tier, List<Line> listings) {
    List<String> clouds =
        listings.stream().map(l -> l.get("provider_name")).distinct().sorted().toList();
    Map<String, Object> rent = new LinkedHashMap<>();
    rent.put("from", listings.getFirst().get("collected_at"));
    rent.put("usd_hour", median(listings));
    rent.put("tier", tier);
    rent.put("offered_by", clouds.size() == 1 ? clouds.getFirst() : clouds.size() + " clouds");
    rent.put(
        "basis",
        "median of "
            + listings.size()
            + " listing"
            + (listings.size() == 1 ? "" : "s")
            + " per GPU");
    rent.put("source", "gpu-pricing");
    rent.put("on", listings.getFirst().get("collected_at"));
    return rent;
  }

  private static BigDecimal median(List<Line> listings) {
    List<BigDecimal> prices =
        listings.stream().map(l -> new BigDecimal(l.get("price_usd_hour"))).sorted().toList();
    int middle = prices.size() / 2;
    return prices.size() % 2 == 1
        ? prices.get(middle)
        : prices
            .get(middle - 1)
            .add(prices.get(middle))
            .divide(BigDecimal.TWO, 4, RoundingMode.HALF_UP);
  }
}
