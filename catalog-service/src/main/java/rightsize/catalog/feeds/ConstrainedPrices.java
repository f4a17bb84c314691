package rightsize.catalog.feeds;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import rightsize.facts.PartialDate;

/** The prices of genai-prices: one, or several, each from a day on or at some hours. */
final class ConstrainedPrices {

  private static final String AT = "/prices";
  private static final String UNDATED = "";
  private static final Comparator<ObjectNode> BY_INPUT =
      Comparator.comparing(price -> price.path("input").decimalValue());

  private ConstrainedPrices() {}

  /** The undated one first, then by day; of several of one day the dearest. */
  static List<ObjectNode> read(PriceKeys keys, OfferEntry entry) {
    JsonNode stated = entry.at(AT);
    if (stated.isObject()) {
      return keys.read(stated, AT, entry).stream().toList();
    }
    if (!stated.isArray()) {
      entry.refuse(AT, "an object or a list is expected");
      return List.of();
    }
    Map<String, List<ObjectNode>> byDay = new TreeMap<>();
    for (int i = 0; i < stated.size(); i++) {
      String at = AT + "/" + i;
      Optional<String> from = from(stated.get(i).path("constraint"), at + "/constraint", entry);
      Optional<ObjectNode> price = keys.read(stated.get(i).path("prices"), at + "/prices", entry);
      if (from.isPresent() && price.isPresent()) {
        byDay.computeIfAbsent(from.get(), day -> new ArrayList<>()).add(price.get());
      }
    }
    return byDay.entrySet().stream().map(day -> dated(day.getKey(), day.getValue())).toList();
  }

  private static ObjectNode dated(String day, List<ObjectNode> prices) {
    ObjectNode dearest = prices.stream().max(BY_INPUT).orElseThrow();
    if (day.equals(UNDATED)) {
      return dearest;
    }
    ObjectNode dated = dearest.objectNode().put("from", day);
    return dated.setAll(dearest);
  }

  /** The first day it holds, "" when it always did; empty when it cannot be told. */
  private static Optional<String> from(JsonNode constraint, String at, OfferEntry entry) {
    if (constraint.isMissingNode() || constraint.isNull()) {
      return Optional.of(UNDATED);
    }
    if (constraint.has("start_time")) {
      entry.note(Note.PRICE_BY_HOUR);
      return Optional.of(UNDATED);
    }
    try {
      return Optional.of(PartialDate.of(constraint.path("start_date").textValue()).text());
    } catch (IllegalArgumentException e) {
      entry.refuse(at, "a start_date or hours are expected");
      return Optional.empty();
    }
  }
}
