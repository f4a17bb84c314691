package rightsize.decision.market;

import java.util.Locale;

/** tiny < 4B, small < 15B, medium < 80B, large >= 80B total parameters. */
public enum SizeClass {
  TINY,
  SMALL,
  MEDIUM,
  LARGE;

  public static SizeClass of(double totalParamsB) {
    if (totalParamsB < 4) {
      return TINY;
    }
    if (totalParamsB < 15) {
      return SMALL;
    }
    return totalParamsB < 80 ? MEDIUM : LARGE;
  }

  /** The name on the wire. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
