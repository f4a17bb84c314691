package rightsize.rest.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongFunction;
import javax.sql.DataSource;

/** The table audit_entries: append, and read in order. */
@ApplicationScoped
public class AuditEntries {

  private static final int BATCH = 1_000;

  private final DataSource database;

  public AuditEntries(DataSource database) {
    this.database = database;
  }

  void append(String chain, LongFunction<AuditEntry> entryAt) {
    try (Connection connection = database.getConnection()) {
      lock(connection, chain);
      Head head = head(connection, chain);
      AuditEntry entry = entryAt.apply(head.seq() + 1);
      insert(connection, entry, head.hash());
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The last entry of a chain: what a checkpoint keeps outside the database. */
  public record Head(long seq, byte[] hash) {}

  /** The heads of all chains, to be kept elsewhere and given to the verifier later. */
  public Map<String, Head> heads() {
    String sql =
        "SELECT DISTINCT ON (chain) chain, seq, hash FROM audit_entries"
            + " ORDER BY chain, seq DESC";
    Map<String, Head> heads = new LinkedHashMap<>();
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(sql);
        ResultSet row = select.executeQuery()) {
      while (row.next()) {
        heads.put(row.getString(1), new Head(row.getLong(2), row.getBytes(3)));
      }
      return heads;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Shows every entry with its two hashes, chain by chain and in order. */
  void forEach(Reader reader) {
    String sql =
        "SELECT chain, seq, at, actor, actor_name, action, object_type, object_id,"
            + " state_before, state_after, previous_hash, hash FROM audit_entries"
            + " ORDER BY chain, seq";
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(sql)) {
      // inside a transaction a batch at a time, so that a long audit fits the memory
      select.setFetchSize(BATCH);
      readAll(select, reader);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void readAll(PreparedStatement select, Reader reader) throws SQLException {
    try (ResultSet row = select.executeQuery()) {
      while (row.next()) {
        reader.read(read(row), row.getBytes(11), row.getBytes(12));
      }
    }
  }

  /** Takes an entry and the hashes stored with it. */
  interface Reader {
    void read(AuditEntry entry, byte[] previousHash, byte[] hash);
  }

  private static void lock(Connection connection, String chain) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement("SELECT pg_advisory_xact_lock(hashtextextended(?, 1))")) {
      select.setString(1, chain);
      select.execute();
    }
  }

  private static Head head(Connection connection, String chain) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT seq, hash FROM audit_entries WHERE chain = ? ORDER BY seq DESC LIMIT 1")) {
      select.setString(1, chain);
      try (ResultSet row = select.executeQuery()) {
        return row.next()
            ? new Head(row.getLong(1), row.getBytes(2))
            : new Head(0, AuditEntry.START);
      }
    }
  }

  private static void insert(Connection connection, AuditEntry entry, byte[] previous)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO audit_entries VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
      insert.setString(1, entry.chain());
      insert.setLong(2, entry.seq());
      insert.setTimestamp(3, Timestamp.from(entry.at()));
      insert.setString(4, entry.actor());
      insert.setString(5, entry.actorName());
      insert.setString(6, entry.action());
      insert.setString(7, entry.objectType());
      insert.setString(8, entry.objectId());
      insert.setString(9, entry.before());
      insert.setString(10, entry.after());
      insert.setBytes(11, previous);
      insert.setBytes(12, entry.hashAfter(previous));
      insert.executeUpdate();
    }
  }

  private static AuditEntry read(ResultSet row) throws SQLException {
    Instant at = row.getTimestamp(3).toInstant();
    return new AuditEntry(
        row.getString(1),
        row.getLong(2),
        at,
        row.getString(4),
        row.getString(5),
        row.getString(6),
        row.getString(7),
        row.getString(8),
        row.getString(9),
        row.getString(10));
  }
}
