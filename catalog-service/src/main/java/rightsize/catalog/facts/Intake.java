package rightsize.catalog.facts;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
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

  /**
   * What a curator may not say although a feed may: a feed cannot be asked what it means.
   *
   * @param shown what the entry shows now; nothing where it is new
   */
  default List<Refusal> objections(Row row, ObjectNode shown) {
    return List.of();
  }

  /** What tells rows of this noun apart; none where each row is an observation of its own. */
  List<String> identity();

  /** The ids of the entries these rows speak of, in their order; null where there is none yet. */
  List<String> known(List<Row> rows, Connection database);

  /** Derives anew what is shown of entries whose observations are not the same any more. */
  default void show(List<String> ids, Writing writing) {
    Ledger.show(writing, subjects(), ids);
    changed(ids, writing);
  }

  /** What must follow when facts of these entries changed. */
  default void changed(List<String> ids, Writing writing) {}

  /** Writes the rows, new ones and known ones, and answers their ids in the same order. */
  List<String> take(List<Row> rows, Writing writing);
}
