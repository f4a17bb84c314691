package rightsize.catalog.builds;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import rightsize.catalog.facts.Shown;
import rightsize.catalog.rows.Json;

/** Downloadable weights of a model in one format and quantisation, as shown. */
@Entity
@Immutable
@Table(name = "builds")
public class Build extends Shown {

  @Id UUID id;

  String model;
  String format;
  String quantisation;
  String repository;

  @Override
  public String key() {
    return id.toString();
  }

  public String model() {
    return model;
  }

  /** As it stands on the wire, with the sources of its facts. */
  @Override
  public ObjectNode json() {
    ObjectNode json =
        Json.object()
            .put("id", id.toString())
            .put("model", model)
            .put("format", format)
            .put("quantisation", quantisation);
    if (repository != null) {
      json.put("repository", repository);
    }
    json.setAll(facts(BuildShape.SHAPE));
    json.set("sources", sources());
    return json;
  }
}
