package rightsize.decision.cost;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import rightsize.decision.advices.Term;

/**
 * The lines of a bill, USD a month each. In cents they add up to the cents of their sum: what
 * rounding leaves over goes to the largest line, where it is smallest.
 */
final class Account {

  /** The unit of lines, and of nothing else in the terms of a cost. */
  static final String UNIT = "usd_month";

  private record Line(String code, double usd) {}

  private final List<Line> lines = new ArrayList<>();

  /** Nothing is no line. */
  Account line(String code, double usd) {
    if (usd != 0) {
      lines.add(new Line(code, usd));
    }
    return this;
  }

  /**
   * @param total in cents, the sum of the lines
   */
  List<Term> terms(double total) {
    List<BigDecimal> cents = new ArrayList<>();
    BigDecimal left = BigDecimal.valueOf(total);
    int largest = 0;
    for (int i = 0; i < lines.size(); i++) {
      BigDecimal rounded = BigDecimal.valueOf(lines.get(i).usd()).setScale(2, RoundingMode.HALF_UP);
      cents.add(rounded);
      left = left.subtract(rounded);
      largest = Math.abs(lines.get(i).usd()) > Math.abs(lines.get(largest).usd()) ? i : largest;
    }
    List<Term> terms = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      BigDecimal shown = i == largest ? cents.get(i).add(left) : cents.get(i);
      terms.add(new Term(lines.get(i).code(), shown.doubleValue(), UNIT));
    }
    return terms;
  }
}
