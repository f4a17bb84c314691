package rightsize.catalog.licences;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import rightsize.catalog.facts.References;
import rightsize.catalog.facts.SlugIntake;
import rightsize.catalog.facts.Sql;
import rightsize.catalog.facts.Touched;
import rightsize.catalog.facts.Writing;
import rightsize.catalog.rows.Refusal;
import rightsize.catalog.rows.Row;

/** How licences that SPDX does not list enter the catalogue. */
@Singleton
public class LicenceIntake extends SlugIntake {

  private static final String OTHERWISE =
      """
      SELECT l.id FROM unnest(?::text[]) WITH ORDINALITY AS n (id, place)
        LEFT JOIN all_licences l ON lower(l.id) = lower(n.id) AND l.id <> n.id ORDER BY n.place
      """;

  /**
   * A licence is named in the texts of models; one that names a longer one is looked at in vain.
   */
  private static final String WHOSE_TERMS =
      """
      SELECT m.id FROM models m JOIN licences l ON l.id = ANY (?::text[]) AND l.revision = ?
       WHERE strpos(lower(m.shown ->> 'licence'), lower(l.id)) > 0
      """;

  LicenceIntake() {
    super(LicenceShape.SHAPE);
  }

  @Override
  public Map<Integer, List<Refusal>> unresolved(List<Row> rows, Connection database) {
    References references = new References(database, rows).once("id");
    List<String> otherwise =
        Sql.texts(database, OTHERWISE, Sql.column(rows, row -> row.text("id")));
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      if (otherwise.get(i) != null) {
        references.refuse(i, "/id", "the catalogue writes it " + otherwise.get(i));
      }
      if ((row.text("revenue_per_year") == null) != (row.text("revenue_currency") == null)) {
        references.refuse(i, "/revenue_currency", "revenue and currency belong together");
      }
    }
    return references.refusals();
  }

  /** What a licence permits stands on the pages of the models under it. */
  @Override
  public void changed(List<String> ids, Writing writing) {
    Touched.models(writing, Sql.texts(writing.connection(), WHOSE_TERMS, ids, writing.version()));
  }
}
