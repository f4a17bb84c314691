package rightsize.catalog.names;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import rightsize.catalog.facts.JsonRows;
import rightsize.catalog.rows.Json;
import rightsize.rest.cursors.Paging;

/**
 * Names that the newest import of each source could not place, the most frequent first, each with
 * the three entries that are spelt most like it. A name that is decided leaves the queue at once;
 * its rows are taken when the import is compared again. A provider that has come meanwhile leaves
 * it as well.
 */
@ApplicationScoped
public class NameQueue {

  private static final String NAMES =
      """
      WITH newest AS (
        SELECT DISTINCT ON (source) id, source, observed_on FROM imports
         WHERE status IN ('staged', 'applied', 'unchanged') ORDER BY source, id DESC),
      met AS (
        SELECT r.unknown AS kind, r.import, r.at, r.place, n.source, n.observed_on,
               CASE r.unknown WHEN 'models' THEN coalesce(r.provider, '') ELSE '' END AS provider,
               btrim(CASE r.unknown
                       WHEN 'models' THEN coalesce(r.names[1], r.item ->> 'provider_model_id')
                       ELSE r.item ->> 'provider' END) AS name
          FROM newest n JOIN import_rows r ON r.import = n.id
         WHERE r.outcome = 'unresolved' AND r.unknown IS NOT NULL),
      names AS (
        SELECT kind, provider, lower(name) AS lower, count(*) AS rows, min(name) AS name,
               (array_agg(import ORDER BY import, place))[1] AS import,
               (array_agg(at ORDER BY import, place))[1] AS at,
               (array_agg(source ORDER BY import, place))[1] AS source,
               (array_agg(observed_on ORDER BY import, place))[1] AS observed_on,
               array_agg(DISTINCT source ORDER BY source) AS sources
          FROM met m
         WHERE name <> '' AND NOT EXISTS (
           SELECT FROM aliases a
            WHERE a.kind = m.kind AND a.name = lower(m.name)
              AND (a.provider IS NULL OR a.provider = m.provider))
           AND NOT EXISTS (
             SELECT FROM providers v WHERE m.kind = 'providers' AND v.id = lower(m.name))
         GROUP BY kind, provider, lower(name))
      """;

  private static final String PAGE =
      NAMES
          + """
      , page AS (
        SELECT n.*, regexp_replace(lower, '^.*/', '') AS bare FROM names n
         WHERE :only IN ('', kind) AND strpos(lower, :part) > 0
           AND (-rows, kind, provider, lower)
               > (CAST(:rows AS bigint), CAST(:kind AS text), CAST(:provider AS text),
                  CAST(:name AS text))
         ORDER BY -rows, kind, provider, lower LIMIT :most)
      SELECT jsonb_build_object(
               'kind', p.kind, 'provider', nullif(p.provider, ''), 'name', p.name,
               'rows', p.rows, 'import', p.import, 'at', p.at, 'source', p.source,
               'observed_on', p.observed_on, 'sources', p.sources,
               'suggestions', coalesce(s.entries, '[]'))::text
        FROM page p LEFT JOIN LATERAL (
          SELECT jsonb_agg(jsonb_build_object('id', c.id, 'name', c.name, 'likeness', c.likeness)
                           ORDER BY c.likeness DESC, c.id) AS entries
            FROM (SELECT e.id, e.name, round(e.likeness::numeric, 2) AS likeness
                    FROM (SELECT m.id, m.shown ->> 'name' AS name,
                                 similarity(p.bare, split_part(m.id, '/', 2)) AS likeness
                            FROM models m WHERE p.kind = 'models'
                          UNION ALL
                          SELECT v.id, v.shown ->> 'name', similarity(p.bare, v.id)
                            FROM providers v WHERE p.kind = 'providers') e
                   WHERE e.likeness > 0.2
                   ORDER BY e.likeness DESC, e.id LIMIT 3) c) s ON true
       ORDER BY -p.rows, p.kind, p.provider, p.lower
      """;

  private static final String COUNTS =
      NAMES
          + """
      SELECT jsonb_object_agg(
               k.kind, jsonb_build_object('names', coalesce(n.names, 0), 'rows', coalesce(n.rows, 0)))::text
        FROM (VALUES ('models'), ('providers')) k (kind)
             LEFT JOIN (SELECT kind, count(*) AS names, sum(rows) AS rows FROM names GROUP BY kind) n
             USING (kind)
      """;

  private final EntityManager database;

  NameQueue(EntityManager database) {
    this.database = database;
  }

  List<ObjectNode> page(NameQuery query, Paging paging) {
    Optional<List<String>> after = paging.after(4);
    return JsonRows.of(
        database
            .createNativeQuery(PAGE)
            .setParameter("only", query.kind())
            .setParameter("part", query.part())
            .setParameter("rows", after.map(k -> Long.valueOf(k.get(0))).orElse(Long.MIN_VALUE))
            .setParameter("kind", after.map(k -> k.get(1)).orElse(""))
            .setParameter("provider", after.map(k -> k.get(2)).orElse(""))
            .setParameter("name", after.map(k -> k.get(3)).orElse(""))
            .setParameter("most", paging.rows()));
  }

  /** How many names wait and in how many rows, by kind. */
  public ObjectNode counts() {
    return Json.stored((String) database.createNativeQuery(COUNTS).getSingleResult());
  }

  /** Where a row stands in the queue. */
  static List<String> keys(ObjectNode row) {
    return List.of(
        Long.toString(-row.path("rows").asLong()),
        row.path("kind").asText(),
        row.path("provider").asText(""),
        Resolver.lower(row.path("name").asText()));
  }
}
