package rightsize.catalog.facts;

import java.sql.Connection;

/** What curators said and let go again. */
final class Released {

  private static final String HELD =
      """
      SELECT 'held' FROM counted_facts
       WHERE subject_kind = ? AND subject_id = ? AND field = ? AND by_hand
      UNION ALL
      SELECT 'held' FROM counted_prices
       WHERE ? = 'offers price' AND offer::text = ? AND by_hand LIMIT 1
      """;

  private Released() {}

  /** Whether a curator's word stands on a field. */
  static boolean isHeld(Connection database, String kind, String id, String field) {
    return !Sql.texts(database, HELD, kind, id, field, kind + " " + field, id).isEmpty();
  }

  static void release(Writing writing, String kind, String id, String field) {
    Sql.run(
        writing.connection(),
        "INSERT INTO released_facts (subject_kind, subject_id, field, released_in) VALUES (?, ?, ?, ?)",
        kind,
        id,
        field,
        writing.version());
  }
}
