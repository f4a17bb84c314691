package rightsize.catalog.changes;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * Opens the next version of the catalogue, and knows the current one without asking the database:
 * own commits are known at once, those of other replicas within a second. While the database is
 * away the last one known stands.
 */
@ApplicationScoped
public class Editions {

  private static final Logger LOG = Logger.getLogger(Editions.class);

  /** Makes writers wait for each other, so that versions rise by one without gaps. */
  private static final long WRITERS = 0x7269676874736978L;

  private final AtomicReference<Edition> known = new AtomicReference<>(Edition.NONE);
  private final DataSource database;
  private final TransactionSynchronizationRegistry transaction;
  private final Seals seals;
  private final Clock clock;

  public Editions(
      DataSource database,
      TransactionSynchronizationRegistry transaction,
      Seals seals,
      Clock clock) {
    this.database = database;
    this.transaction = transaction;
    this.seals = seals;
    this.clock = clock;
  }

  /** The newest edition this replica knows. */
  public Edition current() {
    return known.get();
  }

  /**
   * Begins the next version in the current transaction.
   *
   * @param who name of the person or part that changes the catalogue
   * @param why one line for the log
   */
  public Edition open(Connection connection, String who, String why) throws SQLException {
    lock(connection);
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO catalogue_versions (version, committed_at, who, why)"
                + " SELECT coalesce(max(version), 0) + 1, ?, ?, ? FROM catalogue_versions"
                + " RETURNING version")) {
      insert.setTimestamp(1, Timestamp.from(now));
      insert.setString(2, who);
      insert.setString(3, why);
      try (ResultSet row = insert.executeQuery()) {
        row.next();
        Edition next = new Edition(row.getLong(1), now);
        transaction.registerInterposedSynchronization(new WhenCommitted(next, who));
        return next;
      }
    }
  }

  @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void look() {
    try {
      refresh();
    } catch (SQLException e) {
      LOG.debug("the catalogue's version cannot be read at the moment", e);
    }
  }

  /** Asks the database, as at the start. */
  public Edition refresh() throws SQLException {
    try (Connection connection = database.getConnection()) {
      advance(newest(connection));
      return current();
    }
  }

  /** What has been committed, as this connection sees it. */
  public Edition newest(Connection connection) throws SQLException {
    try (PreparedStatement select =
            connection.prepareStatement(
                "SELECT version, committed_at FROM catalogue_versions"
                    + " ORDER BY version DESC LIMIT 1");
        ResultSet row = select.executeQuery()) {
      return row.next()
          ? new Edition(row.getLong(1), row.getTimestamp(2).toInstant())
          : Edition.NONE;
    }
  }

  private void advance(Edition edition) {
    known.accumulateAndGet(edition, (old, next) -> next.version() > old.version() ? next : old);
  }

  /** Until the transaction ends nobody else changes the catalogue. */
  public void lock(Connection connection) throws SQLException {
    try (PreparedStatement lock = connection.prepareStatement("SELECT pg_advisory_xact_lock(?)")) {
      lock.setLong(1, WRITERS);
      lock.execute();
    }
  }

  /** The same for who can come back later: false while somebody else changes it. */
  public boolean tryLock(Connection connection) throws SQLException {
    try (PreparedStatement lock =
        connection.prepareStatement("SELECT pg_try_advisory_xact_lock(?)")) {
      lock.setLong(1, WRITERS);
      try (ResultSet row = lock.executeQuery()) {
        row.next();
        return row.getBoolean(1);
      }
    }
  }

  private final class WhenCommitted implements Synchronization {

    private final Edition edition;
    private final String who;

    WhenCommitted(Edition edition, String who) {
      this.edition = edition;
      this.who = who;
    }

    @Override
    public void beforeCompletion() {
      seals.seal(edition.version(), who);
    }

    @Override
    public void afterCompletion(int status) {
      if (status == Status.STATUS_COMMITTED) {
        advance(edition);
      }
    }
  }
}
