package rightsize.decision.market;

import java.math.BigDecimal;
import rightsize.facts.PartialDate;

/**
 * A dated rate.
 *
 * @param currency ISO 4217
 * @param usd what one unit of the currency is worth in USD
 */
public record ExchangeRate(String currency, BigDecimal usd, PartialDate on, String source) {}
