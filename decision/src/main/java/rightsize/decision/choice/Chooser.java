package rightsize.decision.choice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import rightsize.decision.chance.Normal;
import rightsize.decision.market.Model;
import rightsize.decision.market.SizeClass;
import rightsize.decision.quality.TaskScores;

/**
 * Chooses among options that keep every rule (DECISION.md 5.1): the cheapest adequate one; where
 * others cost the same within 3 %, the best of them; where the evidence cannot tell those apart,
 * the smallest. With quality first, the best. No figure depends on who else is in the list.
 */
final class Chooser {
  /** Costs within three per cent are the same cost. */
  private static final double SAME_COST = 1.03;

  /** Costs within a quarter are close. */
  private static final double CLOSE_COST = 1.25;

  private static final double LEAST_GAIN = .5;
  private static final int STEPS = 4;
  private static final int TIES = 5;

  /** With quality first, a point is not worth paying for. */
  private static final double WORTH = 1;

  private static final double CAUTION = .5;

  static final Comparator<Candidate> BY_COST =
      Comparator.comparingDouble(Candidate::usd).thenComparing(Candidate::id);

  private static final Comparator<Candidate> BY_SIZE =
      Comparator.comparingDouble((Candidate c) -> size(c.model())).thenComparing(BY_COST);

  private final TaskScores scores;
  private final boolean qualityFirst;

  Chooser(TaskScores scores, boolean qualityFirst) {
    this.scores = scores;
    this.qualityFirst = qualityFirst;
  }

  static List<Candidate> adequate(List<Candidate> fitting) {
    return fitting.stream().filter(Chooser::isAdequate).toList();
  }

  static boolean isAdequate(Candidate option) {
    return option.graded() && option.pAdequate() >= Bar.ADEQUATE;
  }

  /** The one to advise of those that are adequate and pass. */
  Optional<Candidate> choose(List<Candidate> adequate, Predicate<Candidate> passes) {
    List<Candidate> left = adequate.stream().filter(passes).toList();
    if (left.isEmpty()) {
      return Optional.empty();
    }
    Candidate first =
        qualityFirst
            ? left.stream().min(bestFirst()).orElseThrow()
            : left.stream().min(BY_COST).orElseThrow();
    if (qualityFirst) {
      return left.stream()
          .filter(c -> cautious(c) >= cautious(first) - WORTH && alike(c, first))
          .min(BY_COST);
    }
    List<Candidate> sameCost =
        left.stream().filter(c -> c.usd() <= first.usd() * SAME_COST + .005).toList();
    Candidate best = sameCost.stream().min(bestFirst()).orElseThrow();
    return sameCost.stream().filter(c -> alike(c, best)).min(BY_SIZE);
  }

  /**
   * Other models that the evidence cannot tell from the advised one and that cost about the same.
   */
  List<Candidate> ties(Candidate advised, List<Candidate> adequate) {
    Set<String> named = new HashSet<>(Set.of(advised.model().id()));
    List<Candidate> ties = new ArrayList<>();
    adequate.stream()
        .filter(c -> alike(c, advised))
        .filter(c -> qualityFirst || c.usd() <= advised.usd() * CLOSE_COST + .005)
        .filter(c -> !qualityFirst || cautious(c) >= cautious(advised) - 2 * WORTH)
        .sorted(BY_COST)
        .forEach(
            c -> {
              if (ties.size() < TIES && named.add(c.model().id())) {
                ties.add(c);
              }
            });
    return ties;
  }

  /**
   * * Each step is the cheapest option that the evidence can tell is better than the one before; of
   * each model only its cheapest option counts. Stops where no gain can be shown.
   */
  List<Candidate> ladder(Candidate advised, List<Candidate> fitting) {
    List<Candidate> cheapest = cheapestOfEachModel(fitting);
    List<Candidate> steps = new ArrayList<>();
    Candidate from = advised;
    while (steps.size() < STEPS) {
      Candidate below = from;
      Optional<Candidate> next =
          cheapest.stream()
              .filter(c -> c.graded() && c.usd() > below.usd() + .005)
              .filter(c -> c.score() > below.score() && !alike(c, below))
              .min(BY_COST);
      if (next.isEmpty()) {
        break;
      }
      from = next.get();
      steps.add(from);
    }
    return steps;
  }

  static List<Candidate> cheapestOfEachModel(List<Candidate> options) {
    Map<String, Candidate> best = new HashMap<>();
    for (Candidate option : options) {
      best.merge(option.model().id(), option, (a, b) -> BY_COST.compare(a, b) <= 0 ? a : b);
    }
    return best.values().stream().sorted(BY_COST).toList();
  }

  /** The evidence cannot tell them apart: zero lies in the middle 90 % of the difference. */
  boolean alike(Candidate a, Candidate b) {
    return Math.abs(a.score() - b.score())
        <= Math.max(LEAST_GAIN, Normal.Z90 * Bar.sdBetween(scores, a, b));
  }

  private static double cautious(Candidate c) {
    return c.score() - CAUTION * c.sd();
  }

  static Comparator<Candidate> bestFirst() {
    return Comparator.comparingDouble(Chooser::cautious).reversed().thenComparing(BY_COST);
  }

  /** Undisclosed ones by the middle of their class, those without any last. */
  private static double size(Model model) {
    return model
        .totalParamsB()
        .asOptional()
        .or(() -> model.sizeClassOrStated().map(Chooser::middle))
        .orElse(Double.MAX_VALUE);
  }

  private static double middle(SizeClass size) {
    return switch (size) {
      case TINY -> 2;
      case SMALL -> 8;
      case MEDIUM -> 32;
      case LARGE -> 300;
    };
  }
}
