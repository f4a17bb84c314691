package rightsize.catalog.feeds;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/** One amount of money a feed states. */
final class Usd {

  private static final Pattern NUMBER =
      Pattern.compile("[+-]?[0-9]{1,40}(\\.[0-9]{1,40})?([eE][+-]?[0-9]{1,4})?");
  private static final BigDecimal SENTINEL = BigDecimal.ONE.negate();
  private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);
  private static final int MAGNITUDE = 20;
  private static final int DECIMALS = 12;

  /** Further digits are the dust of binary fractions: 0.09000000000000001 was 0.09. */
  private static final MathContext DIGITS = new MathContext(10);

  private Usd() {}

  /**
   * Reads an amount, given as a number or as text.
   *
   * @param times what makes of the feed's unit ours
   * @param at where it stands; the entry is told there what is wrong
   * @return from 0 to 1,000,000; empty for null, for -1, and for what was refused
   */
  static Optional<BigDecimal> read(JsonNode stated, BigDecimal times, String at, OfferEntry entry) {
    if (stated.isNull()) {
      return Optional.empty();
    }
    BigDecimal usd = number(stated);
    if (usd == null) {
      entry.refuse(at, "a price must be a number of dollars");
    } else if (usd.compareTo(SENTINEL) == 0) {
      entry.note(Note.PRICE_SENTINEL);
    } else if (usd.signum() < 0) {
      entry.refuse(at, "a price cannot be below zero");
    } else if (!isInRange(usd, times)) {
      entry.refuse(at, "a price cannot be that large or small");
    } else {
      return Optional.of(rounded(usd.multiply(times), entry));
    }
    return Optional.empty();
  }

  private static BigDecimal number(JsonNode stated) {
    if (stated.isNumber()) {
      return stated.decimalValue();
    }
    return stated.isTextual() && NUMBER.matcher(stated.textValue()).matches()
        ? new BigDecimal(stated.textValue())
        : null;
  }

  /** The magnitude is looked at first: 1e999999999 is quickly said and slowly reckoned with. */
  private static boolean isInRange(BigDecimal usd, BigDecimal times) {
    return usd.signum() == 0
        || Math.abs((long) usd.precision() - usd.scale()) <= MAGNITUDE
            && usd.multiply(times).compareTo(MOST) <= 0;
  }

  private static BigDecimal rounded(BigDecimal exact, OfferEntry entry) {
    BigDecimal usd = exact.round(DIGITS).setScale(DECIMALS, RoundingMode.HALF_EVEN);
    if (usd.compareTo(exact) != 0) {
      entry.note(Note.PRICE_ROUNDED);
    }
    BigDecimal plain = usd.stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }
}
