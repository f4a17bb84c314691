package rightsize.catalog.imports;

import java.util.Locale;
import java.util.stream.Stream;
import rightsize.rest.problems.Problem;

/** What becomes of one row of an import. */
public enum Outcome {
  /** The catalogue did not have the entry. */
  ADDED,
  /** A value shown becomes another. */
  CHANGED,
  /** The catalogue has exactly this from the same source; nothing is written. */
  UNCHANGED,
  /** It is kept beside what is shown: a curator's word, or a newer one, or the same of another. */
  KEPT,
  /** The source lists the entry no more; it is shown as retired. */
  REMOVED,
  /** It cannot be taken; the reasons say why. */
  QUARANTINED,
  /** Nobody knows yet which model or provider is meant. */
  UNRESOLVED,
  /** A curator said that this name is of no interest. */
  IGNORED;

  /** Whether applying the import writes something of the row. */
  boolean writes() {
    return this == ADDED || this == CHANGED || this == KEPT || this == REMOVED;
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The outcome that a query names; null for none. */
  static Outcome parameter(String word) {
    return word == null
        ? null
        : Stream.of(values())
            .filter(one -> one.word().equals(word))
            .findFirst()
            .orElseThrow(
                () ->
                    Problem.parameter(
                        "outcome", "one of " + Stream.of(values()).map(Outcome::word).toList()));
  }
}
