package rightsize.catalog.snapshots;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import rightsize.catalog.changes.Edition;
import rightsize.catalog.changes.Editions;
import rightsize.catalog.rows.Json;

/** Keeps the snapshot of the current edition in memory: made once, sent often. */
@ApplicationScoped
public class Snapshots {

  private final Content content;
  private final Editions editions;
  private final EntityManager database;

  private volatile Snapshot kept;

  Snapshots(Content content, Editions editions, EntityManager database) {
    this.content = content;
    this.editions = editions;
    this.database = database;
  }

  /** The snapshot of the newest edition known here. */
  Snapshot current() {
    Snapshot ready = kept;
    return ready != null && ready.edition().version() >= editions.current().version()
        ? ready
        : make();
  }

  private synchronized Snapshot make() {
    Snapshot ready = kept;
    if (ready == null || ready.edition().version() < editions.current().version()) {
      kept = QuarkusTransaction.requiringNew().call(this::read);
    }
    return kept;
  }

  /** All queries see one state of the database. */
  private Snapshot read() {
    database
        .createNativeQuery("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY")
        .executeUpdate();
    database.createNativeQuery("SET LOCAL statement_timeout = '9s'").executeUpdate();
    Edition edition = edition();
    ObjectNode everything = content.read();
    byte[] json = Json.bytes(everything);
    ObjectNode snapshot =
        Json.object()
            .put("version", edition.version())
            .put("hash", sha256(json))
            .put("as_of", edition.committedAt().toString());
    snapshot.setAll(everything);
    return Snapshot.of(edition, Json.bytes(snapshot));
  }

  private Edition edition() {
    Object[] newest =
        (Object[])
            database
                .createNativeQuery(
                    "SELECT version, committed_at FROM catalogue_versions"
                        + " UNION ALL SELECT 0, 'epoch' ORDER BY 1 DESC LIMIT 1",
                    Object[].class)
                .getSingleResult();
    return new Edition(
        ((Number) newest[0]).longValue(),
        newest[1] instanceof OffsetDateTime at ? at.toInstant() : (java.time.Instant) newest[1]);
  }

  private static String sha256(byte[] json) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(json));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
