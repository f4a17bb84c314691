package rightsize.catalog.spdx;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What a licence says of commercial use, the best first; conditional = under terms to be read. */
public enum CommercialUse {
  ALLOWED,
  CONDITIONAL,
  UNKNOWN,
  FORBIDDEN;

  /** By the name on the wire; what is missing or strange is unknown. */
  public static CommercialUse of(String word) {
    return Arrays.stream(values())
        .filter(each -> each.toString().equals(word))
        .findFirst()
        .orElse(UNKNOWN);
  }

  /** Of several licences, one of which may be chosen. */
  static CommercialUse best(List<CommercialUse> all) {
    return all.stream().min(Comparator.naturalOrder()).orElse(UNKNOWN);
  }

  /** Of several licences that hold together: a prohibition holds whatever the others say. */
  static CommercialUse worst(List<CommercialUse> all) {
    return all.stream().max(Comparator.naturalOrder()).orElse(UNKNOWN);
  }

  /** The name on the wire. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
