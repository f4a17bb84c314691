package rightsize.decision.advices;

import java.util.Locale;
import java.util.Optional;

/**
 * The answer in a word, and what it means for what runs today.
 *
 * @param because why this verdict and no other
 */
public record Verdict(Kind kind, Note because, Optional<Current> current) {

  /** PRODUCT row 56. */
  public enum Kind {
    /** The advised option is tiny or small, adequate, and nothing foreseen asks for more. */
    SMALL_SUFFICES,
    /** Something below the largest class is adequate now; a step up or growth may follow. */
    START_SMALL,
    /** Only large models are adequate, or quality comes first and a large model gives it. */
    LARGE_NEEDED,
    /** No option keeps the rules and the bar, and more evidence would not change that. */
    NOTHING_FITS,
    /** Options keep the rules, but nobody can tell yet whether they are good enough. */
    NOT_ENOUGH_EVIDENCE;

    /** The name on the wire. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * @param savingMonthUsd what switching saves; negative when it costs more
   * @param qualityDifference points gained by switching
   */
  public record Current(
      Action action, Optional<Double> savingMonthUsd, Optional<Estimate> qualityDifference) {}

  /** What to do with what runs today. */
  public enum Action {
    STAY,
    SWITCH;

    /** The name on the wire. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
