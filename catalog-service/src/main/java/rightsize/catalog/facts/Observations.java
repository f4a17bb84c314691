package rightsize.catalog.facts;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import rightsize.catalog.rows.Json;

/** Everything that was ever observed of a subject. */
@ApplicationScoped
public class Observations {

  private static final String OF_SUBJECT =
      """
      SELECT f.field,
             (jsonb_strip_nulls(jsonb_build_object('state', f.state, 'source', f.source,
                'on', f.observed_on, 'url', f.url, 'confidence', f.confidence, 'by_hand', f.by_hand,
                'recorded_at', to_char(v.committed_at AT TIME ZONE 'UTC',
                                       'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
                'withdrawn', CASE WHEN c.id IS NULL THEN true END))
              || CASE WHEN f.state = 'known' THEN jsonb_build_object('value', f.value)
                      ELSE '{}' END)::text,
             p.id IS NOT NULL AND f.state <> 'unknown' AS shown
        FROM facts f
             JOIN catalogue_versions v ON v.version = f.recorded_in
             LEFT JOIN counted_facts c ON c.id = f.id
             LEFT JOIN picked_facts(:kind, ARRAY[:id], CAST(:on_day AS date)) p ON p.id = f.id
       WHERE f.subject_kind = :kind AND f.subject_id = :id AND first_day(f.observed_on) <= CAST(:on_day AS date)
       ORDER BY f.field, shown DESC, c.id IS NULL, f.id DESC
      """;

  private final EntityManager database;

  public Observations(EntityManager database) {
    this.database = database;
  }

  /**
   * By field, the one shown first; {@code shown} says which it is, {@code withdrawn} that its
   * import was reverted or the curator's word let go.
   */
  public ObjectNode of(String kind, String id) {
    return of(kind, id, AsOf.TODAY);
  }

  /** Those that had been observed by a day. */
  @SuppressWarnings("unchecked") // a native query cannot name its type
  public ObjectNode of(String kind, String id, AsOf asOf) {
    ObjectNode byField = Json.object();
    ((List<Object[]>)
            database
                .createNativeQuery(OF_SUBJECT)
                .setParameter("kind", kind)
                .setParameter("id", id)
                .setParameter("on_day", asOf.last())
                .getResultList())
        .forEach(
            row ->
                byField
                    .withArray("/" + row[0])
                    .add(Json.stored((String) row[1]).put("shown", (Boolean) row[2])));
    return byField;
  }
}
