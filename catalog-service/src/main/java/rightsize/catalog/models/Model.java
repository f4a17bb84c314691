package rightsize.catalog.models;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.persistence.ColumnResult;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityResult;
import jakarta.persistence.Id;
import jakarta.persistence.SqlResultSetMapping;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import rightsize.catalog.facts.Shown;
import rightsize.catalog.rest.OwnRow;
import rightsize.catalog.rows.Json;

/** A released model, as shown. */
@Entity
@Immutable
@Table(name = "models")
@SqlResultSetMapping(
    name = "ListedModel",
    entities = @EntityResult(entityClass = Model.class),
    columns = {
      @ColumnResult(name = "sort_key", type = String.class),
      @ColumnResult(name = "developer_name", type = String.class),
      @ColumnResult(name = "offers", type = Long.class),
      @ColumnResult(name = "scores", type = Long.class),
      @ColumnResult(name = "cheapest", type = String.class),
      @ColumnResult(name = "total", type = Long.class)
    })
public class Model extends Shown {

  private static final List<String> SIZE =
      List.of("size_class", "size_class_inferred", "size_class_basis");

  @Id String id;

  String developer;
  String name;
  String sizeClass;
  boolean sizeClassInferred;
  long touched;

  @JdbcTypeCode(SqlTypes.JSON)
  String approvals;

  @Override
  public String key() {
    return id;
  }

  /** The catalogue version in which this, its offers, builds or scores last changed. */
  @Override
  public long stamp() {
    return touched;
  }

  /**
   * Id, developer and facts. The size class follows from the parameters; where they are undisclosed
   * it is a stated one, marked inferred, with its basis.
   */
  @Override
  public ObjectNode json() {
    ObjectNode facts = facts(ModelShape.SHAPE);
    ObjectNode stated = facts.deepCopy().retain(SIZE);
    facts.remove(SIZE);
    ObjectNode json = Json.object().put("id", id).put("developer", developer);
    json.setAll(facts);
    if (sizeClass != null) {
      json.put("size_class", sizeClass).put("size_class_inferred", sizeClassInferred);
      if (sizeClassInferred && stated.hasNonNull("size_class_basis")) {
        json.set("size_class_basis", stated.get("size_class_basis"));
      }
    }
    if (approvals != null) {
      json.set("approvals", Json.tree(approvals));
    }
    return json;
  }

  /** As it could be imported; a class that follows from the parameters is not said again. */
  OwnRow row() {
    return OwnRow.of(
        ModelShape.SHAPE,
        Json.object().put("id", id).put("developer", developer),
        facts(ModelShape.SHAPE),
        super.sources());
  }

  @Override
  public ObjectNode sources() {
    ObjectNode sources = super.sources();
    sources.remove("size_class_inferred");
    if (!sizeClassInferred) {
      sources.remove(SIZE);
    }
    return sources;
  }
}
