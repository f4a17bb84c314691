package rightsize.catalog.schedules;

import rightsize.catalog.fetching.FetchRefused;
import rightsize.catalog.fetching.Fetched;

/**
 * How a run ended.
 *
 * @param word for programs: {@code done}, {@code not_modified}, {@code refused}, {@code failed}, or
 *     the rule that the address or its answer broke
 * @param note for people, or null
 * @param document what was taken, or null; its tags are shown to the host next time
 */
record Outcome(boolean good, String word, String note, Fetched.Document document) {

  private static final int LONGEST = 500;

  Outcome {
    note = note == null ? null : storable(note);
  }

  static Outcome done(String note, Fetched.Document document) {
    return new Outcome(true, "done", note, document);
  }

  static Outcome notModified() {
    return new Outcome(true, "not_modified", null, null);
  }

  static Outcome notFetched(FetchRefused why) {
    return new Outcome(false, why.rule().code(), why.getMessage(), null);
  }

  static Outcome refused(RunRefused why) {
    return new Outcome(false, "refused", why.getMessage(), null);
  }

  static Outcome failed() {
    return new Outcome(false, "failed", "the service could not take it; its log says why", null);
  }

  private static String storable(String text) {
    String line = text.replaceAll("[\\p{Cc}\\p{Cs}]+", " ");
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST);
  }
}
