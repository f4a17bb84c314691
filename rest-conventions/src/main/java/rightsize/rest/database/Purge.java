package rightsize.rest.database;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.IntUnaryOperator;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * Removes what is past its time: a batch to a transaction, so that none runs long, and one replica
 * at a time. What fails is left for the next time.
 */
@ApplicationScoped
public class Purge {

  private static final Logger LOG = Logger.getLogger(Purge.class);
  private static final int BATCH = 500;

  private final DataSource database;

  public Purge(DataSource database) {
    this.database = database;
  }

  /**
   * @param table whose rows go; also the name under which replicas keep out of each other's way
   * @param batch removes at most so many rows and answers how many
   * @return how many went in all
   */
  public int of(String table, IntUnaryOperator batch) {
    int gone = 0;
    try {
      int last = BATCH;
      while (last == BATCH) {
        last = QuarkusTransaction.requiringNew().call(() -> alone(table, batch));
        gone += last;
      }
    } catch (RuntimeException e) {
      LOG.warnf("Old rows of %s stay for now: %s", table, e.getMessage());
    }
    if (gone > 0) {
      LOG.infof("%d old rows of %s are gone", gone, table);
    }
    return gone;
  }

  private int alone(String table, IntUnaryOperator batch) throws SQLException {
    String sql = "SELECT pg_try_advisory_xact_lock(hashtextextended('purge ' || ?, 0))";
    try (Connection connection = database.getConnection();
        PreparedStatement lock = connection.prepareStatement(sql)) {
      lock.setString(1, table);
      try (ResultSet row = lock.executeQuery()) {
        return row.next() && row.getBoolean(1) ? batch.applyAsInt(BATCH) : 0;
      }
    }
  }
}
