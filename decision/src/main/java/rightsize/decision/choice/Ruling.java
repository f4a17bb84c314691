package rightsize.decision.choice;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import rightsize.decision.advices.Exclusion.Relaxation;

/** What a rule says of an option. "No" is a value with its facts. */
sealed interface Ruling {

  /** The rule is kept. */
  record Kept() implements Ruling {}

  /**
   * The rule is broken, by these facts; this change of the need would keep it.
   *
   * @param told the facts, asked for only where they are shown
   */
  record Broken(Supplier<Map<String, Object>> told, Optional<Relaxation> relaxation)
      implements Ruling {

    Map<String, Object> facts() {
      return told.get();
    }
  }

  /** Nobody has stated the fact the rule needs; unknown is not yes. */
  record Unconfirmed(String fact, String subject) implements Ruling {}

  Ruling KEPT = new Kept();

  static Ruling broken(Map<String, Object> facts) {
    return new Broken(() -> facts, Optional.empty());
  }

  static Ruling broken(Map<String, Object> facts, String pointer, Object value, String text) {
    return broken(() -> facts, new Relaxation(pointer, value, text));
  }

  /** For facts that take some working out. */
  static Ruling broken(Supplier<Map<String, Object>> facts, Relaxation relaxation) {
    return new Broken(facts, Optional.of(relaxation));
  }

  static Ruling unconfirmed(String fact, String subject) {
    return new Unconfirmed(fact, subject);
  }
}
