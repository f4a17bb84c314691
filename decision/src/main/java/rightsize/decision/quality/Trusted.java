package rightsize.decision.quality;

import java.util.Optional;
import java.util.Set;
import rightsize.decision.market.Score;
import rightsize.decision.needs.Need;
import rightsize.facts.PartialDate;

/**
 * Which scores count. Two needs that name the same benchmarks in another order trust alike.
 *
 * @param notBefore scores observed earlier, or at an unknown time, do not count
 * @param without benchmarks whose scores do not count, by id
 */
public record Trusted(boolean vendorScores, Optional<PartialDate> notBefore, Set<String> without) {
  public static final Trusted EVERYTHING = new Trusted(true, Optional.empty(), Set.of());

  public Trusted {
    without = Set.copyOf(without);
  }

  public static Trusted by(Need need) {
    return need.trust()
        .map(
            trust ->
                new Trusted(
                    trust.vendorScores().orElse(true),
                    trust.notBefore(),
                    Set.copyOf(trust.withoutBenchmarks())))
        .orElse(EVERYTHING);
  }

  boolean counts(Score score) {
    if (score.selfReported() && !vendorScores || without.contains(score.benchmark())) {
      return false;
    }
    return notBefore
        .map(
            limit ->
                score.on().asOptional().map(on -> !on.last().isBefore(limit.first())).orElse(false))
        .orElse(true);
  }
}
