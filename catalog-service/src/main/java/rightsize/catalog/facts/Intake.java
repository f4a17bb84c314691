package rightsize.catalog.facts;

import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rightsize.catalog.rows.Refusal;
import rightsize.catalog.rows.Row;
import rightsize.catalog.rows.Shape;

/** How the rows of one noun enter the catalogue: by an import or by a curator's hand. */
public interface Intake {

  Shape shape();

  /** What the ledger needs to know of this noun. */
  Subjects subjects();

  /** What the catalogue cannot resolve in these rows, by the place of the row. */
  Map<Integer, List<Refusal>> unresolved(List<Row> rows, Connection database);

  /** The id of the entry a row speaks of, if the catalogue has it. */
  default Optional<String> find(Row row, Connection database) {
    return Sql.texts(database, "SELECT id FROM " + shape().kind() + " WHERE id = ?", row.text("id"))
        .stream()
        .findFirst();
  }

  /** What must follow when facts of these entries changed. */
  default void changed(List<String> ids, Writing writing) {}

  /** Writes the rows, new ones and known ones, and answers their ids in the same order. */
  List<String> take(List<Row> rows, Writing writing);
}
