package rightsize.decision.choice;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import rightsize.decision.advices.Kind;
import rightsize.decision.advices.OptionName;

/**
 * The options as a reader goes through them: first what is adequate, in the order in which it would
 * be chosen, then the rest by how near it comes.
 */
final class Ranking {

  private static final int MOST = 50;

  private static final Comparator<Candidate> BY_CHANCE =
      Comparator.comparingDouble(Candidate::pAdequate).reversed().thenComparing(Chooser.BY_COST);

  private Ranking() {}

  static List<Candidate> of(List<Candidate> fitting, boolean qualityFirst) {
    Comparator<Candidate> adequate = qualityFirst ? Chooser.bestFirst() : Chooser.BY_COST;
    Comparator<Candidate> order =
        Comparator.comparing((Candidate c) -> !Chooser.isAdequate(c))
            .thenComparing((a, b) -> (Chooser.isAdequate(a) ? adequate : BY_CHANCE).compare(a, b));
    Set<String> told = new HashSet<>();
    return fitting.stream().sorted(order).filter(c -> told.add(readsAs(c))).limit(MOST).toList();
  }

  /** Two endpoints of one provider with the same price and place read alike: one is enough. */
  private static String readsAs(Candidate c) {
    OptionName name = c.named();
    return c.kind() == Kind.HOSTED
        ? String.join(
            "\n",
            c.model().id(),
            name.provider().orElse(""),
            name.region().orElse(""),
            Double.toString(c.usd()))
        : c.id();
  }
}
