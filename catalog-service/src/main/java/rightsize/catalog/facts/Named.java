package rightsize.catalog.facts;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.util.List;
import rightsize.catalog.rows.Json;
import rightsize.catalog.rows.Shape;

/** An entry under a short id of its own that has a name. */
@MappedSuperclass
public abstract class Named extends Shown {

  @Id String id;

  String name;

  protected abstract Shape shape();

  @Override
  public String key() {
    return id;
  }

  public String name() {
    return name;
  }

  /** Where the page after this one begins. */
  public List<String> keys() {
    return List.of(name, id);
  }

  /** Id and facts, then the sources of the facts. */
  @Override
  public ObjectNode json() {
    ObjectNode json = Json.object().put("id", id);
    json.setAll(facts(shape()));
    json.setAll(costs());
    json.set("sources", sources());
    return json;
  }

  /** What it costs, for nouns that cost something. */
  protected ObjectNode costs() {
    return Json.object();
  }
}
