package rightsize.catalog.facts;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.persistence.MappedSuperclass;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import rightsize.catalog.rows.Field;
import rightsize.catalog.rows.Json;
import rightsize.catalog.rows.Shape;

/**
 * The values shown of one entry: a member that is there is known, null does not apply, and one that
 * is missing is unknown. Only the ledger writes them.
 */
@MappedSuperclass
public abstract class Shown {

  @JdbcTypeCode(SqlTypes.JSON)
  String shown;

  @JdbcTypeCode(SqlTypes.JSON)
  String sources;

  long revision;

  /** The id as text. */
  public abstract String key();

  /** As it stands on the wire. */
  public abstract ObjectNode json();

  /** Rises whenever what its own door shows changes. */
  public long stamp() {
    return revision;
  }

  /** The catalogue version in which this last changed. */
  public long revision() {
    return revision;
  }

  /** The facts in the order of their shape. */
  public ObjectNode facts(Shape shape) {
    return Field.inOrder(shape.facts(), Json.stored(shown));
  }

  /** For each fact known its source and date: {@code {"licence": ["some-source", "2026-01"]}}. */
  public ObjectNode sources() {
    return Json.stored(sources);
  }
}
