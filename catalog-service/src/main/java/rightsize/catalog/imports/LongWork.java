package rightsize.catalog.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Transactions that may take minutes: the usual limits are for people waiting at a door. */
@Singleton
class LongWork {

  private static final int SECONDS = 600;

  private final DataSource database;

  LongWork(DataSource database) {
    this.database = database;
  }

  /** What to do in the transaction. */
  interface Work<T> {
    T with(Connection connection) throws Exception;
  }

  /** All of it or nothing. */
  <T> T commit(Work<T> work) {
    return QuarkusTransaction.requiringNew()
        .timeout(SECONDS)
        .call(
            () -> {
              try (Connection connection = database.getConnection()) {
                int usual = connection.getNetworkTimeout();
                allowLongStatements(connection);
                try {
                  return work.with(connection);
                } finally {
                  connection.setNetworkTimeout(Runnable::run, usual);
                }
              }
            });
  }

  /** Nothing of it in any case: only what it answers. */
  @SuppressWarnings("unchecked") // what was thrown is what the work answered
  <T> T tryOut(Work<T> work) {
    try {
      return commit(
          connection -> {
            throw new TriedOut(work.with(connection));
          });
    } catch (TriedOut done) {
      return (T) done.answer;
    }
  }

  /** Ends a transaction that was only to see what would come of it. */
  private static final class TriedOut extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Object answer;

    TriedOut(Object answer) {
      super(null, null, false, false);
      this.answer = answer;
    }
  }

  private static void allowLongStatements(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("SET LOCAL statement_timeout = '5min'");
      statement.execute("SET LOCAL lock_timeout = '1min'");
      // a plan for any number of rows is a bad one for many
      statement.execute("SET LOCAL plan_cache_mode = force_custom_plan");
    }
    connection.setNetworkTimeout(Runnable::run, SECONDS * 1000);
  }
}
