package rightsize.catalog.speeds;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import rightsize.catalog.accelerators.Accelerator;
import rightsize.catalog.accelerators.Accelerators;
import rightsize.catalog.facts.AsOf;
import rightsize.catalog.facts.ById;

/** The measured speeds of the catalogue. */
@ApplicationScoped
public class Speeds implements ById<Speed> {

  /** Of what one source measured of the same thing under the same load, the newest. */
  private static final String SHOWN =
      """
      SELECT DISTINCT ON (%1$s) s.*
        FROM speeds s
       %2$s
       ORDER BY %1$s, s.by_hand DESC, first_day(s.observed_on) DESC, s.id DESC
      """;

  private static final String SAME =
      "s.model, s.quantisation, s.accelerator, s.engine, s.devices, s.input_tokens,"
          + " s.output_tokens, s.concurrency, s.source";

  private final EntityManager database;
  private final Accelerators accelerators;

  public Speeds(EntityManager database, Accelerators accelerators) {
    this.database = database;
    this.accelerators = accelerators;
  }

  /** Everything shown, in a fixed order. */
  @SuppressWarnings("unchecked") // a native query cannot name its type
  public List<Speed> shown() {
    return database.createNativeQuery(SHOWN.formatted(SAME, ""), Speed.class).getResultList();
  }

  /** What is shown of one model, with the accelerator's name. */
  @SuppressWarnings("unchecked") // a native query cannot name its type
  public List<ObjectNode> detailsOfModel(String model, AsOf asOf) {
    String sql = SHOWN.formatted(SAME, "WHERE s.model = :model");
    Query query = database.createNativeQuery(asOf.ofModel(sql), Speed.class);
    List<Speed> shown = asOf.in(query).setParameter("model", model).getResultList();
    Map<String, String> names =
        accelerators
            .list("id in ?1", shown.stream().map(Speed::accelerator).distinct().toList())
            .stream()
            .collect(Collectors.toMap(Accelerator::key, Accelerator::name));
    return shown.stream()
        .map(speed -> speed.json().put("accelerator_name", names.get(speed.accelerator())))
        .toList();
  }
}
