package rightsize.catalog.feeds;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import rightsize.catalog.offers.OfferShape;
import rightsize.catalog.rows.Field;
import rightsize.catalog.rows.Json;

/** What a feed says that long requests cost, on its way to {@link OfferShape#TIERS}. */
final class Tiers {

  private static final List<String> TIERED = OfferShape.TIERED.stream().map(Field::name).toList();
  private static final long MOST = 100_000_000;

  private final Map<String, PriceKeys.Amount> known;
  private final OfferEntry entry;
  private final TreeMap<Long, Map<String, BigDecimal>> stated = new TreeMap<>();

  /**
   * @param known the feed's keys that state an amount of ours
   * @param entry is told what was left out or is wrong
   */
  Tiers(Map<String, PriceKeys.Amount> known, OfferEntry entry) {
    this.known = known;
    this.entry = entry;
  }

  /** How a feed states them. */
  interface Form {
    /** There are none. */
    Form NONE = (key, value, at, tiers) -> false;

    /**
     * Takes what a member of a price says of long requests.
     *
     * @param at its pointer in the entry
     * @return false where it is about something else
     */
    boolean takes(String key, JsonNode value, String at, Tiers tiers);
  }

  /** An amount that holds for requests of more input tokens than the bound. */
  void put(JsonNode bound, String key, JsonNode usd, String at) {
    PriceKeys.Amount amount = known.get(key);
    if (usd.isNull()) {
      return;
    }
    if (amount == null) {
      entry.note(Note.PRICE_KEY_UNKNOWN);
    } else if (!TIERED.contains(amount.name()) || !isBound(bound)) {
      entry.note(Note.PRICE_TIERS);
    } else {
      Usd.read(usd, amount.times(), at, entry)
          .ifPresent(price -> put(bound.longValue(), amount.name(), price));
    }
  }

  private void put(long bound, String amount, BigDecimal usd) {
    if (usd.signum() == 0) {
      entry.note(Note.AMOUNT_ZERO);
    } else {
      stated.computeIfAbsent(bound, tokens -> new HashMap<>()).put(amount, usd);
    }
  }

  private static boolean isBound(JsonNode tokens) {
    return tokens.isIntegralNumber()
        && tokens.canConvertToLong()
        && tokens.longValue() >= 1
        && tokens.longValue() <= MOST;
  }

  /**
   * By rising bound; where a tier says nothing of an amount, what the one below it says still
   * holds.
   */
  ArrayNode json() {
    ArrayNode tiers = Json.list(List.of());
    Map<String, BigDecimal> amounts = new HashMap<>();
    stated.forEach(
        (bound, raised) -> {
          amounts.putAll(raised);
          ObjectNode tier = tiers.addObject().put(OfferShape.BOUND, bound);
          TIERED.stream()
              .filter(amounts::containsKey)
              .forEach(name -> tier.put(name, amounts.get(name)));
        });
    return tiers;
  }
}
