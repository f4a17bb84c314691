package rightsize.decision.choice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import rightsize.decision.advices.Estimate;
import rightsize.decision.advices.Grade;
import rightsize.decision.advices.Note;
import rightsize.decision.advices.Verdict;
import rightsize.decision.market.SizeClass;

/** Which of the five verdicts it is, and why. */
final class Verdicts {
  /** Below this chance of being adequate, an option is not worth a trial. */
  static final double WORTH_A_TRIAL = .2;

  private static final double NEARLY_SURE = .95;

  private Verdicts() {}

  static Verdict of(
      Asked asked,
      Optional<Candidate> advised,
      List<Candidate> adequate,
      List<Candidate> fitting,
      boolean budgetBinds,
      Optional<Verdict.Current> current) {
    if (advised.isEmpty()) {
      return without(fitting, current);
    }
    SizeClass size = advised.get().model().sizeClassOrStated().orElse(SizeClass.LARGE);
    String model = advised.get().model().name();
    boolean onlyLarge =
        adequate.stream()
            .allMatch(
                c -> c.model().sizeClassOrStated().orElse(SizeClass.LARGE) == SizeClass.LARGE);
    if (size == SizeClass.LARGE && (onlyLarge || asked.qualityFirst())) {
      return verdict(
          Verdict.Kind.LARGE_NEEDED,
          onlyLarge ? "only_large_adequate" : "quality_first_large",
          onlyLarge
              ? "only models of 80 billion parameters or more clear the bar"
              : "quality comes first, and a large model gives it",
          Map.of("model", model),
          current);
    }
    if (size == SizeClass.LARGE) {
      return verdict(
          Verdict.Kind.START_SMALL,
          "larger_at_same_cost",
          "smaller models clear the bar too; this larger one costs the same",
          Map.of("model", model, "p_adequate", hundredth(advised.get().pAdequate())),
          current);
    }
    boolean small = size == SizeClass.TINY || size == SizeClass.SMALL;
    boolean settled =
        advised.get().pAdequate() >= NEARLY_SURE
            && (advised.get().expected().grade() == Grade.A
                || advised.get().expected().grade() == Grade.B);
    if (small && settled && !budgetBinds && asked.need().growth().isEmpty()) {
      return verdict(
          Verdict.Kind.SMALL_SUFFICES,
          "small_is_adequate",
          "a small model clears the bar, and nothing foreseen asks for more",
          Map.of("model", model, "p_adequate", hundredth(advised.get().pAdequate())),
          current);
    }
    return verdict(
        Verdict.Kind.START_SMALL,
        asked.need().growth().isPresent() ? "growth_follows" : "room_to_move",
        asked.need().growth().isPresent()
            ? "it is enough now; the need grows, and the triggers say when to move"
            : "it is likely enough now; start with it, measure, and move up when the triggers say so",
        Map.of("model", model, "p_adequate", hundredth(advised.get().pAdequate())),
        current);
  }

  private static Verdict without(List<Candidate> fitting, Optional<Verdict.Current> current) {
    if (fitting.isEmpty()) {
      return verdict(
          Verdict.Kind.NOTHING_FITS,
          "rules_leave_nothing",
          "no option keeps all the rules",
          Map.of("options", 0),
          current);
    }
    boolean doubtful = fitting.stream().anyMatch(c -> c.pAdequate() >= WORTH_A_TRIAL);
    return doubtful
        ? verdict(
            Verdict.Kind.NOT_ENOUGH_EVIDENCE,
            "doubt_too_wide",
            "options keep the rules, but the evidence cannot say whether they are good enough",
            Map.of("options", fitting.size()),
            current)
        : verdict(
            Verdict.Kind.NOTHING_FITS,
            "all_below_the_bar",
            "what keeps the rules stays below the bar",
            Map.of("options", fitting.size()),
            current);
  }

  private static Verdict verdict(
      Verdict.Kind kind,
      String code,
      String text,
      Map<String, Object> facts,
      Optional<Verdict.Current> current) {
    return new Verdict(kind, new Note(code, text, facts), current);
  }

  /** Stay unless switching saves a tenth, or what runs is not adequate. */
  static Verdict.Current current(
      Candidate advised, Candidate running, boolean runsAdequately, Estimate difference) {
    double saving = running.usd() - advised.usd();
    boolean same =
        running.model().id().equals(advised.model().id()) && saving <= .1 * running.usd();
    boolean stay = same || runsAdequately && saving <= .1 * running.usd();
    return new Verdict.Current(
        stay ? Verdict.Action.STAY : Verdict.Action.SWITCH,
        Double.isFinite(saving) ? Optional.of(Math.round(saving * 100) / 100.0) : Optional.empty(),
        Optional.of(difference));
  }

  private static double hundredth(double p) {
    return Math.round(p * 100) / 100.0;
  }
}
