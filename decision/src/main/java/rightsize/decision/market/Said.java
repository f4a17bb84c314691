package rightsize.decision.market;

import org.jspecify.annotations.Nullable;
import rightsize.facts.Fact;

/**
 * What a row leaves out is unknown, whatever reader made the row; and so is a figure that cannot
 * be: a slip of its source, and no sum is made of it.
 */
final class Said {
  static <T> Fact<T> said(@Nullable Fact<T> fact) {
    return fact == null ? Fact.unknown() : fact;
  }

  /** Both ends included. */
  static <T extends Number> Fact<T> between(double low, double high, @Nullable Fact<T> fact) {
    boolean absurd =
        said(fact) instanceof Fact.Known<T>(T value)
            && !(value.doubleValue() >= low && value.doubleValue() <= high);
    return absurd ? Fact.unknown() : said(fact);
  }

  private Said() {}
}
