package rightsize.starter.offers;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What models.dev says that requests of more input than a bound cost: {@code tiers: [{tier: {size},
 * input, output, cache_read, cache_write}]}, under our names. A tier that is cheaper than the price
 * it should raise is a slip of the source, and one that raises nothing says nothing.
 */
final class LongRequests {

  static final String TIERS = "tiers";
  static final String BOUND = "above_input_tokens";

  private static final List<String> FIELDS =
      List.of("input", "output", "cache_read", "cache_write");

  private LongRequests() {}

  /**
   * By rising bound; empty where there are none.
   *
   * @param price the price of shorter requests
   */
  static List<Map<String, Object>> of(JsonNode cost, Map<String, Object> price) {
    List<Map<String, Object>> tiers = new ArrayList<>();
    for (JsonNode stated : cost.path(TIERS)) {
      Map<String, Object> tier = new LinkedHashMap<>();
      tier.put(BOUND, stated.path("tier").path("size").decimalValue());
      for (String field : FIELDS) {
        JsonNode usd = stated.path(field);
        if (usd.isNumber() && usd.decimalValue().signum() > 0) {
          tier.put(field, Price.exact(usd.decimalValue()));
        }
      }
      if (((BigDecimal) tier.get(BOUND)).signum() > 0 && onlyRaises(tier, price)) {
        tiers.add(tier);
      }
    }
    tiers.sort(Comparator.comparing(tier -> (BigDecimal) tier.get(BOUND)));
    return tiers;
  }

  private static boolean onlyRaises(Map<String, Object> tier, Map<String, Object> price) {
    List<Integer> moves =
        FIELDS.stream()
            .filter(field -> tier.containsKey(field) && price.containsKey(field))
            .map(field -> ((BigDecimal) tier.get(field)).compareTo((BigDecimal) price.get(field)))
            .toList();
    return moves.contains(1) && !moves.contains(-1);
  }
}
