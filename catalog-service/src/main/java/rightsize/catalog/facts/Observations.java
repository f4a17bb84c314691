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
                                       'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')))
              || CASE WHEN f.state = 'known' THEN jsonb_build_object('value', f.value)
                      ELSE '{}' END)::text,
             NOT f.aside AND f.state <> 'unknown' AND row_number() OVER (
               PARTITION BY f.field ORDER BY f.aside, f.by_hand DESC,
                 CASE WHEN f.by_hand THEN NULL ELSE first_day(f.observed_on) END DESC,
                 f.id DESC) = 1 AS shown
        FROM facts f JOIN catalogue_versions v ON v.version = f.recorded_in
       WHERE f.subject_kind = :kind AND f.subject_id = :id
       ORDER BY f.field, shown DESC, f.id DESC
      """;

  private final EntityManager database;

  public Observations(EntityManager database) {
    this.database = database;
  }

  /** By field, the one shown first; {@code shown} says which it is. */
  @SuppressWarnings("unchecked") // a native query cannot name its type
  public ObjectNode of(String kind, String id) {
    ObjectNode byField = Json.object();
    ((List<Object[]>)
            database
                .createNativeQuery(OF_SUBJECT)
                .setParameter("kind", kind)
                .setParameter("id", id)
                .getResultList())
        .forEach(
            row ->
                byField
                    .withArray("/" + row[0])
                    .add(Json.stored((String) row[1]).put("shown", (Boolean) row[2])));
    return byField;
  }
}
