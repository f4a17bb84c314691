package rightsize.decision.advices;

import java.util.Locale;

/** How an option runs: a provider's endpoint, rented accelerators, or one's own. */
public enum Kind {
  HOSTED,
  RENTED,
  OWNED;

  /** The name on the wire. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
