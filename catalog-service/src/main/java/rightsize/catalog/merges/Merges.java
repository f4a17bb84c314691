package rightsize.catalog.merges;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import rightsize.catalog.facts.Journal;
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

  private final Journal journal;

  Merges(EntityManager database) {
    this.journal = new Journal(database, "merges", ONE);
  }

  /** The newest first. */
  List<ObjectNode> page(Paging paging) {
    return journal.page(paging);
  }

  /**
   * @throws Problem 404 when there is no such merge
   */
  ObjectNode one(UUID id) {
    return journal.one(id).orElseThrow(() -> Problem.notFound("merge"));
  }
}
