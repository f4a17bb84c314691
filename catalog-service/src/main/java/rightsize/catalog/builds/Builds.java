package rightsize.catalog.builds;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import rightsize.catalog.facts.AsOf;
import rightsize.catalog.facts.ById;

/** The builds of the catalogue. */
@ApplicationScoped
public class Builds implements ById<Build> {

  private static final String ORDER =
      " order by model, format, quantisation, repository nulls first, id";

  private final EntityManager database;

  public Builds(EntityManager database) {
    this.database = database;
  }

  /** Everything, in a fixed order. */
  public List<Build> inOrder() {
    return list("1 = 1" + ORDER);
  }

  /** The builds of a model with their revisions. */
  @SuppressWarnings("unchecked") // a native query cannot name its type
  public List<ObjectNode> detailsOfModel(String model, AsOf asOf) {
    Query query =
        database.createNativeQuery(
            asOf.ofModel("SELECT b.* FROM builds b WHERE b.model = :model" + ORDER), Build.class);
    return ((List<Build>) asOf.in(query).setParameter("model", model).getResultList())
        .stream().map(build -> build.json().put("revision", build.revision())).toList();
  }
}
