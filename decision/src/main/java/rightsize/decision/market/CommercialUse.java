package rightsize.decision.market;

import java.util.Locale;

/** What a licence says of commercial use; conditional = allowed under terms to be read. */
public enum CommercialUse {
  ALLOWED,
  CONDITIONAL,
  FORBIDDEN;

  /** The name on the wire. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
