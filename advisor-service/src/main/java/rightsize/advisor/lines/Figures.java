package rightsize.advisor.lines;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.NumberFormat;

/** Numbers as readers of a language write them. */
final class Figures {

  private static final long WAN = 10_000;
  private static final long YI = 100_000_000;

  private final Language language;

  Figures(Language language) {
    this.language = language;
  }

  /** A count of things, ready to stand before its noun: 300,000 or 30 万. */
  String count(long count) {
    if (language == Language.EN) {
      return decimals(count, 0, 0);
    }
    if (count >= YI && count % (YI / 100) == 0) {
      return decimals((double) count / YI, 0, 2) + " 亿";
    }
    if (count >= WAN && count % (WAN / 10) == 0) {
      return decimals((double) count / WAN, 0, 1) + " 万";
    }
    return decimals(count, 0, 0) + " ";
  }

  /** A count that was computed, not stated: three digits say as much as is known. */
  String about(double count) {
    return count(new BigDecimal(count).round(new MathContext(3, RoundingMode.HALF_UP)).longValue());
  }

  /** Whole units from 10 on, cents below, two digits where cents say nothing. */
  String money(BigDecimal amount) {
    BigDecimal size = amount.abs();
    if (size.compareTo(BigDecimal.TEN) >= 0 || size.stripTrailingZeros().scale() <= 0) {
      return decimals(amount.doubleValue(), 0, 0);
    }
    return size.compareTo(BigDecimal.ONE) >= 0
        ? decimals(amount.doubleValue(), 2, 2)
        : amount.round(new MathContext(2, RoundingMode.HALF_UP)).toPlainString();
  }

  /** Points of expected score, to a tenth. */
  String points(double points) {
    return decimals(points, 1, 1);
  }

  /** Any other number of a note: whole when it is, else to two places. */
  String plain(double number) {
    return decimals(number, 0, 2);
  }

  private String decimals(double number, int least, int most) {
    NumberFormat format = NumberFormat.getInstance(language.locale());
    format.setMinimumFractionDigits(least);
    format.setMaximumFractionDigits(most);
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format.format(number == 0 ? 0.0 : number);
  }
}
