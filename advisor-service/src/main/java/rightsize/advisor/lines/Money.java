package rightsize.advisor.lines;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import rightsize.decision.market.ExchangeRate;
import rightsize.decision.needs.Need;

/**
 * The currency an answer is told in: the budget's own in English, the yuan in Chinese.
 *
 * @param currency ISO 4217
 * @param usdPerUnit what one unit buys in USD
 * @param dated the day of the rate; empty for USD, which needs none
 */
record Money(String currency, BigDecimal usdPerUnit, Optional<String> dated) {

  private static final Money DOLLARS = new Money("USD", BigDecimal.ONE, Optional.empty());

  /** USD when no rate is known for the currency wished for. */
  static Money of(Language language, Need need, List<ExchangeRate> rates) {
    String wished =
        language == Language.ZH ? "CNY" : need.budget().map(Need.Budget::currency).orElse("USD");
    return in(wished, rates).orElse(DOLLARS);
  }

  static Optional<Money> in(String currency, List<ExchangeRate> rates) {
    if (currency.equals("USD")) {
      return Optional.of(DOLLARS);
    }
    return rates.stream()
        .filter(rate -> rate.currency().equals(currency))
        .map(rate -> new Money(currency, rate.usd(), Optional.of(rate.on().text())))
        .findFirst();
  }

  BigDecimal ofUsd(BigDecimal usd) {
    return usd.divide(usdPerUnit, MathContext.DECIMAL64);
  }

  BigDecimal toUsd(BigDecimal amount) {
    return amount.multiply(usdPerUnit, MathContext.DECIMAL64);
  }
}
