package rightsize.catalog.approvals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import rightsize.catalog.changes.Editions;
import rightsize.catalog.facts.Sql;

/**
 * An approval ends with its last day: a version of its own, so that whoever decides hears of it.
 */
@ApplicationScoped
public class ApprovalsExpiring {

  private static final Logger LOG = Logger.getLogger(ApprovalsExpiring.class);

  private static final String DUE =
      "SELECT to_jsonb(a)::text FROM approvals a WHERE status = 'approved' AND expires_on < ?";

  private final DataSource database;
  private final Editions editions;
  private final Clock clock;

  ApprovalsExpiring(DataSource database, Editions editions, Clock clock) {
    this.database = database;
    this.editions = editions;
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
    return QuarkusTransaction.requiringNew().call(() -> write(today));
  }

  private int write(LocalDate today) throws SQLException {
    try (Connection connection = database.getConnection()) {
      if (!editions.tryLock(connection)) {
        LOG.debug("the catalogue is being changed: the approvals of today wait");
        return 0;
      }
      var due = Sql.objects(connection, DUE, today);
      if (!due.isEmpty()) {
        long version = editions.open(connection, "calendar", "approvals until " + today).version();
        List<String> ids = Sql.column(due, is -> is.get("id").asText());
        Sql.run(
            connection,
            "UPDATE approvals SET status = 'expired', revision = ? WHERE id::text = ANY (?::text[])",
            version,
            ids);
        Standing.log(connection, version, due);
        Standing.show(connection, version, ids);
      }
      return due.size();
    }
  }
}
