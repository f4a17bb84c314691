package rightsize.catalog.changes;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * What changes because a day has come: a version of its own. Nobody waits for it; while somebody
 * else changes the catalogue it waits for the next look.
 */
@ApplicationScoped
public class Calendar {

  private static final Logger LOG = Logger.getLogger(Calendar.class);
  private static final String WHO = "calendar";

  private final DataSource database;
  private final Editions editions;

  Calendar(DataSource database, Editions editions) {
    this.database = database;
    this.editions = editions;
  }

  /** What a day brings. */
  public interface Work {

    /**
     * @return how many entries it changed
     */
    int write(Connection connection) throws SQLException;
  }

  /**
   * Does it in a transaction of its own.
   *
   * @return how many entries it changed; none where it has to wait
   */
  public int turn(Work work) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              try (Connection connection = database.getConnection()) {
                if (editions.tryLock(connection)) {
                  return work.write(connection);
                }
                LOG.debug("the catalogue is being changed: what is due today waits");
                return 0;
              }
            });
  }

  /**
   * @param why one line for the log
   */
  public long open(Connection connection, String why) throws SQLException {
    return editions.open(connection, WHO, why).version();
  }
}
