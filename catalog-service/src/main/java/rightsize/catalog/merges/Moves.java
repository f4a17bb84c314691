package rightsize.catalog.merges;

import java.util.List;
import rightsize.catalog.facts.Sql;
import rightsize.catalog.facts.Writing;

/** Moves what belongs to one model to another, inside one version of the catalogue. */
final class Moves {

  private static final String MOVE =
      """
      WITH moved AS (
        UPDATE all_%1$s SET model = ?, revision = ?
         WHERE id::text = ANY (?::text[]) AND model = ? RETURNING id, withdrawn_in)
      INSERT INTO changes (version, subject_kind, subject_id, field, old, new)
      SELECT ?, '%1$s', m.id::text, 'model', to_jsonb(?::text), to_jsonb(?::text)
        FROM moved m WHERE m.withdrawn_in IS NULL
      """;

  private static final String SAY_SCORES_AGAIN =
      """
      WITH again AS (
        INSERT INTO scores (model, benchmark, configuration, variant, score, details,
                            self_reported, source, observed_on, by_hand, recorded_in)
        SELECT ?, s.benchmark, s.configuration, s.variant, s.score, s.details, s.self_reported,
               s.source, s.observed_on, s.by_hand, ?
          FROM scores s WHERE s.model = ? AND NOT %s
         ORDER BY s.id
        RETURNING *)
      INSERT INTO changes (version, subject_kind, subject_id, new, source, observed_on)
      SELECT a.recorded_in, 'scores', a.id::text,
             jsonb_strip_nulls(jsonb_build_object(
               'model', a.model, 'benchmark', a.benchmark, 'configuration', a.configuration,
               'variant', a.variant, 'score', a.score)), a.source, a.observed_on
        FROM again a
      """
          .formatted(MergePlan.SAME_SCORE);

  private static final String NAME =
      """
      INSERT INTO aliases (kind, provider, name, entry, decided_by, decided_at)
      SELECT 'models', NULL, n.name, ?, ?, ?::timestamptz FROM unnest(?::text[]) AS n (name)
      ON CONFLICT DO NOTHING RETURNING id::text
      """;

  private Moves() {}

  /** Offers or builds. */
  static void move(Writing writing, String kind, List<String> ids, String from, String to) {
    Sql.run(
        writing.connection(),
        MOVE.formatted(kind),
        to,
        writing.version(),
        ids,
        from,
        writing.version(),
        from,
        to);
  }

  /** Observations are never rewritten, so those of the one are said again of the other. */
  static void sayScoresAgain(Writing writing, String from, String to) {
    Sql.run(writing.connection(), SAY_SCORES_AGAIN, to, writing.version(), from, to);
  }

  /** What curators decided to call the one is from now on the other. */
  static void redirect(Writing writing, List<String> decisions, String to) {
    Sql.run(
        writing.connection(),
        "UPDATE aliases SET entry = ? WHERE id::text = ANY (?::text[])",
        to,
        decisions);
  }

  /** Names that nobody decided on are decided now; answers the ids of the decisions. */
  static List<String> name(Writing writing, List<String> names, String to, String who, String at) {
    return Sql.texts(writing.connection(), NAME, to, who, at, names);
  }
}
