package rightsize.starter.rows;

import java.math.BigDecimal;

/**
 * One source's answer to one question.
 *
 * @param on when the source said so, a partial date
 * @param url the page it was said on, null when the source as a whole is the page
 * @param confidence 0 to 1; null when nobody put a number on it
 */
public record Observation(
    Object value, String source, String on, String url, BigDecimal confidence) {

  private static final BigDecimal DOUBTED = new BigDecimal("0.5");

  public static Observation of(Object value, String source, String on) {
    return new Observation(value, source, on, null, null);
  }

  public Observation at(String page) {
    return new Observation(value, source, on, page, confidence);
  }

  /** With doubt: one maintainer's list, or what others serve rather than what the maker says. */
  public Observation doubted() {
    return new Observation(value, source, on, url, DOUBTED);
  }
}
