package rightsize.catalog.facts;

import static rightsize.catalog.facts.Sql.column;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import rightsize.catalog.rows.Field;
import rightsize.catalog.rows.Json;
import rightsize.catalog.rows.Row;
import rightsize.catalog.rows.Shape;

/** How a noun enters the catalogue whose rows are observations in themselves, kept as they are. */
public abstract class ObservationIntake implements Intake {

  private final Shape shape;
  private final ObservedTable table;
  private final List<Field> details;

  /**
   * @param details what a row may add to the columns of its own
   */
  protected ObservationIntake(Shape shape, ObservedTable table, List<Field> details) {
    this.shape = shape;
    this.table = table;
    this.details = details;
  }

  @Override
  public Shape shape() {
    return shape;
  }

  @Override
  public Subjects subjects() {
    return Subjects.byKeys(table.name());
  }

  @Override
  public List<String> identity() {
    return List.of();
  }

  @Override
  public List<String> known(List<Row> rows, Connection database) {
    return Sql.texts(database, table.known(), columns(rows).toArray());
  }

  /** The same from the same source is not written twice. */
  @Override
  public List<String> take(List<Row> rows, Writing writing) {
    List<Object> values = columns(rows);
    values.add(writing.byHand());
    values.add(writing.version());
    List<String> ids = Sql.texts(writing.connection(), table.add(), values.toArray());
    Touched.models(writing, column(rows, row -> row.text("model")));
    return ids;
  }

  private List<Object> columns(List<Row> rows) {
    List<Object> columns = new ArrayList<>();
    table.columns().forEach(own -> columns.add(column(rows, row -> cell(row, own.name()))));
    columns.add(column(rows, this::details));
    columns.add(column(rows, row -> row.said().source()));
    columns.add(column(rows, row -> row.said().on()));
    return columns;
  }

  private static String cell(Row row, String field) {
    JsonNode value = row.value(field);
    return value != null && value.isNumber()
        ? value.decimalValue().toPlainString()
        : row.text(field);
  }

  private String details(Row row) {
    ObjectNode stated = Json.object();
    details.stream()
        .map(Field::name)
        .filter(name -> row.value(name) != null)
        .forEach(name -> stated.set(name, row.value(name)));
    return stated.toString();
  }
}
