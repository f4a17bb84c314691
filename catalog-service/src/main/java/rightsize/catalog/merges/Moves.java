package rightsize.catalog.merges;

import java.util.List;
import rightsize.catalog.facts.ObservedTable;
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
  static void sayAgain(Writing writing, ObservedTable table, String from, String to) {
    Sql.run(writing.connection(), table.sayAgain(), to, writing.version(), from, to);
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
