package rightsize.catalog.facts;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import rightsize.catalog.rows.Json;

/** What a question answers whose one column is JSON. */
public final class JsonRows {

  private JsonRows() {}

  @SuppressWarnings("unchecked") // a native query cannot name its type
  public static List<ObjectNode> of(Query query) {
    return ((List<Object>) query.getResultList())
        .stream().map(row -> Json.stored((String) row)).toList();
  }

  public static Optional<ObjectNode> first(Query query) {
    return of(query).stream().findFirst();
  }
}
