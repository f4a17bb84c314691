package rightsize.catalog.accelerators;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import rightsize.catalog.facts.NamedEntries;
import rightsize.catalog.rows.Json;

/** The accelerators of the catalogue. */
@ApplicationScoped
public class Accelerators implements NamedEntries<Accelerator> {

  private static final String COSTS =
      """
      SELECT (jsonb_build_object('from', t.effective_from, 'on', t.observed_on)
               || jsonb_strip_nulls(to_jsonb(t) - ARRAY['accelerator', 'effective_from',
                                                        'observed_on', 'recorded_in']))::text
        FROM %s t
       WHERE t.accelerator = :id
       ORDER BY first_day(t.effective_from) DESC, t.id DESC
      """;

  /** Everything that was observed of its rents or purchases, newest first. */
  @SuppressWarnings("unchecked") // a native query cannot name its type
  List<ObjectNode> costs(Accelerator accelerator, Money money) {
    return ((List<String>)
            getEntityManager()
                .createNativeQuery(COSTS.formatted(money.table()))
                .setParameter("id", accelerator.key())
                .getResultList())
        .stream().map(Json::stored).toList();
  }
}
