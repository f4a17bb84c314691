package rightsize.catalog.facts;

import java.util.List;

/** The models whose page changes when something that belongs to them does. */
public final class Touched {

  private Touched() {}

  public static void models(Writing writing, List<String> models) {
    Sql.run(
        writing.connection(),
        "UPDATE models SET touched = ? WHERE id = ANY (?::text[])",
        writing.version(),
        models.stream().distinct().toList());
  }

  /** The models of the rows of a table that this writing made or changed. */
  public static void modelsOfChanged(Writing writing, String table, List<String> ids) {
    Sql.run(
        writing.connection(),
        "UPDATE models SET touched = ? WHERE id IN (SELECT t.model FROM "
            + table
            + " t WHERE t.id = ANY (?::uuid[]) AND t.revision = ?)",
        writing.version(),
        ids,
        writing.version());
  }
}
