package rightsize.decision.choice;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import rightsize.decision.advices.Trial;

/** What to measure first: the advised option and the next step, else the likeliest two. */
final class Trials {

  private static final int CASES = 50;

  private Trials() {}

  static List<Trial> of(
      Optional<Candidate> advised, List<Candidate> steps, List<Candidate> fitting) {
    Stream<Candidate> first =
        advised.isPresent()
            ? Stream.concat(advised.stream(), steps.stream().limit(1))
            : likeliest(fitting).limit(2);
    return first.map(Trials::trial).toList();
  }

  private static Stream<Candidate> likeliest(List<Candidate> fitting) {
    return Chooser.cheapestOfEachModel(fitting).stream()
        .filter(c -> c.pAdequate() >= Verdicts.WORTH_A_TRIAL)
        .sorted(
            Comparator.comparingDouble(Candidate::pAdequate)
                .reversed()
                .thenComparing(Chooser.BY_COST));
  }

  /** A pilot of n cases has the variance of n coin tosses. */
  private static Trial trial(Candidate c) {
    double p = Math.min(.98, Math.max(.02, c.score() / 100));
    double pilot = 1e4 * p * (1 - p) / CASES;
    double after = StrictMath.sqrt(1 / (1 / (c.sd() * c.sd()) + 1 / pilot));
    return new Trial(c.named(), CASES, Bar.tenth(c.sd()), Bar.tenth(after));
  }
}
