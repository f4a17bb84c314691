package rightsize.starter.offers;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rightsize.starter.names.Names;
import rightsize.starter.reading.HandTable;
import rightsize.starter.reading.Line;
import rightsize.starter.reading.SourceFolder;
import rightsize.starter.report.Report;
import rightsize.starter.rows.Observation;
import rightsize.starter.rows.Row;

/**
 * The newest first-party prices at hand, of llm-zoo. One maintainer keeps them, so they stand
 * beside the listing where they disagree, and make an offer of their own only where the listing has
 * none and they name one price.
 */
final class NewerPrices {

  private static final String SOURCE = "llm-zoo";
  private static final String ON = "2026-11";

  private record Quote(String provider, String id, String model, Map<String, Object> price) {}

  private final Map<String, Set<Quote>> quotes = new HashMap<>();

  NewerPrices(SourceFolder folder, Names names) {
    Map<String, String> providers = new HashMap<>();
    for (Line line : HandTable.OWN_PROVIDERS.rows()) {
      line.text("llm_zoo").ifPresent(zoo -> providers.put(zoo, line.get("provider")));
    }
    folder
        .json("fixtures/llm-zoo-models.json")
        .forEach(
            entry ->
                Optional.ofNullable(providers.get(entry.path("provider").asText()))
                    .flatMap(provider -> quote(provider, entry, names))
                    .ifPresent(
                        q ->
                            quotes
                                .computeIfAbsent(
                                    q.provider() + " " + q.model(), k -> new LinkedHashSet<>())
                                .add(q)));
  }

  private static Optional<Quote> quote(String provider, JsonNode entry, Names names) {
    if (entry.path("retired").asBoolean()) {
      return Optional.empty();
    }
    String id = entry.path("fullName").asText();
    Map<String, Object> price = new LinkedHashMap<>();
    price.put("input", entry.path("inputPrice").decimalValue().stripTrailingZeros());
    price.put("output", entry.path("outputPrice").decimalValue().stripTrailingZeros());
    boolean priced = price.values().stream().allMatch(usd -> ((BigDecimal) usd).signum() > 0);
    return names
        .quietly(SOURCE, id)
        .filter(n -> priced && n.configuration() == null)
        .map(n -> new Quote(provider, id, n.model(), price));
  }

  /** Reports a newer price that differs from the listed one. */
  void check(Row offer, Report report) {
    Set<Quote> found =
        quotes.getOrDefault(offer.get("provider") + " " + offer.get("model"), Set.of());
    if (found.size() != 1 || offer.has("configuration")) {
      return;
    }
    Map<String, Object> quoted = found.iterator().next().price();
    List<?> prices = (List<?>) offer.get("prices");
    Map<?, ?> listed = (Map<?, ?>) prices.getLast();
    boolean same =
        quoted.entrySet().stream()
            .allMatch(
                e ->
                    ((BigDecimal) e.getValue()).compareTo((BigDecimal) listed.get(e.getKey()))
                        == 0);
    if (!same) {
      Map<String, Object> dated = new LinkedHashMap<>();
      dated.put("from", ON);
      dated.putAll(quoted);
      Observation other = Observation.of(dated, SOURCE, ON).doubted();
      report.conflict(
          "offer " + offer.get("provider") + " " + offer.get("provider_model_id"),
          "prices",
          Observation.of(listed, "models.dev", "2026-07-02"),
          List.of(other));
    }
  }

  /** Offers of models that the listing had not seen yet. */
  List<Row> unlisted(Collection<Row> listed, Map<String, Row> models) {
    Set<String> known = new LinkedHashSet<>();
    listed.forEach(row -> known.add(row.get("provider") + " " + row.get("model")));
    List<Row> rows = new ArrayList<>();
    for (Map.Entry<String, Set<Quote>> entry : new java.util.TreeMap<>(quotes).entrySet()) {
      if (entry.getValue().size() == 1 && !known.contains(entry.getKey())) {
        Quote quote = entry.getValue().iterator().next();
        if (models.containsKey(quote.model())) {
          rows.add(row(quote));
        }
      }
    }
    return rows;
  }

  private static Row row(Quote quote) {
    Map<String, Object> dated = new LinkedHashMap<>();
    dated.put("from", ON);
    dated.putAll(quote.price());
    return new Row(SOURCE, ON)
        .put("provider", quote.provider())
        .put("model", quote.model())
        .put("provider_model_id", quote.id())
        .put("prices", List.of(dated));
  }
}
