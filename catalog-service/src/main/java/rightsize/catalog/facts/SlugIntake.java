package rightsize.catalog.facts;

import java.sql.Connection;
import java.util.List;
import java.util.Map;
import rightsize.catalog.rows.Refusal;
import rightsize.catalog.rows.Row;
import rightsize.catalog.rows.Shape;

/** Rows under an id of their own that hold facts and nothing else. */
public class SlugIntake implements Intake {

  private final Shape shape;

  protected SlugIntake(Shape shape) {
    this.shape = shape;
  }

  @Override
  public Shape shape() {
    return shape;
  }

  @Override
  public Map<Integer, List<Refusal>> unresolved(List<Row> rows, Connection database) {
    return new References(database, rows).once("id").refusals();
  }

  @Override
  public List<String> identity() {
    return List.of("id");
  }

  @Override
  public List<String> known(List<Row> rows, Connection database) {
    return Sql.texts(
        database,
        "SELECT t.id FROM unnest(?::text[]) WITH ORDINALITY AS n (id, place) LEFT JOIN "
            + shape.kind()
            + " t ON t.id = n.id ORDER BY n.place",
        Sql.column(rows, row -> row.text("id")));
  }

  @Override
  public List<String> take(List<Row> rows, Writing writing) {
    List<String> ids = Sql.column(rows, row -> row.text("id"));
    Withdrawn.bringBack(writing, shape.kind(), ids);
    insert(rows, ids, writing);
    Ledger.record(writing, subjects(), ids, rows);
    changed(ids, writing);
    return ids;
  }

  @Override
  public Subjects subjects() {
    return Subjects.bySlug(shape.kind());
  }

  /** Makes those entries that are not there yet. */
  protected void insert(List<Row> rows, List<String> ids, Writing writing) {
    Sql.run(
        writing.connection(),
        "INSERT INTO "
            + shape.kind()
            + " (id, revision) SELECT n.id, ? FROM unnest(?::text[]) AS n (id)"
            + " ON CONFLICT DO NOTHING",
        writing.version(),
        ids);
  }
}
