package rightsize.catalog.models;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import rightsize.catalog.facts.References;
import rightsize.catalog.facts.SlugIntake;
import rightsize.catalog.facts.Sql;
import rightsize.catalog.facts.Subjects;
import rightsize.catalog.facts.Writing;
import rightsize.catalog.rows.Refusal;
import rightsize.catalog.rows.Row;
import rightsize.catalog.spdx.Written;

/** How models enter the catalogue. */
@Singleton
public class ModelIntake extends SlugIntake {

  ModelIntake() {
    super(ModelShape.SHAPE);
  }

  @Override
  public Subjects subjects() {
    return new Subjects("models", "text", List.of("developer"), "touched");
  }

  @Override
  public Map<Integer, List<Refusal>> unresolved(List<Row> rows, Connection database) {
    References references = new References(database, rows).once("id").to("developer", "developers");
    List<String> merged = Merged.into(database, Sql.column(rows, row -> row.text("id")));
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      if (merged.get(i) != null) {
        references.refuse(i, "/id", "it was merged into " + merged.get(i));
      }
      if (!row.text("id").startsWith(row.text("developer") + "/")) {
        references.refuse(i, "/id", "it begins with the developer's id and a slash");
      }
    }
    return references.refusals();
  }

  /** Feeds write what they like; a curator can be asked for a licence that we can read. */
  @Override
  public List<Refusal> objections(Row row, ObjectNode shown) {
    String licence = row.text("licence");
    if (licence == null || licence.equals(shown.path("licence").asText())) {
      return List.of();
    }
    return Written.fault(licence).stream()
        .map(why -> Refusal.unacceptable("/licence", why))
        .toList();
  }

  @Override
  protected void insert(List<Row> rows, List<String> ids, Writing writing) {
    Sql.run(
        writing.connection(),
        """
        INSERT INTO models (id, developer, revision, touched)
        SELECT n.id, n.developer, ?, ? FROM unnest(?::text[], ?::text[]) AS n (id, developer)
        ON CONFLICT DO NOTHING
        """,
        writing.version(),
        writing.version(),
        ids,
        Sql.column(rows, row -> row.text("developer")));
  }

  @Override
  public void changed(List<String> ids, Writing writing) {
    Sql.run(
        writing.connection(),
        "UPDATE models SET touched = revision WHERE id = ANY (?::text[]) AND revision = ?",
        ids,
        writing.version());
  }
}
