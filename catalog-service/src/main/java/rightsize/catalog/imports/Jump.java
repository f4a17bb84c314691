package rightsize.catalog.imports;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Objects;
import java.util.stream.Stream;
import rightsize.catalog.offers.OfferShape;

/** How far a price moved. */
final class Jump {

  private Jump() {}

  /** The greatest factor, up or down, by which an amount moved; null where none can be compared. */
  static BigDecimal between(JsonNode before, JsonNode after) {
    return OfferShape.AMOUNTS.stream()
        .map(amount -> factor(before.get(amount.name()), after.get(amount.name())))
        .filter(Objects::nonNull)
        .max(BigDecimal::compareTo)
        .orElse(null);
  }

  private static BigDecimal factor(JsonNode before, JsonNode after) {
    if (!isPrice(before) || !isPrice(after)) {
      return null;
    }
    BigDecimal factor = after.decimalValue().divide(before.decimalValue(), MathContext.DECIMAL64);
    return factor.max(BigDecimal.ONE.divide(factor, MathContext.DECIMAL64)).stripTrailingZeros();
  }

  private static boolean isPrice(JsonNode amount) {
    return amount != null && amount.isNumber() && amount.decimalValue().signum() > 0;
  }

  /** Whether any amount differs, whoever says so. */
  static boolean differs(JsonNode before, JsonNode after) {
    return Stream.of(before, after).anyMatch(Objects::isNull)
        || OfferShape.AMOUNTS.stream()
            .anyMatch(amount -> !same(before.get(amount.name()), after.get(amount.name())));
  }

  private static boolean same(JsonNode one, JsonNode other) {
    return isPrice(one) && isPrice(other)
        ? one.decimalValue().compareTo(other.decimalValue()) == 0
        : Objects.equals(one, other);
  }
}
