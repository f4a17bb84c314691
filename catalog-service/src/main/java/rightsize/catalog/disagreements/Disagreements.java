package rightsize.catalog.disagreements;

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
 * What sources say differently of one fact, the worst first: numbers by how far they lie apart, as
 * a share of the largest; after them everything else. A date that is only less exact differs from
 * nobody, and neither does a list in another order.
 */
@ApplicationScoped
public class Disagreements {

  /**
   * Of each source its newest word, in the order in which the ledger picks the one shown. Prices
   * are in the ledger as whole rows: each amount is a fact here, and the one shown is that in
   * force.
   */
  private static final String DIFFERING =
      """
      WITH words AS (
        SELECT kind, subject, field, source, state, value, day, observed_on, confidence, url,
               by_hand, aside, recorded_in,
               NOT aside AND row_number() OVER (
                 PARTITION BY kind, subject, field
                 ORDER BY aside, by_hand DESC, CASE WHEN by_hand THEN NULL ELSE day END DESC,
                          id DESC) = 1 AS shown
          FROM (SELECT DISTINCT ON (f.subject_kind, f.subject_id, f.field, f.source)
                       f.subject_kind AS kind, f.subject_id AS subject, f.field, f.source, f.state,
                       f.value, first_day(f.observed_on) AS day, f.observed_on, f.confidence, f.url,
                       f.by_hand, f.aside, f.recorded_in, f.id
                  FROM counted_facts f
                 WHERE (CAST(:kind AS text) IS NULL OR f.subject_kind = :kind)
                   AND (CAST(:subject AS text) IS NULL OR f.subject_id = :subject)
                   AND (CAST(:field AS text) IS NULL OR f.field = :field)
                 ORDER BY f.subject_kind, f.subject_id, f.field, f.source, f.aside, f.by_hand DESC,
                          CASE WHEN f.by_hand THEN NULL ELSE first_day(f.observed_on) END DESC,
                          f.id DESC) newest
         WHERE state <> 'unknown'
        UNION ALL
        SELECT 'offers', p.offer::text, 'price.' || a.key, p.source,
               CASE WHEN a.value = 'null' THEN 'not_applicable' ELSE 'known' END,
               nullif(a.value, 'null'), first_day(p.observed_on), p.observed_on, NULL, NULL,
               p.by_hand, p.aside, p.recorded_in,
               NOT p.aside AND o.price ->> 'source' = p.source
                 AND o.price -> a.key IS NOT DISTINCT FROM a.value
          FROM (SELECT DISTINCT ON (c.offer, c.source) c.*
                  FROM counted_prices c
                 WHERE (CAST(:kind AS text) IS NULL OR :kind = 'offers')
                   AND (CAST(:subject AS text) IS NULL OR c.offer::text = :subject)
                   AND first_day(c.effective_from) <= :today
                 ORDER BY c.offer, c.source, c.aside, first_day(c.effective_from) DESC,
                          c.by_hand DESC, first_day(c.observed_on) DESC, c.id DESC) p
          JOIN offers o ON o.id = p.offer, jsonb_each(p.amounts) a
         WHERE CAST(:field AS text) IS NULL OR :field = 'price.' || a.key),
      told AS (
        SELECT w.*,
               CASE jsonb_typeof(value)
                 WHEN 'array' THEN (SELECT jsonb_agg(e ORDER BY e) FROM jsonb_array_elements(value) e)
                 ELSE coalesce(value, 'null') END AS plain,
               CASE jsonb_typeof(value) WHEN 'number' THEN value::text::numeric END AS number,
               CASE WHEN value #>> '{}' ~ '^(19|20|21)[0-9]{2}(-[0-9]{2}){0,2}$'
                    THEN value #>> '{}' END AS date
          FROM words w),
      dated AS (
        SELECT t.*, max(date) OVER (PARTITION BY kind, subject, field) AS latest FROM told t),
      grouped AS (
        SELECT kind, subject, field,
               CASE WHEN count(number) = count(*)
                    THEN round((max(number) - min(number))
                               / nullif(greatest(abs(max(number)), abs(min(number))), 0), 4)
                    END AS spread,
               CASE WHEN NOT bool_or(shown) THEN NULL
                    WHEN bool_or(shown AND by_hand) THEN 'curator'
                    WHEN bool_and(shown OR aside) THEN 'kept_aside'
                    WHEN max(day) FILTER (WHERE shown)
                         > max(day) FILTER (WHERE NOT shown AND NOT aside) THEN 'newest'
                    ELSE 'recorded_last' END AS rule,
               coalesce(bool_or(shown AND by_hand)
                        AND max(recorded_in) FILTER (WHERE shown)
                            > max(recorded_in) FILTER (WHERE NOT shown), false) AS settled,
               jsonb_agg(
                 jsonb_strip_nulls(jsonb_build_object(
                   'state', state, 'source', source, 'on', observed_on, 'url', url,
                   'confidence', confidence, 'by_hand', by_hand, 'aside', aside, 'shown', shown))
                 || CASE WHEN state = 'known' THEN jsonb_build_object('value', value) ELSE '{}' END
                 ORDER BY shown DESC, aside, day DESC, source) AS said
          FROM dated
         GROUP BY kind, subject, field
        HAVING count(DISTINCT plain) > 1
           AND NOT (count(date) = count(*) AND bool_and(starts_with(latest, date)))
           AND (CAST(:source AS text) IS NULL OR bool_or(source = :source))),
      differing AS (
        SELECT * FROM grouped
         WHERE CAST(:settled AS boolean) IS NULL OR settled = :settled)
      """;

  private static final String PAGE =
      DIFFERING
          + """
            SELECT (jsonb_build_object('kind', g.kind, 'subject', g.subject, 'field', g.field)
                    || jsonb_strip_nulls(jsonb_build_object(
                         'name', coalesce(m.name, p.name, b.name, d.name, a.name,
                                          o.provider_model_id, u.quantisation),
                         'model', coalesce(o.model, u.model, m.id), 'provider', o.provider,
                         'spread', g.spread, 'rule', g.rule, 'settled', g.settled))
                    || jsonb_build_object('said', g.said))::text
              FROM (SELECT * FROM differing
                     WHERE (-coalesce(spread, 0), kind, subject, field)
                           > (CAST(:worst AS numeric), CAST(:after_kind AS text),
                              CAST(:after_subject AS text), CAST(:after_field AS text))
                     ORDER BY -coalesce(spread, 0), kind, subject, field LIMIT :rows) g
              LEFT JOIN models m ON g.kind = 'models' AND m.id = g.subject
              LEFT JOIN providers p ON g.kind = 'providers' AND p.id = g.subject
              LEFT JOIN benchmarks b ON g.kind = 'benchmarks' AND b.id = g.subject
              LEFT JOIN developers d ON g.kind = 'developers' AND d.id = g.subject
              LEFT JOIN accelerators a ON g.kind = 'accelerators' AND a.id = g.subject
              LEFT JOIN offers o ON g.kind = 'offers' AND o.id::text = g.subject
              LEFT JOIN builds u ON g.kind = 'builds' AND u.id::text = g.subject
             ORDER BY -coalesce(g.spread, 0), g.kind, g.subject, g.field
            """;

  private final EntityManager database;
  private final Clock clock;

  Disagreements(EntityManager database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  List<ObjectNode> page(DisagreementFilter filter, Paging paging) {
    Optional<List<String>> after = paging.after(4);
    return JsonRows.of(
        narrowed(PAGE, filter)
            .setParameter("worst", after.map(k -> k.get(0)).orElse("-2"))
            .setParameter("after_kind", after.map(k -> k.get(1)).orElse(""))
            .setParameter("after_subject", after.map(k -> k.get(2)).orElse(""))
            .setParameter("after_field", after.map(k -> k.get(3)).orElse(""))
            .setParameter("rows", paging.rows()));
  }

  /** How many wait for a curator's word. */
  public long open() {
    DisagreementFilter open = new DisagreementFilter();
    open.settled = false;
    return (Long) narrowed(DIFFERING + "SELECT count(*) FROM differing", open).getSingleResult();
  }

  /** Where one stands in the list. */
  static List<String> keys(ObjectNode row) {
    return List.of(
        row.path("spread").decimalValue().negate().toPlainString(),
        row.path("kind").asText(),
        row.path("subject").asText(),
        row.path("field").asText());
  }

  private Query narrowed(String sql, DisagreementFilter filter) {
    return database
        .createNativeQuery(sql)
        .setParameter("kind", filter.kind)
        .setParameter("subject", filter.subject)
        .setParameter("field", filter.field)
        .setParameter("source", filter.source)
        .setParameter("settled", filter.settled)
        .setParameter("today", LocalDate.now(clock));
  }
}
