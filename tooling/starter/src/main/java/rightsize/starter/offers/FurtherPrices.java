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
import rightsize.starter.rows.Row;

/**
 * First-party prices of genai-prices for models that the listing has no offer of at that provider.
 * Only plain prices are read: tiers and times of day say nothing about an unknown request.
 */
final class FurtherPrices {

  private static final String SOURCE = "genai-prices";
  private static final String ON = "2026-08-21";

  private final SourceFolder folder;
  private final Names names;

  FurtherPrices(SourceFolder folder, Names names) {
    this.folder = folder;
    this.names = names;
  }

  List<Row> rows(Collection<Row> listed, Map<String, Row> models) {
    Set<String> known = new LinkedHashSet<>();
    listed.forEach(row -> known.add(row.get("provider") + " " + row.get("model")));
    Map<String, String> providers = new HashMap<>();
    for (Line line : HandTable.OWN_PROVIDERS.rows()) {
      line.text("genai").ifPresent(genai -> providers.put(genai, line.get("provider")));
    }
    List<Row> rows = new ArrayList<>();
    for (JsonNode vendor : folder.json("fixtures/genai-prices.json")) {
      String provider = providers.get(vendor.path("id").asText());
      for (JsonNode model : provider == null ? List.<JsonNode>of() : vendor.path("models")) {
        row(provider, model, models)
            .filter(row -> known.add(row.get("provider") + " " + row.get("model")))
            .ifPresent(rows::add);
      }
    }
    return rows;
  }

  private Optional<Row> row(String provider, JsonNode listed, Map<String, Row> models) {
    String id = listed.path("id").asText();
    return names
        .quietly(provider, id)
        .filter(named -> named.configuration() == null && models.containsKey(named.model()))
        .filter(named -> !"retired".equals(models.get(named.model()).get("status")))
        .flatMap(
            named -> {
              boolean encoder = OfferRows.isEncoder(models.get(named.model()));
              Map<String, Object> price = price(listed.path("prices"), encoder);
              return Price.refusal(price, encoder).isPresent()
                  ? Optional.empty()
                  : Optional.of(
                      new Row(SOURCE, ON)
                          .put("provider", provider)
                          .put("model", named.model())
                          .put("provider_model_id", id)
                          .put("prices", List.of(price)));
            });
  }

  private static Map<String, Object> price(JsonNode prices, boolean encoder) {
    Map<String, Object> price = new LinkedHashMap<>();
    if (!prices.isObject()) {
      return price;
    }
    price.put("from", ON);
    put(price, "input", prices.path("input_mtok"));
    if (!encoder) {
      put(price, "output", prices.path("output_mtok"));
      put(price, "cache_read", prices.path("cache_read_mtok"));
      put(price, "cache_write", prices.path("cache_write_mtok"));
    }
    return price;
  }

  private static void put(Map<String, Object> price, String field, JsonNode usd) {
    if (usd.isNumber() && usd.decimalValue().compareTo(BigDecimal.ZERO) > 0) {
      price.put(field, Price.exact(usd.decimalValue()));
    }
  }
}
