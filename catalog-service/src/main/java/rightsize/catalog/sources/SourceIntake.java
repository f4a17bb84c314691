package rightsize.catalog.sources;

import static rightsize.catalog.facts.Sql.column;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import rightsize.catalog.facts.Intake;
import rightsize.catalog.facts.Sql;
import rightsize.catalog.facts.Subjects;
import rightsize.catalog.facts.Writing;
import rightsize.catalog.rows.Field;
import rightsize.catalog.rows.Refusal;
import rightsize.catalog.rows.Row;
import rightsize.catalog.rows.Shape;

/** Sources are named by everything else, so they come first and need no source themselves. */
@Singleton
public class SourceIntake implements Intake {

  private static final String TAKE =
      """
      WITH fresh AS (
        SELECT * FROM unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                             ?::text[])
          AS n (id, name, url, licence, holder, retrieved_on, note)),
      written AS (
        INSERT INTO sources (id, name, url, licence, holder, retrieved_on, note, revision)
        SELECT f.*, ? FROM fresh f
        ON CONFLICT (id) DO UPDATE
          SET name = excluded.name, url = excluded.url, licence = excluded.licence,
              holder = excluded.holder, retrieved_on = excluded.retrieved_on,
              note = excluded.note, revision = excluded.revision
          WHERE (sources.name, sources.url, sources.licence, sources.holder, sources.retrieved_on,
                 sources.note)
            IS DISTINCT FROM (excluded.name, excluded.url, excluded.licence, excluded.holder,
                              excluded.retrieved_on, excluded.note)
        RETURNING sources.*)
      INSERT INTO changes (version, subject_kind, subject_id, old, new)
      SELECT w.revision, 'sources', w.id, to_jsonb(s) - 'revision',
             jsonb_strip_nulls(to_jsonb(w) - 'revision')
        FROM written w LEFT JOIN sources s ON s.id = w.id
      """;

  @Override
  public Shape shape() {
    return SourceShape.SHAPE;
  }

  @Override
  public Subjects subjects() {
    return Subjects.bySlug("sources");
  }

  @Override
  public Map<Integer, List<Refusal>> unresolved(List<Row> rows, Connection database) {
    return Map.of();
  }

  @Override
  public List<String> identity() {
    return List.of("id");
  }

  @Override
  public List<String> known(List<Row> rows, Connection database) {
    return Sql.texts(
        database,
        "SELECT s.id FROM unnest(?::text[]) WITH ORDINALITY AS n (id, place)"
            + " LEFT JOIN sources s ON s.id = n.id ORDER BY n.place",
        column(rows, row -> row.text("id")));
  }

  @Override
  public List<String> take(List<Row> rows, Writing writing) {
    Object[] values = new Object[8];
    List<Field> fields = SourceShape.SHAPE.keys();
    for (int i = 0; i < fields.size(); i++) {
      String name = fields.get(i).name();
      values[i] = column(rows, row -> row.text(name));
    }
    values[7] = writing.version();
    Sql.run(writing.connection(), TAKE, values);
    return column(rows, row -> row.text("id"));
  }
}
