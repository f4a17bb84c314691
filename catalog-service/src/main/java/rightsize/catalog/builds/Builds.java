package rightsize.catalog.builds;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import rightsize.catalog.facts.ById;

/** The builds of the catalogue. */
@ApplicationScoped
public class Builds implements ById<Build> {

  private static final String ORDER =
      " order by model, format, quantisation, repository nulls first, id";

  /** Everything, in a fixed order. */
  public List<Build> inOrder() {
    return list("1 = 1" + ORDER);
  }

  /** The builds of a model with their revisions. */
  public List<ObjectNode> detailsOfModel(String model) {
    return list("model = ?1" + ORDER, model).stream()
        .map(build -> build.json().put("revision", build.revision()))
        .toList();
  }
}
