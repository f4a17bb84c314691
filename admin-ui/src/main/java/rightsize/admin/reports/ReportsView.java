package rightsize.admin.reports;

import java.util.List;
import java.util.Optional;

/**
 * Reports the reader may see, newest first.
 *
 * @param state the state shown, or empty for all
 */
record ReportsView(String state, List<Row> rows, String next, Optional<String> silent) {
  /**
   * @param code the state on the wire: counted, held or refused
   */
  record Row(
      String id,
      String model,
      String task,
      String result,
      String team,
      String author,
      String observed,
      String code,
      String state,
      boolean appealed) {
    public String pill() {
      return switch (code) {
        case "counted" -> "good";
        case "held" -> "warn";
        default -> "bad";
      };
    }
  }
}
