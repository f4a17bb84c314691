package rightsize.decision.market;

import org.jspecify.annotations.Nullable;
import rightsize.facts.Fact;

/** What a row leaves out is unknown, whatever reader made the row. */
final class Said {
  static <T> Fact<T> said(@Nullable Fact<T> fact) {
    return fact == null ? Fact.unknown() : fact;
  }

  private Said() {}
}
