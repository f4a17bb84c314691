package rightsize.catalog.facts;

import java.util.List;

/** Entries that are kept for their history and served no more, until somebody brings them again. */
public final class Withdrawn {

  private Withdrawn() {}

  /** Serves them again; what is shown of them is for the caller to derive. */
  public static void bringBack(Writing writing, String kind, List<String> ids) {
    Sql.run(
        writing.connection(),
        "UPDATE all_%s SET withdrawn_in = NULL, revision = ? WHERE id::text = ANY (?::text[]) AND withdrawn_in IS NOT NULL"
            .formatted(kind),
        writing.version(),
        ids);
  }

  /** Serves these entries no more; what was said of them stays in the ledger. */
  public static void withdraw(Writing writing, String kind, List<String> ids) {
    Sql.run(
        writing.connection(),
        """
        WITH gone AS (
          UPDATE all_%1$s SET withdrawn_in = ?, revision = ?
           WHERE id::text = ANY (?::text[]) AND withdrawn_in IS NULL RETURNING id, shown)
        INSERT INTO changes (version, subject_kind, subject_id, old)
        SELECT ?, '%1$s', g.id::text, g.shown FROM gone g
        """
            .formatted(kind),
        writing.version(),
        writing.version(),
        ids,
        writing.version());
  }
}
