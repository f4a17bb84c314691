package rightsize.admin.reports;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One report, what happened to it, and what all reports on its model and task add up to.
 *
 * @param mayAppeal the reader wrote it and it does not count
 */
record ReportView(
    ReportsView.Row row,
    boolean inCatalogue,
    List<Map.Entry<String, String>> facts,
    String comment,
    String reason,
    String advice,
    List<Event> events,
    Optional<Standing> standing,
    boolean mayAppeal,
    String key,
    String wrong) {

  public boolean mayAccept() {
    return !row.code().equals("counted");
  }

  public boolean mayHold() {
    return row.code().equals("counted");
  }

  public boolean mayRefuse() {
    return !row.code().equals("refused");
  }

  record Event(String when, String who, String action, String reason) {}

  record Standing(
      String success, String from, boolean counts, boolean contested, List<String> lacks) {}
}
