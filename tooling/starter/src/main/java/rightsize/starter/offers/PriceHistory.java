package rightsize.starter.offers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import rightsize.starter.reading.Line;
import rightsize.starter.reading.SourceFolder;

/**
 * Prices of earlier listings of the same provider's same id. A listing without a price, or with a
 * zero, says nothing; a price that did not change keeps its first date.
 */
final class PriceHistory {

  private static final List<String> FIELDS =
      List.of("input", "output", "cache_read", "cache_write");

  private final Map<String, TreeMap<String, Line>> listings = new HashMap<>();

  PriceHistory(SourceFolder folder) {
    for (Line line : folder.csv("models-dev/offers_by_date.csv")) {
      listings
          .computeIfAbsent(key(line.get("provider"), line.get("model_id")), k -> new TreeMap<>())
          .put(line.get("as_of"), line);
    }
  }

  private static String key(String provider, String id) {
    return provider + " " + id;
  }

  /**
   * Dated prices, oldest first, ending with the latest.
   *
   * @param latest the price in force at {@code asOf}, which has more members than the history
   */
  List<Map<String, Object>> upTo(
      String provider, String id, String asOf, Map<String, Object> latest) {
    List<Map<String, Object>> prices = new ArrayList<>();
    listings
        .getOrDefault(key(provider, id), new TreeMap<>())
        .headMap(asOf)
        .forEach((on, line) -> append(prices, on, price(line, latest)));
    append(prices, asOf, latest);
    return prices;
  }

  private static Map<String, Object> price(Line line, Map<String, Object> shape) {
    Map<String, Object> price = new LinkedHashMap<>();
    for (String field : FIELDS) {
      if (shape.containsKey(field)) {
        line.number(field)
            .filter(usd -> usd.signum() > 0)
            .ifPresent(usd -> price.put(field, Price.exact(usd)));
      }
    }
    return price;
  }

  private static void append(
      List<Map<String, Object>> prices, String from, Map<String, Object> price) {
    if (!(price.get("input") instanceof BigDecimal)) {
      return;
    }
    if (!prices.isEmpty() && same(prices.getLast(), price)) {
      Map<String, Object> merged = new LinkedHashMap<>(prices.removeLast());
      price.forEach(merged::putIfAbsent);
      prices.add(merged);
      return;
    }
    Map<String, Object> dated = new LinkedHashMap<>();
    dated.put("from", from);
    dated.putAll(price);
    prices.add(dated);
  }

  private static boolean same(Map<String, Object> earlier, Map<String, Object> later) {
    return FIELDS.stream()
        .filter(field -> earlier.containsKey(field) && later.containsKey(field))
        .allMatch(
            field ->
                ((BigDecimal) earlier.get(field)).compareTo((BigDecimal) later.get(field)) == 0);
  }
}
