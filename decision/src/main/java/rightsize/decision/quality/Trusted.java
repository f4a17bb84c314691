package rightsize.decision.quality;

import java.util.Optional;
import rightsize.decision.market.Score;
import rightsize.decision.needs.Need;
import rightsize.facts.PartialDate;

/**
 * Which scores count.
 *
 * @param notBefore scores observed earlier, or at an unknown time, do not count
 */
public record Trusted(boolean vendorScores, Optional<PartialDate> notBefore) {
  public static final Trusted EVERYTHING = new Trusted(true, Optional.empty());

  public static Trusted by(Need need) {
    return need.trust()
        .map(trust -> new Trusted(trust.vendorScores().orElse(true), trust.notBefore()))
        .orElse(EVERYTHING);
  }

  boolean counts(Score score) {
    if (score.selfReported() && !vendorScores) {
      return false;
    }
    return notBefore
        .map(
            limit ->
                score.on().asOptional().map(on -> !on.last().isBefore(limit.first())).orElse(false))
        .orElse(true);
  }
}
