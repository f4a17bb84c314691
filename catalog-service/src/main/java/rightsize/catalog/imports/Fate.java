package rightsize.catalog.imports;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import rightsize.catalog.rows.Refusal;

/**
 * What became of one candidate.
 *
 * @param subject id of the entry; null when there is none
 * @param unknown the noun whose name nobody knows, {@code models} or {@code providers}, or null
 * @param provider id of an offer's provider, as far as it is known
 * @param changes what is shown differently
 * @param reasons why it was not taken
 */
record Fate(
    int place,
    Outcome outcome,
    String subject,
    String unknown,
    String provider,
    List<Changed> changes,
    List<Refusal> reasons) {

  /**
   * A value shown that becomes another.
   *
   * @param before null when nothing was shown
   * @param after null when nothing is shown any more
   */
  record Changed(String field, JsonNode before, JsonNode after) {

    /** How many times dearer or cheaper, at least 1; null where it is no price. */
    BigDecimal jump() {
      return field.equals("price") && before != null && after != null
          ? Jump.between(before, after)
          : null;
    }
  }

  static Fate quarantined(Candidate candidate, List<Refusal> reasons) {
    return new Fate(candidate.place(), Outcome.QUARANTINED, null, null, null, List.of(), reasons);
  }

  static Fate unnamed(Candidate candidate, Outcome outcome, String noun, String provider) {
    return new Fate(candidate.place(), outcome, null, noun, provider, List.of(), List.of());
  }

  /** The greatest jump of its prices; null without one. */
  BigDecimal jump() {
    return changes.stream()
        .map(Changed::jump)
        .filter(Objects::nonNull)
        .max(BigDecimal::compareTo)
        .orElse(null);
  }
}
