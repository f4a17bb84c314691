package rightsize.starter.offers;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import rightsize.starter.rows.Row;

class PlausibilityTest {

  @Test
  void aPriceByTheMinuteStandsOutAmongPricesByTheToken() {
    Plausibility prices =
        new Plausibility(List.of(offer("0.3"), offer("0.28"), offer("0.35"), offer("0.0023")));

    assertThat(prices.isOfAnotherUnit(offer("0.0023"))).isTrue();
    assertThat(prices.isOfAnotherUnit(offer("0.03"))).isFalse();
  }

  @Test
  void twoOffersAreTooFewToSayWhichIsOdd() {
    Plausibility prices = new Plausibility(List.of(offer("0.3"), offer("0.0023")));

    assertThat(prices.isOfAnotherUnit(offer("0.0023"))).isFalse();
  }

  private static Row offer(String output) {
    return new Row("models.dev", "2026-07-02")
        .put("model", "a/b")
        .put("prices", List.of(Map.of("from", "2026-07-02", "output", new BigDecimal(output))));
  }
}
