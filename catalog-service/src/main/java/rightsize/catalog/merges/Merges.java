package rightsize.catalog.merges;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.UUID;
import rightsize.catalog.rows.Json;
import rightsize.rest.cursors.Paging;
import rightsize.rest.problems.Problem;

/** Which models were merged into which, and what moved. */
@ApplicationScoped
class Merges {

  static final String ONE =
      """
      jsonb_strip_nulls(jsonb_build_object('id', id, 'model', model, 'into', into_model,
        'reason', reason, 'moved', moved, 'merged_by', merged_by, 'merged_in', merged_in,
        'merged_at', to_char(merged_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
        'reverted_by', reverted_by, 'reverted_in', reverted_in,
        'reverted_at', to_char(reverted_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')))::text
      """;

  private final EntityManager database;

  Merges(EntityManager database) {
    this.database = database;
  }

  /** The newest first. */
  List<ObjectNode> page(Paging paging) {
    String before = paging.after(1).map(keys -> keys.get(0)).orElse("");
    return found(
        database
            .createNativeQuery(
                "SELECT "
                    + ONE
                    + " FROM merges WHERE :before = '' OR id < CAST(nullif(:before, '') AS uuid)"
                    + " ORDER BY id DESC LIMIT :rows")
            .setParameter("before", before)
            .setParameter("rows", paging.rows()));
  }

  /**
   * @throws Problem 404 when there is no such merge
   */
  ObjectNode one(UUID id) {
    return found(
            database
                .createNativeQuery("SELECT " + ONE + " FROM merges WHERE id = :id")
                .setParameter("id", id))
        .stream()
        .findFirst()
        .orElseThrow(() -> Problem.notFound("merge"));
  }

  @SuppressWarnings("unchecked") // a native query cannot name its type
  private static List<ObjectNode> found(Query query) {
    return ((List<Object>) query.getResultList())
        .stream().map(row -> Json.stored((String) row)).toList();
  }
}
