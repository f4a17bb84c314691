package rightsize.advisor.market;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import rightsize.decision.market.ExchangeRate;
import rightsize.facts.PartialDate;

/**
 * The exchange rates shipped with this version: one day's European Central Bank reference rates,
 * published in units per euro and kept here as the US dollars that one unit buys.
 */
final class ReferenceRates {

  private static final String FILE = "/rates/ecb-2024-12-31.properties";

  static List<ExchangeRate> shipped() {
    Properties file = read();
    BigDecimal dollarsPerEuro = new BigDecimal(file.getProperty("USD"));
    return file.stringPropertyNames().stream()
        .filter(name -> name.equals(name.toUpperCase(Locale.ROOT)) && !name.equals("USD"))
        .map(code -> rate(file, code, dollarsPerEuro))
        .toList();
  }

  private static ExchangeRate rate(Properties file, String currency, BigDecimal dollarsPerEuro) {
    BigDecimal perEuro = new BigDecimal(file.getProperty(currency));
    return new ExchangeRate(
        currency,
        dollarsPerEuro.divide(perEuro, MathContext.DECIMAL64),
        PartialDate.of(file.getProperty("date")),
        file.getProperty("source"));
  }

  private static Properties read() {
    Properties file = new Properties();
    try (InputStream in = ReferenceRates.class.getResourceAsStream(FILE)) {
      file.load(in);
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ReferenceRates() {}
}
