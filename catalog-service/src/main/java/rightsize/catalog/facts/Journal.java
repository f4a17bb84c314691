package rightsize.catalog.facts;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import rightsize.rest.cursors.Paging;

/**
 * A table of what was decided, whose ids rise with time.
 *
 * @param row SQL that makes JSON of a row
 */
public record Journal(EntityManager database, String table, String row) {

  /** The newest first. */
  public List<ObjectNode> page(Paging paging) {
    String before = paging.after(1).map(keys -> keys.get(0)).orElse("");
    return JsonRows.of(
        database
            .createNativeQuery(
                "SELECT %s FROM %s WHERE :before = '' OR id < CAST(nullif(:before, '') AS uuid) ORDER BY id DESC LIMIT :rows"
                    .formatted(row, table))
            .setParameter("before", before)
            .setParameter("rows", paging.rows()));
  }

  public Optional<ObjectNode> one(UUID id) {
    return JsonRows.first(
        database
            .createNativeQuery("SELECT %s FROM %s WHERE id = :id".formatted(row, table))
            .setParameter("id", id));
  }
}
