package rightsize.catalog.facts;

import static rightsize.catalog.facts.Sql.column;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import rightsize.catalog.rows.Row;
import rightsize.catalog.rows.Shape;

/** Rows that several columns together tell apart; their id is made by the database. */
public abstract class KeyedIntake implements Intake {

  private final Shape shape;
  private final Subjects subjects;
  private final List<String> natural;

  /**
   * @param natural the columns that tell rows apart; the last one may be null
   */
  protected KeyedIntake(Shape shape, String... natural) {
    this.shape = shape;
    this.subjects =
        Subjects.byKeys(
            shape.kind(), shape.keys().stream().map(key -> key.name()).toArray(String[]::new));
    this.natural = List.of(natural);
  }

  @Override
  public Shape shape() {
    return shape;
  }

  @Override
  public Subjects subjects() {
    return subjects;
  }

  @Override
  public List<String> identity() {
    return natural;
  }

  @Override
  public List<String> take(List<Row> rows, Writing writing) {
    bringBack(rows, writing);
    List<Object> values = new ArrayList<>(List.of(writing.version()));
    subjects.keys().forEach(key -> values.add(column(rows, row -> row.text(key))));
    Sql.run(
        writing.connection(),
        "INSERT INTO %s (%s, revision) SELECT n.*, ? FROM unnest(%s) AS n ON CONFLICT DO NOTHING"
            .formatted(
                shape.kind(), String.join(", ", subjects.keys()), arrays(subjects.keys().size())),
        values.toArray());
    List<String> ids = known(rows, writing.connection());
    Ledger.record(writing, subjects, ids, rows);
    takeParts(rows, ids, writing);
    changed(ids, writing);
    return ids;
  }

  /** Writes the dated rows that hang on these. */
  protected void takeParts(List<Row> rows, List<String> ids, Writing writing) {}

  @Override
  public void changed(List<String> ids, Writing writing) {
    Touched.modelsOfChanged(writing, shape.kind(), ids);
  }

  @Override
  public List<String> known(List<Row> rows, Connection database) {
    return Sql.texts(
        database,
        "SELECT t.id FROM unnest(%s) WITH ORDINALITY AS n (%s, place) LEFT JOIN %s t ON %s ORDER BY n.place"
            .formatted(
                arrays(natural.size()), String.join(", ", natural), shape.kind(), sameKeys()),
        naturalOf(rows));
  }

  private void bringBack(List<Row> rows, Writing writing) {
    List<String> withdrawn =
        Sql.texts(
            writing.connection(),
            "SELECT t.id FROM unnest(%s) AS n (%s) JOIN all_%s t ON %s WHERE t.withdrawn_in IS NOT NULL"
                .formatted(
                    arrays(natural.size()), String.join(", ", natural), shape.kind(), sameKeys()),
            naturalOf(rows));
    Withdrawn.bringBack(writing, shape.kind(), withdrawn);
  }

  private Object[] naturalOf(List<Row> rows) {
    return natural.stream().map(key -> column(rows, row -> row.text(key))).toArray();
  }

  private String sameKeys() {
    String last = natural.get(natural.size() - 1);
    return natural.stream()
        .map(key -> "t." + key + (key.equals(last) ? " IS NOT DISTINCT FROM n." : " = n.") + key)
        .collect(Collectors.joining(" AND "));
  }

  private static String arrays(int count) {
    return String.join(", ", Collections.nCopies(count, "?::text[]"));
  }
}
