package rightsize.decision.needs;

import java.util.Locale;

/** Where a model may run; self-hosted = rented or own. */
public enum Where {
  ANY,
  HOSTED,
  RENTED,
  OWN,
  SELF_HOSTED;

  /** The name on the wire. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
