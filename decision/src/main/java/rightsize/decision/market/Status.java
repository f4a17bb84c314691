package rightsize.decision.market;

import java.util.Locale;

/** Where a model or an offer stands in its life. */
public enum Status {
  PREVIEW,
  CURRENT,
  DEPRECATED,
  RETIRED;

  /** The name on the wire. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
