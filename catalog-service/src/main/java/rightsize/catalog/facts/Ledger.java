package rightsize.catalog.facts;

import static rightsize.catalog.facts.Sql.column;

import java.util.ArrayList;
import java.util.List;
import rightsize.catalog.rows.Row;

/** Writes observations and derives from them what is shown. */
public final class Ledger {

  private static final int CHUNK = 20_000;

  /**
   * What a source has already said last is not said again; a curator's word always counts. What was
   * said is looked up for all at once: one by one, newest first, reads every fact there is for each
   * that is new.
   */
  private static final String OBSERVE =
      """
      WITH said AS MATERIALIZED (
        SELECT n.subject, n.field, n.state, n.value::jsonb AS value, n.source, n.observed_on,
               n.confidence::numeric AS confidence, n.url, n.aside::boolean AS aside
          FROM unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                      ?::text[], ?::text[])
            AS n (subject, field, state, value, source, observed_on, confidence, url, aside)),
      last AS MATERIALIZED (
        SELECT DISTINCT ON (f.subject_id, f.field, f.source, f.aside) f.*
          FROM counted_facts f
         WHERE f.subject_kind = ? AND f.subject_id IN (SELECT subject FROM said) AND NOT f.by_hand
         ORDER BY f.subject_id, f.field, f.source, f.aside, f.id DESC)
      INSERT INTO facts (subject_kind, subject_id, field, state, value, source, observed_on,
                         confidence, url, by_hand, aside, recorded_in)
      SELECT ?, n.subject, n.field, n.state, n.value, n.source, n.observed_on, n.confidence, n.url,
             ?, n.aside, ?
        FROM said n
             LEFT JOIN last ON last.subject_id = n.subject AND last.field = n.field
                           AND last.source = n.source AND last.aside = n.aside
       WHERE ? OR last.state IS DISTINCT FROM n.state OR last.value IS DISTINCT FROM n.value
      """;

  private static final String SHOW =
      """
      WITH fresh AS MATERIALIZED (
        SELECT i.subject, coalesce(v.shown, '{}') AS shown, coalesce(v.sources, '{}') AS sources
          FROM (SELECT DISTINCT unnest(?::text[]) AS subject) i
               LEFT JOIN shown_values(?, ?::text[]) v USING (subject)),
      was AS MATERIALIZED (SELECT t.* FROM %1$s t WHERE t.id = ANY (?::%2$s[])),
      now AS (
        UPDATE %1$s t SET shown = f.shown, sources = f.sources, revision = ?
          FROM fresh f
         WHERE t.id = f.subject::%2$s
           AND (t.shown IS DISTINCT FROM f.shown OR t.sources IS DISTINCT FROM f.sources))
      INSERT INTO changes (version, subject_kind, subject_id, field, old, new, source, observed_on)
      SELECT ?, ?, w.id::text, k.field, w.shown -> k.field, f.shown -> k.field,
             f.sources -> k.field ->> 0, f.sources -> k.field ->> 1
        FROM was w JOIN fresh f ON w.id = f.subject::%2$s,
             LATERAL (SELECT jsonb_object_keys(w.shown || f.shown) AS field) k
       WHERE w.revision < ? AND w.shown -> k.field IS DISTINCT FROM f.shown -> k.field
      UNION ALL
      SELECT ?, ?, w.id::text, NULL, NULL, %3$s || f.shown, NULL, NULL
        FROM was w JOIN fresh f ON w.id = f.subject::%2$s
       WHERE w.revision = ?
      """;

  private Ledger() {}

  /** Observes what rows say of subjects that are there, and shows it. */
  public static void record(Writing writing, Subjects subjects, List<String> ids, List<Row> rows) {
    List<Observation> all = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      all.addAll(Observation.of(ids.get(i), rows.get(i)));
    }
    observe(writing, subjects.kind(), all);
    show(writing, subjects, ids);
  }

  /** Adds observations; none is ever rewritten. */
  public static void observe(Writing writing, String kind, List<Observation> all) {
    for (int from = 0; from < all.size(); from += CHUNK) {
      observeSome(writing, kind, all.subList(from, Math.min(all.size(), from + CHUNK)));
    }
  }

  private static void observeSome(Writing writing, String kind, List<Observation> some) {
    Sql.run(
        writing.connection(),
        OBSERVE,
        column(some, Observation::subject),
        column(some, Observation::field),
        column(some, Observation::state),
        column(some, Observation::known),
        column(some, o -> o.said().source()),
        column(some, o -> o.said().on()),
        column(some, o -> o.said().confidence()),
        column(some, o -> o.said().url()),
        column(some, o -> String.valueOf(o.aside())),
        kind,
        kind,
        writing.byHand(),
        writing.version(),
        writing.byHand());
  }

  /** Derives the values shown of these subjects and logs what that changed. */
  public static void show(Writing writing, Subjects subjects, List<String> ids) {
    String sql = SHOW.formatted(subjects.kind(), subjects.idType(), subjects.keysAsJson());
    long version = writing.version();
    String kind = subjects.kind();
    Sql.run(
        writing.connection(),
        sql,
        ids,
        kind,
        ids,
        ids,
        version,
        version,
        kind,
        version,
        version,
        kind,
        version);
  }
}
