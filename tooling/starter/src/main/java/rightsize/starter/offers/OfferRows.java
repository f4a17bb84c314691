package rightsize.starter.offers;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rightsize.starter.names.Named;
import rightsize.starter.names.Names;
import rightsize.starter.reading.HandTable;
import rightsize.starter.reading.Line;
import rightsize.starter.reading.SourceFolder;
import rightsize.starter.report.Report;
import rightsize.starter.rows.Row;

/** Priced offers of the chosen providers, with the history of their prices. */
public final class OfferRows {

  private static final String SOURCE = "models.dev";
  private static final String ON = "2026-07-02";

  private final SourceFolder folder;
  private final Names names;
  private final Map<String, Row> models;
  private final Report report;
  private final PriceHistory history;
  private final NewerPrices newer;

  public OfferRows(SourceFolder folder, Names names, Map<String, Row> models, Report report) {
    this.folder = folder;
    this.names = names;
    this.models = models;
    this.report = report;
    history = new PriceHistory(folder);
    newer = new NewerPrices(folder, names);
  }

  /** One row per provider, id and region, sorted by them. */
  public List<Row> rows() {
    Map<String, String> providerOf = new HashMap<>();
    for (Line provider : HandTable.PROVIDERS.rows()) {
      provider.list("listed_as").forEach(listed -> providerOf.put(listed, provider.get("id")));
    }
    Map<String, Row> rows = new java.util.TreeMap<>();
    for (JsonNode offer : folder.ndjson("models-dev/offers.ndjson")) {
      String listed = offer.path("provider").asText();
      Optional.ofNullable(providerOf.get(listed))
          .flatMap(provider -> row(provider, listed, offer))
          .ifPresent(row -> rows.putIfAbsent(key(row), row));
    }
    HandOffers.rows(models).forEach(row -> rows.putIfAbsent(key(row), row));
    newer.unlisted(rows.values(), models).forEach(row -> rows.putIfAbsent(key(row), row));
    new FurtherPrices(folder, names)
        .rows(rows.values(), models)
        .forEach(row -> rows.putIfAbsent(key(row), row));
    Plausibility prices = new Plausibility(rows.values());
    rows.values().removeIf(row -> isRefused(row, prices));
    return new ArrayList<>(rows.values());
  }

  private boolean isRefused(Row row, Plausibility prices) {
    boolean odd = prices.isOfAnotherUnit(row);
    if (odd) {
      report.leftOut(
          "offer whose price must be of another unit",
          row.get("provider") + " " + row.get("provider_model_id"));
    }
    return odd;
  }

  private static String key(Row row) {
    return row.get("provider") + "\t" + row.get("provider_model_id") + "\t" + row.get("region");
  }

  private Optional<Row> row(String provider, String listed, JsonNode offer) {
    String id = offer.path("id").asText();
    Optional<Named> named = names.offered(provider, id).filter(n -> models.containsKey(n.model()));
    if (named.isEmpty()) {
      return Optional.empty();
    }
    if (isSpeech(models.get(named.get().model()))) {
      report.leftOut("speech offer whose price has no stated unit", provider + " " + id);
      return Optional.empty();
    }
    boolean encoder = isEncoder(models.get(named.get().model()));
    Map<String, Object> price = Price.of(offer.path("cost"), encoder);
    Optional<String> refusal = Price.refusal(price, encoder);
    if (refusal.isPresent()) {
      report.leftOut(refusal.get(), provider + " " + id);
      return Optional.empty();
    }
    Row row = new Row(SOURCE, ON);
    row.put("provider", provider).put("model", named.get().model());
    row.put("provider_model_id", id);
    row.put("configuration", named.get().configuration()).put("region", named.get().region());
    limit(row, "context_tokens", offer.path("limit").path("context"));
    if (!encoder) {
      limit(row, "output_tokens", offer.path("limit").path("output"));
    }
    if (offer.path("status").isTextual()) {
      row.put(
          "status", offer.path("status").asText().equals("deprecated") ? "deprecated" : "preview");
    }
    row.put("prices", history.upTo(listed, id, ON, price));
    newer.check(row, report);
    return Optional.of(row);
  }

  private static void limit(Row row, String field, JsonNode tokens) {
    if (tokens.asLong() > 0) {
      row.put(field, tokens.decimalValue());
    }
  }

  private static boolean isSpeech(Row model) {
    return List.of("audio").equals(model.get("input_modalities"));
  }

  static boolean isEncoder(Row model) {
    return model.get("capabilities") instanceof List<?> can
        && (can.contains("embedding") || can.contains("reranking"));
  }
}
