package rightsize.catalog.changes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import rightsize.catalog.rows.Json;
import rightsize.rest.cursors.Paging;

/** The log of what changed in the values shown. */
@ApplicationScoped
public class Changes {

  private static final String PAGE =
      """
      SELECT c.id, c.version, v.committed_at, v.who, v.why, c.subject_kind, c.subject_id, c.field,
             c.old::text, c.new::text, c.source, c.observed_on
        FROM changes c JOIN catalogue_versions v ON v.version = c.version
       WHERE c.version > :since AND c.id > :after
         AND (CAST(:kind AS text) IS NULL OR c.subject_kind = :kind)
         AND (CAST(:subject AS text) IS NULL OR c.subject_id = :subject)
       ORDER BY c.id LIMIT :rows
      """;

  private final EntityManager database;

  Changes(EntityManager database) {
    this.database = database;
  }

  /** After a version, oldest first; of one noun or entry only when it is named. */
  @SuppressWarnings("unchecked") // a native query cannot name its type
  List<Change> page(long since, String kind, String subject, Paging paging) {
    return ((List<Object[]>)
            database
                .createNativeQuery(PAGE)
                .setParameter("since", since)
                .setParameter("kind", kind)
                .setParameter("subject", subject)
                .setParameter("after", paging.after(1).map(k -> Long.valueOf(k.get(0))).orElse(0L))
                .setParameter("rows", paging.rows())
                .getResultList())
        .stream().map(Changes::read).toList();
  }

  private static Change read(Object[] row) {
    return new Change(
        (Long) row[0],
        (Long) row[1],
        (Instant) row[2],
        (String) row[3],
        (String) row[4],
        (String) row[5],
        (String) row[6],
        (String) row[7],
        row[8] == null ? null : Json.tree((String) row[8]),
        row[9] == null ? null : Json.tree((String) row[9]),
        (String) row[10],
        (String) row[11]);
  }
}
