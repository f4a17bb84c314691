package rightsize.catalog.imports;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import rightsize.catalog.offers.OfferShape;
import rightsize.catalog.rows.Field;

/** How far a price moved, and that of long requests with it. */
final class Jump {

  /** 2.50 is no other price than 2.5. */
  private static final Comparator<JsonNode> NUMBERS =
      (one, other) ->
          one.isNumber() && other.isNumber()
              ? one.decimalValue().compareTo(other.decimalValue())
              : one.equals(other) ? 0 : 1;

  private Jump() {}

  /** The greatest factor, up or down, by which an amount moved; null where none can be compared. */
  static BigDecimal between(JsonNode before, JsonNode after) {
    return Stream.concat(
            amounts(OfferShape.AMOUNTS, before, after),
            tiers(before, after)
                .flatMap(tier -> amounts(OfferShape.TIERED, tier.before(), tier.after())))
        .map(amount -> factor(amount.before(), amount.after()))
        .filter(Objects::nonNull)
        .max(BigDecimal::compareTo)
        .orElse(null);
  }

  /** What was said and what is said now; missing where one says nothing. */
  private record Pair(JsonNode before, JsonNode after) {}

  private static Stream<Pair> amounts(List<Field> fields, JsonNode before, JsonNode after) {
    return fields.stream()
        .map(field -> new Pair(before.path(field.name()), after.path(field.name())));
  }

  /** Tiers of the same bound. */
  private static Stream<Pair> tiers(JsonNode before, JsonNode after) {
    return before
        .path(OfferShape.TIERS.name())
        .valueStream()
        .flatMap(
            was ->
                after
                    .path(OfferShape.TIERS.name())
                    .valueStream()
                    .filter(is -> is.path(OfferShape.BOUND).equals(was.path(OfferShape.BOUND)))
                    .map(is -> new Pair(was, is)));
  }

  private static BigDecimal factor(JsonNode before, JsonNode after) {
    if (!isPrice(before) || !isPrice(after)) {
      return null;
    }
    BigDecimal factor = after.decimalValue().divide(before.decimalValue(), MathContext.DECIMAL64);
    return factor.max(BigDecimal.ONE.divide(factor, MathContext.DECIMAL64)).stripTrailingZeros();
  }

  private static boolean isPrice(JsonNode amount) {
    return amount.isNumber() && amount.decimalValue().signum() > 0;
  }

  /** Whether any amount or tier differs, whoever says so. */
  static boolean differs(JsonNode before, JsonNode after) {
    return Stream.of(before, after).anyMatch(Objects::isNull)
        || !amounts(OfferShape.AMOUNTS_AND_TIERS, before, after).allMatch(Jump::isSame);
  }

  private static boolean isSame(Pair pair) {
    return pair.before().equals(NUMBERS, pair.after());
  }
}
