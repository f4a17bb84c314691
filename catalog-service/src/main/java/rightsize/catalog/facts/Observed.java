package rightsize.catalog.facts;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import rightsize.catalog.rows.Field;
import rightsize.catalog.rows.Json;

/** An observation that is an entry in itself, as a source reports it. */
@MappedSuperclass
public abstract class Observed {

  @Id UUID id;

  String model;
  String source;
  String observedOn;

  @JdbcTypeCode(SqlTypes.JSON)
  String details;

  /** Where the page after this one begins. */
  public List<String> keys() {
    return List.of(id.toString());
  }

  public String model() {
    return model;
  }

  /** As it stands on the wire. */
  public ObjectNode json() {
    ObjectNode json = Json.object().put("id", id.toString()).put("model", model);
    json.setAll(own());
    json.setAll(Field.inOrder(details(), Json.stored(details)));
    return json.put("source", source).put("on", observedOn);
  }

  /** The members of its own, in their order. */
  protected abstract ObjectNode own();

  /** What a source may add, in the order in which it is shown. */
  protected abstract List<Field> details();
}
