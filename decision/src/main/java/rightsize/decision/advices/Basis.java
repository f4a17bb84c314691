package rightsize.decision.advices;

import java.util.Locale;

/** Where a number comes from, the firmest first. */
public enum Basis {
  MEASURED,
  INDEPENDENT,
  VENDOR,
  INHERITED,
  ESTIMATED,
  LISTED,
  UNKNOWN;

  /** The name on the wire. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
