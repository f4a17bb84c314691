package rightsize.admin.feeds;

import java.util.List;
import java.util.Optional;

/** All feeds by their short names. */
record FeedsView(List<Row> rows, String next, Optional<String> silent) {

  /**
   * One feed in a line.
   *
   * @param code how it stands: running, off, failing, stale, waiting or good
   * @param lastRun when, or empty when it never ran
   * @param outcome of the last run in words, or empty
   * @param importId of the import that the last run made, or empty
   * @param next when the clock runs it again, in words
   * @param failures what to say of runs that failed, or empty
   */
  record Row(
      String id,
      String source,
      String format,
      String url,
      String code,
      String stand,
      String lastRun,
      String outcome,
      String importId,
      String next,
      String every,
      String failures,
      boolean stale) {

    public String pill() {
      return switch (code) {
        case "good" -> "good";
        case "failing" -> "bad";
        case "stale", "running" -> "warn";
        default -> "";
      };
    }

    public boolean running() {
      return code.equals("running");
    }
  }
}
