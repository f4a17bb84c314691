package rightsize.catalog.approvals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import rightsize.catalog.changes.Calendar;
import rightsize.catalog.facts.Sql;

/**
 * An approval ends with its last day: a version of its own, so that whoever decides hears of it.
 */
@ApplicationScoped
public class ApprovalsExpiring {

  private static final String DUE =
      "SELECT to_jsonb(a)::text FROM approvals a WHERE status = 'approved' AND expires_on < ?";

  private final Calendar calendar;
  private final Clock clock;

  ApprovalsExpiring(Calendar calendar, Clock clock) {
    this.calendar = calendar;
    this.clock = clock;
  }

  /**
   * Every ten minutes; a second replica finds nothing left to do, and while an import is being
   * applied it can wait for the next look.
   */
  @Scheduled(
      every = "10m",
      delayed = "1m",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void look() {
    expire(LocalDate.now(clock));
  }

  /** Ends what was approved until yesterday and answers how many there were. */
  int expire(LocalDate today) {
    return calendar.turn(
        connection -> {
          List<ObjectNode> due = Sql.objects(connection, DUE, today);
          if (!due.isEmpty()) {
            expire(connection, calendar.open(connection, "approvals until " + today), due);
          }
          return due.size();
        });
  }

  private static void expire(Connection connection, long version, List<ObjectNode> due)
      throws SQLException {
    List<String> ids = Sql.column(due, is -> is.get("id").asText());
    Sql.run(
        connection,
        "UPDATE approvals SET status = 'expired', revision = ? WHERE id::text = ANY (?::text[])",
        version,
        ids);
    Standing.log(connection, version, due);
    Standing.show(connection, version, ids);
  }
}
