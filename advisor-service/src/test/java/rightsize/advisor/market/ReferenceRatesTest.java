package rightsize.advisor.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import rightsize.decision.market.ExchangeRate;

class ReferenceRatesTest {

  @Test
  void aEuroBuysWhatTheReferenceRateSays() {
    assertThat(rate("EUR").usd()).isEqualByComparingTo("1.0389");
  }

  /** 1.0389 USD per EUR / 7.5833 CNY per EUR = 0.136999 USD per CNY; 1,500 USD are 10,949 CNY. */
  @Test
  void aYuanBuysTheRatioOfTheTwoRates() {
    assertThat(rate("CNY").usd())
        .isCloseTo(new BigDecimal("0.136999"), within(new BigDecimal("0.000001")));
  }

  @Test
  void everyRateNamesItsDayAndSource() {
    assertThat(ReferenceRates.shipped())
        .allSatisfy(
            rate -> {
              assertThat(rate.on().text()).isEqualTo("2024-12-31");
              assertThat(rate.source()).isEqualTo("ECB euro foreign exchange reference rates");
            });
  }

  private static ExchangeRate rate(String currency) {
    return ReferenceRates.shipped().stream()
        .filter(one -> one.currency().equals(currency))
        .findFirst()
        .orElseThrow();
  }
}
