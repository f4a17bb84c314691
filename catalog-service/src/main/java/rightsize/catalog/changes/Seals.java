package rightsize.catalog.changes;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import rightsize.rest.audit.Audit;

/**
 * Every version of the catalogue, whoever made it, enters the audit with a digest of all it
 * recorded, just before it is committed: the chain then vouches for rows that are not in it.
 */
@ApplicationScoped
public class Seals {

  /** What a version is called in the audit, and the verb. */
  static final String OBJECT = "catalogue";

  private static final String VERB = "committed";

  /** Every version from the first sealed one on, with the digest its seal tells, if it has one. */
  private static final String SEALED =
      """
      WITH seals AS (
        SELECT CASE WHEN object_id ~ '^[0-9]{1,18}$' THEN object_id::bigint END AS version,
               CASE WHEN state_after IS JSON OBJECT THEN state_after::jsonb ->> 'digest' END AS digest
          FROM audit_entries
         WHERE chain = ? AND object_type = 'catalogue' AND action = 'committed')
      SELECT version, s.version IS NOT NULL, s.digest
        FROM catalogue_versions v FULL JOIN seals s USING (version)
       WHERE version >= (SELECT min(version) FROM seals)
       ORDER BY version
      """;

  /** Whoever touched more than that has been found out already. */
  private static final int MOST = 100;

  private final DataSource database;
  private final Audit audit;

  Seals(DataSource database, Audit audit) {
    this.database = database;
    this.audit = audit;
  }

  /**
   * What a version recorded.
   *
   * @param lines how many rows, the version's own included
   * @param digest SHA-256 of them, in hex
   */
  record Content(long lines, String digest) {}

  /**
   * A version whose rows are not those that were committed.
   *
   * @param what content, or unsealed where the audit knows nothing of it
   */
  public record Broken(long version, String what) {}

  /** In the transaction that makes the version, at its end. */
  void seal(long version, String who) {
    audit.record(who, VERB, OBJECT, version, null, content(version));
  }

  /** Up to a hundred versions that somebody touched; one is read at a time. */
  public List<Broken> broken() {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(SEALED)) {
      select.setString(1, Audit.INSTALLATION);
      List<Broken> found = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next() && found.size() < MOST) {
          long version = row.getLong(1);
          if (!row.getBoolean(2)) {
            found.add(new Broken(version, "unsealed"));
          } else if (!Objects.equals(content(version).digest(), row.getString(3))) {
            found.add(new Broken(version, "content"));
          }
        }
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private Content content(long version) {
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement("SELECT lines, digest FROM content_of_version(?)")) {
      select.setLong(1, version);
      try (ResultSet row = select.executeQuery()) {
        row.next();
        return new Content(row.getLong(1), row.getString(2));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
