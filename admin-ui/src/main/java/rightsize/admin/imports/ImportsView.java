package rightsize.admin.imports;

import java.util.List;
import java.util.Optional;

/** Imports, newest first. */
record ImportsView(List<Row> rows, String next, Optional<String> silent) {

  /**
   * One import in a line.
   *
   * @param day as of which the source says so
   * @param code its status on the wire
   * @param counts what became of its rows, in words
   */
  record Row(
      String id,
      String source,
      String format,
      String day,
      String code,
      String status,
      String counts,
      String by,
      String at) {

    public String pill() {
      return switch (code) {
        case "applied" -> "good";
        case "staged" -> "warn";
        case "failed", "refused" -> "bad";
        default -> "";
      };
    }

    /** Its rows are still being compared with the catalogue. */
    public boolean busy() {
      return code.equals("staging");
    }

    public boolean isOpen() {
      return code.equals("staged");
    }

    public boolean mayReject() {
      return busy() || isOpen();
    }

    public boolean mayCompare() {
      return isOpen() || code.equals("unchanged");
    }

    public boolean mayRevert() {
      return code.equals("applied");
    }
  }
}
