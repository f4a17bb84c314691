package rightsize.starter.offers;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import rightsize.starter.reading.HandTable;
import rightsize.starter.reading.Line;
import rightsize.starter.rows.Row;

/**
 * Offers priced by the minute, the search or the token on public pages that no listing covers. The
 * page of each stands in {@code offers.csv}.
 */
final class HandOffers {

  private HandOffers() {}

  static List<Row> rows(Map<String, Row> models) {
    Map<String, Row> rows = new TreeMap<>();
    for (Line line : HandTable.OFFERS.rows()) {
      if (models.containsKey(line.get("model"))) {
        rows.put(line.get("provider") + " " + line.get("provider_model_id"), row(line));
      }
    }
    return List.copyOf(rows.values());
  }

  private static Row row(Line line) {
    Map<String, Object> price = new LinkedHashMap<>();
    price.put("from", line.get("on"));
    for (String field : List.of("input", "output", "per_minute", "per_search")) {
      line.number(field).ifPresent((BigDecimal usd) -> price.put(field, usd));
    }
    return new Row("hand", line.get("on"))
        .put("provider", line.get("provider"))
        .put("model", line.get("model"))
        .put("provider_model_id", line.get("provider_model_id"))
        .put("prices", List.of(price));
  }
}
