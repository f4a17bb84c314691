package rightsize.catalog.worklist;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import rightsize.catalog.facts.JsonRows;
import rightsize.rest.cursors.Paging;

/**
 * Prices and facts that nobody has looked at for {@link #STALE_DAYS} days, and models that end
 * within as many. What a source's newest import listed again has been looked at; what a released
 * model is made of does not age; what is retired may rest.
 */
@ApplicationScoped
public class Worklist {

  /** After so many days a fact that may change is to be confirmed. */
  static final int STALE_DAYS = 90;

  private static final String SEEN =
      """
      WITH newest AS (
        SELECT DISTINCT ON (source) id, source, first_day(observed_on) AS day FROM imports
         WHERE status IN ('applied', 'unchanged') ORDER BY source, id DESC),
      seen AS (
        SELECT n.source, r.kind, r.subject, max(n.day) AS day
          FROM newest n JOIN import_rows r ON r.import = n.id
         WHERE r.subject IS NOT NULL AND NOT r.gone AND r.outcome IN ('added', 'changed', 'unchanged')
         GROUP BY n.source, r.kind, r.subject),
      living AS (SELECT id, name, shown, sources FROM models WHERE status IS DISTINCT FROM 'retired'),
      sold AS (
        SELECT o.* FROM offers o JOIN living m ON m.id = o.model
         WHERE o.shown ->> 'status' IS DISTINCT FROM 'retired'),
      """;

  private static final String STALE_PRICES =
      SEEN
          + """
            work AS (
              SELECT 'offers' AS kind, o.id::text AS subject, o.provider_model_id AS name, o.model,
                     o.provider, ARRAY['price'] AS fields, o.price ->> 'source' AS source,
                     greatest(first_day(o.price ->> 'on'), s.day) AS day, NULL::text AS until
                FROM sold o LEFT JOIN seen s
                  ON s.kind = 'offers' AND s.subject = o.id::text
                     AND s.source = o.price ->> 'source'
               WHERE o.price IS NOT NULL
                 AND greatest(first_day(o.price ->> 'on'), s.day) < CAST(:today AS date) - CAST(:days AS integer))
            """;

  private static final String STALE_FACTS =
      SEEN
          + """
            aging AS (
              SELECT 'models' AS kind, m.id AS subject, m.name, m.id AS model, NULL AS provider, m.sources
                FROM living m
              UNION ALL
              SELECT 'offers', o.id::text, o.provider_model_id, o.model, o.provider, o.sources FROM sold o
              UNION ALL
              SELECT 'providers', p.id, p.name, NULL, p.id, p.sources FROM providers p),
            work AS (
              SELECT a.kind, a.subject, a.name, a.model, a.provider,
                     array_agg(f.key ORDER BY f.key) AS fields, min(f.value ->> 0) AS source,
                     min(greatest(first_day(f.value ->> 1), s.day)) AS day, NULL::text AS until
                FROM aging a CROSS JOIN jsonb_each(a.sources) f
                LEFT JOIN seen s
                  ON s.kind = a.kind AND s.subject = a.subject AND s.source = f.value ->> 0
               WHERE (a.kind <> 'models' OR f.key IN (
                       'status', 'retires_on', 'successor', 'licence', 'commercial_use',
                       'context_tokens', 'output_tokens'))
                 AND f.key NOT IN ('name', 'website')
                 AND greatest(first_day(f.value ->> 1), s.day) < CAST(:today AS date) - CAST(:days AS integer)
               GROUP BY a.kind, a.subject, a.name, a.model, a.provider)
            """;

  /** Until somebody has confirmed the day since it came near, or, once it is past, since then. */
  private static final String RETIRING =
      """
      WITH work AS (
        SELECT 'models' AS kind, m.id AS subject, m.name, m.id AS model, NULL AS provider,
               ARRAY['retires_on'] AS fields, m.sources -> 'retires_on' ->> 0 AS source,
               first_day(m.shown ->> 'retires_on') AS day, m.shown ->> 'retires_on' AS until
          FROM models m
         WHERE m.status IS DISTINCT FROM 'retired'
           AND first_day(m.shown ->> 'retires_on') <= CAST(:today AS date) + CAST(:days AS integer)
           AND NOT EXISTS (
             SELECT FROM counted_facts f
              WHERE f.subject_kind = 'models' AND f.subject_id = m.id AND f.field = 'retires_on'
                AND f.confirmed_by IS NOT NULL AND f.value = m.shown -> 'retires_on'
                AND first_day(f.observed_on) >= CASE
                  WHEN first_day(m.shown ->> 'retires_on') < CAST(:today AS date)
                  THEN first_day(m.shown ->> 'retires_on')
                  ELSE first_day(m.shown ->> 'retires_on') - CAST(:days AS integer) END))
      """;

  private static final String PAGE =
      """
      SELECT jsonb_strip_nulls(jsonb_build_object(
               'kind', kind, 'subject', subject, 'name', name, 'model', model,
               'provider', provider, 'fields', fields, 'source', source, 'on', day,
               'retires_on', until))::text
        FROM work
       WHERE (day, kind, subject)
             > (CAST(:day AS date), CAST(:kind AS text), CAST(:subject AS text))
       ORDER BY day, kind, subject LIMIT :rows
      """;

  private final EntityManager database;
  private final Clock clock;

  Worklist(EntityManager database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** What is to be confirmed, the oldest first; of what retires, the soonest. */
  List<ObjectNode> page(WorkKind kind, Paging paging) {
    Optional<List<String>> after = paging.after(3);
    return JsonRows.of(
        asked(sql(kind) + PAGE)
            .setParameter("day", after.map(k -> k.get(0)).orElse("0001-01-01"))
            .setParameter("kind", after.map(k -> k.get(1)).orElse(""))
            .setParameter("subject", after.map(k -> k.get(2)).orElse(""))
            .setParameter("rows", paging.rows()));
  }

  /** Where an item stands in its list. */
  static List<String> keys(ObjectNode item) {
    return List.of(
        item.get("on").asText(), item.get("kind").asText(), item.get("subject").asText());
  }

  long count(WorkKind kind) {
    return (Long) asked(sql(kind) + "SELECT count(*) FROM work").getSingleResult();
  }

  /** Imports that wait for a curator's decision. */
  long importsWaiting() {
    return (Long)
        database
            .createNativeQuery("SELECT count(*) FROM imports WHERE status = 'staged'")
            .getSingleResult();
  }

  private Query asked(String sql) {
    return database
        .createNativeQuery(sql)
        .setParameter("today", LocalDate.now(clock))
        .setParameter("days", STALE_DAYS);
  }

  private static String sql(WorkKind kind) {
    return switch (kind) {
      case STALE_PRICES -> STALE_PRICES;
      case STALE_FACTS -> STALE_FACTS;
      case RETIRING -> RETIRING;
      default -> throw new IllegalArgumentException(kind + " is listed elsewhere");
    };
  }
}
