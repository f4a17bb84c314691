package rightsize.rest.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;

/** The table idempotency_keys. Connections belong to the transaction of the write. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class GivenAnswers {

  private final DataSource database;

  GivenAnswers(DataSource database) {
    this.database = database;
  }

  /** False when another transaction is working on this key; held until this one ends. */
  boolean lock(String scope, String key) {
    String sql = "SELECT pg_try_advisory_xact_lock(hashtextextended(? || chr(10) || ?, 0))";
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(sql)) {
      select.setString(1, scope);
      select.setString(2, key);
      try (ResultSet row = select.executeQuery()) {
        return row.next() && row.getBoolean(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  Optional<GivenAnswer> find(String scope, String key) {
    String sql =
        "SELECT request_hash, status, location, etag, body FROM idempotency_keys"
            + " WHERE scope = ? AND key = ?";
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(sql)) {
      select.setString(1, scope);
      select.setString(2, key);
      try (ResultSet row = select.executeQuery()) {
        return row.next()
            ? Optional.of(
                new GivenAnswer(
                    row.getBytes(1),
                    row.getInt(2),
                    row.getString(3),
                    row.getString(4),
                    row.getString(5)))
            : Optional.empty();
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Forgets at most so many of those given longer ago than this, and answers how many. */
  int forgetOlderThan(Duration age, int most) {
    String sql =
        "DELETE FROM idempotency_keys WHERE (scope, key) IN"
            + " (SELECT scope, key FROM idempotency_keys"
            + " WHERE created_at < now() - make_interval(secs => ?) ORDER BY created_at LIMIT ?)";
    try (Connection connection = database.getConnection();
        PreparedStatement delete = connection.prepareStatement(sql)) {
      delete.setDouble(1, age.toSeconds());
      delete.setInt(2, most);
      return delete.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  void add(String scope, String key, GivenAnswer answer) {
    String sql =
        "INSERT INTO idempotency_keys (scope, key, request_hash, status, location, etag, body)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?)";
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(sql)) {
      insert.setString(1, scope);
      insert.setString(2, key);
      insert.setBytes(3, answer.requestHash());
      insert.setInt(4, answer.status());
      insert.setString(5, answer.location());
      insert.setString(6, answer.etag());
      insert.setString(7, answer.body());
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
