package rightsize.decision.needs;

import java.util.Locale;

/** What a volume is counted over. */
public enum Per {
  MONTH,
  DAY;

  /** The name on the wire. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
