package rightsize.starter.offers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rightsize.starter.rows.Row;

/**
 * Prices so far below what everybody else asks for the same model that they must be of another
 * unit: a price by the minute listed as one by the million tokens.
 */
final class Plausibility {

  private static final BigDecimal TOO_FAR = BigDecimal.valueOf(50);
  private static final int ENOUGH = 3;

  private final Map<String, List<BigDecimal>> asked = new HashMap<>();

  Plausibility(Collection<Row> offers) {
    offers.forEach(
        row ->
            price(row)
                .ifPresent(
                    usd ->
                        asked
                            .computeIfAbsent((String) row.get("model"), m -> new ArrayList<>())
                            .add(usd)));
    asked.values().forEach(prices -> prices.sort(null));
  }

  /**
   * True when at least three offer the model and this one asks less than a fiftieth of the middle.
   */
  boolean isOfAnotherUnit(Row offer) {
    List<BigDecimal> prices = asked.getOrDefault((String) offer.get("model"), List.of());
    return prices.size() >= ENOUGH
        && price(offer)
            .filter(usd -> usd.multiply(TOO_FAR).compareTo(prices.get(prices.size() / 2)) < 0)
            .isPresent();
  }

  private static Optional<BigDecimal> price(Row offer) {
    Map<?, ?> latest = (Map<?, ?>) ((List<?>) offer.get("prices")).getLast();
    return Optional.ofNullable((BigDecimal) latest.get("output"));
  }
}
