package rightsize.starter.offers;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import rightsize.starter.reading.HandTable;
import rightsize.starter.reading.Line;
import rightsize.starter.rows.Observation;
import rightsize.starter.rows.Row;

/**
 * Providers that have an offer, with what their public pages say about data. A fact nobody was sure
 * of is left out: unknown is not yes.
 */
public final class ProviderRows {

  private static final Set<String> LISTS = Set.of("regions");
  private static final Set<String> NUMBERS = Set.of("retention_days");

  private ProviderRows() {}

  public static List<Row> rows(Set<String> offering) {
    return HandTable.PROVIDERS.rows().stream()
        .filter(line -> offering.contains(line.get("id")))
        .sorted(Comparator.comparing((Line line) -> line.get("id")))
        .map(ProviderRows::row)
        .toList();
  }

  private static Row row(Line provider) {
    Row row = new Row("hand", "2025-06");
    row.put("id", provider.get("id")).put("name", provider.get("name"));
    row.put("website", provider.get("website"));
    for (Line fact : HandTable.PROVIDER_FACTS.rows()) {
      if (fact.get("provider").equals(provider.get("id"))) {
        row.put(
            fact.get("field"),
            Observation.of(value(fact), "hand", fact.get("on")).at(fact.get("url")));
      }
    }
    return row;
  }

  private static Object value(Line fact) {
    String field = fact.get("field");
    if (LISTS.contains(field)) {
      return fact.list("value");
    }
    return NUMBERS.contains(field) ? new BigDecimal(fact.get("value")) : fact.get("value");
  }
}
