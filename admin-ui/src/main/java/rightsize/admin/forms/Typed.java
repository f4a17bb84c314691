package rightsize.admin.forms;

import java.math.BigDecimal;
import java.util.Optional;

/** Reads numbers as people write them: 300,000 or 300 000 or 3万. */
public final class Typed {
  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

  /**
   * @return empty when it is no number of at most 15 digits
   */
  public static Optional<BigDecimal> number(String text) {
    String plain = text.replaceAll("[,\\s\\u00a0\\u202f\\uff0c_]", "");
    boolean tenThousands = plain.endsWith("\u4e07");
    if (tenThousands) {
      plain = plain.substring(0, plain.length() - 1);
    }
    if (!plain.matches("-?\\d{1,15}(\\.\\d{1,9})?")) {
      return Optional.empty();
    }
    BigDecimal number = new BigDecimal(plain);
    return Optional.of(tenThousands ? number.multiply(TEN_THOUSAND) : number);
  }

  private Typed() {}
}
