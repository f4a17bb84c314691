package rightsize.catalog.exports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import rightsize.catalog.offers.OfferShape;

/**
 * An offer with what may be passed on of it, its model and its provider.
 *
 * @param offer its facts
 * @param price amounts in USD per million tokens, or per unit where the name says so
 * @param model its facts
 * @param providerName the id where no name may be passed on
 */
record Entry(
    String provider,
    String providerModelId,
    ObjectNode offer,
    ObjectNode price,
    ObjectNode model,
    String providerName) {

  /** An amount that is known and not nothing. */
  Optional<BigDecimal> amount(String name) {
    return amount(price, name);
  }

  /** The same of a price or of one of its tiers. */
  static Optional<BigDecimal> amount(JsonNode price, String name) {
    JsonNode amount = price.path(name);
    return amount.isNumber() && amount.decimalValue().signum() > 0
        ? Optional.of(amount.decimalValue())
        : Optional.empty();
  }

  /** The prices of long requests: {@code above_input_tokens} and amounts, by rising bound. */
  List<JsonNode> tiers() {
    return price.path(OfferShape.TIERS.name()).valueStream().toList();
  }

  /** Whether the model's list of that name is known and holds the word; empty when it is not. */
  Optional<Boolean> has(String list, String word) {
    JsonNode words = model.path(list);
    if (!words.isArray()) {
      return Optional.empty();
    }
    for (JsonNode each : words) {
      if (each.asText().equals(word)) {
        return Optional.of(true);
      }
    }
    return Optional.of(false);
  }

  boolean isDeprecated() {
    return offer.path("status").asText().equals("deprecated");
  }
}
