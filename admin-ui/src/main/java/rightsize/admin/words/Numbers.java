package rightsize.admin.words;

import io.quarkus.qute.TemplateExtension;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers as both languages write them: groups of three, a point, no false digits. */
@TemplateExtension
public final class Numbers {

  /** 1,234,567 */
  public static String str(int number) {
    return count(BigDecimal.valueOf(number));
  }

  /** 1,234,567 */
  public static String str(long number) {
    return count(BigDecimal.valueOf(number));
  }

  /** A whole number with its groups. */
  public static String count(BigDecimal number) {
    return format("#,##0", number);
  }

  /** Three digits that matter, never rounded above the point: 0.0375, 12.5, 1,234. */
  public static String figure(BigDecimal number) {
    if (number.signum() == 0) {
      return "0";
    }
    int whole = number.precision() - number.scale();
    BigDecimal rounded =
        whole >= 3
            ? number.setScale(0, RoundingMode.HALF_EVEN)
            : number.round(new MathContext(3, RoundingMode.HALF_EVEN));
    return format("#,##0.##########", rounded);
  }

  /** Two digits after the point: lines of a bill, which add up. */
  public static String cents(BigDecimal number) {
    return format("#,##0.00", number.setScale(2, RoundingMode.HALF_EVEN));
  }

  /** One digit after the point: points of a score. */
  public static String points(BigDecimal number) {
    return format("#,##0.0", number.setScale(1, RoundingMode.HALF_EVEN));
  }

  private static String format(String pattern, BigDecimal number) {
    return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
  }

  private Numbers() {}
}
