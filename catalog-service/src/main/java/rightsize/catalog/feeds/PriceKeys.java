package rightsize.catalog.feeds;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import rightsize.catalog.offers.OfferShape;
import rightsize.catalog.rows.Field;
import rightsize.catalog.rows.Json;

/**
 * Under which keys a feed states what, and in which unit.
 *
 * @param known its keys that state an amount of ours
 * @param prices which of its members are prices at all
 * @param tiers how it states what long requests cost
 */
record PriceKeys(Map<String, Amount> known, Predicate<String> prices, Tiers.Form tiers) {

  /** What can be billed by itself; the others only beside one of these. */
  private static final Set<String> BILLED_ALONE =
      Set.of("input", "output", "per_minute", "per_request");

  private static final List<String> ORDER = OfferShape.AMOUNTS.stream().map(Field::name).toList();

  /**
   * One of {@link OfferShape#AMOUNTS}.
   *
   * @param times what makes of the feed's unit ours
   */
  record Amount(String name, BigDecimal times) {

    /** Stated in the unit of ours: USD per million tokens, or per image, request, search. */
    static Amount of(String name) {
      return new Amount(name, BigDecimal.ONE);
    }

    static Amount perToken(String name) {
      return new Amount(name, BigDecimal.valueOf(1_000_000));
    }
  }

  /** Keys of an object that holds nothing but prices. */
  static PriceKeys only(Map<String, Amount> known, Tiers.Form tiers) {
    return new PriceKeys(known, key -> true, tiers);
  }

  /**
   * The price an object states, undated; empty when it states none.
   *
   * @param at the object's pointer in the entry, which is told what was left out or is wrong
   */
  Optional<ObjectNode> read(JsonNode object, String at, OfferEntry entry) {
    if (object.isMissingNode() || object.isNull()) {
      return Optional.empty();
    }
    if (!object.isObject()) {
      entry.refuse(at, "an object is expected");
    }
    Map<String, BigDecimal> amounts = new HashMap<>();
    Tiers raised = new Tiers(known, entry);
    for (Map.Entry<String, JsonNode> member : object.properties()) {
      String key = member.getKey();
      String place = at + "/" + key;
      Amount amount = known.get(key);
      boolean inTiers = tiers.takes(key, member.getValue(), place, raised);
      if (amount != null) {
        Usd.read(base(member.getValue()), amount.times(), place, entry)
            .ifPresent(usd -> amounts.put(amount.name(), usd));
      } else if (!inTiers && prices.test(key) && !member.getValue().isNull()) {
        entry.note(Note.PRICE_KEY_UNKNOWN);
      }
    }
    Optional<ObjectNode> price = sensible(amounts, entry);
    ArrayNode more = raised.json();
    if (!more.isEmpty()) {
      price.ifPresent(it -> it.set(OfferShape.TIERS.name(), more));
    }
    return price;
  }

  /** An amount with tiers of its own says what it is without them. */
  private static JsonNode base(JsonNode stated) {
    return stated.path("base").isNumber() ? stated.get("base") : stated;
  }

  private static Optional<ObjectNode> sensible(Map<String, BigDecimal> amounts, OfferEntry entry) {
    boolean anyZero = amounts.values().removeIf(usd -> usd.signum() == 0);
    if (amounts.keySet().stream().noneMatch(BILLED_ALONE::contains)) {
      if (anyZero) {
        entry.note(Note.PRICE_ZERO);
      } else if (!amounts.isEmpty()) {
        entry.note(Note.PRICE_INCOMPLETE);
      }
      return Optional.empty();
    }
    if (anyZero) {
      entry.note(Note.AMOUNT_ZERO);
    }
    ObjectNode price = Json.object();
    ORDER.stream().filter(amounts::containsKey).forEach(name -> price.put(name, amounts.get(name)));
    return Optional.of(price);
  }
}
