package rightsize.catalog.names;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import rightsize.catalog.rows.Json;
import rightsize.rest.cursors.Paging;
import rightsize.rest.problems.Problem;

/** What curators decided about names. */
@ApplicationScoped
class Aliases {

  private static final String ONE =
      """
      jsonb_build_object('id', id, 'kind', kind, 'provider', provider, 'name', name,
                         'entry', entry, 'decided_by', decided_by,
                         'decided_at', to_char(decided_at AT TIME ZONE 'UTC',
                                               'YYYY-MM-DD"T"HH24:MI:SS"Z"'))::text
      """;

  private final EntityManager database;
  private final Clock clock;

  Aliases(EntityManager database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** The newest first. */
  List<ObjectNode> page(Paging paging) {
    String before = paging.after(1).map(keys -> keys.get(0)).orElse("");
    return found(
        database
            .createNativeQuery(
                "SELECT "
                    + ONE
                    + " FROM aliases WHERE :before = '' OR id < CAST(nullif(:before, '') AS uuid)"
                    + " ORDER BY id DESC LIMIT :rows")
            .setParameter("before", before)
            .setParameter("rows", paging.rows()));
  }

  /**
   * @throws Problem 404 when there is no such decision
   */
  ObjectNode one(UUID id) {
    return found(
            database
                .createNativeQuery("SELECT " + ONE + " FROM aliases WHERE id = :id")
                .setParameter("id", id))
        .stream()
        .findFirst()
        .orElseThrow(() -> Problem.notFound("name"));
  }

  /** Whether the catalogue has it. */
  boolean isKnown(String kind, String entry) {
    String table = kind.equals("models") ? "models" : "providers";
    return !database
        .createNativeQuery("SELECT 1 FROM " + table + " WHERE id = :id")
        .setParameter("id", entry)
        .getResultList()
        .isEmpty();
  }

  /** The new decision; empty when this name is decided already. */
  Optional<ObjectNode> add(NameDecision decision, String who) {
    return found(
            database
                .createNativeQuery(
                    "INSERT INTO aliases (kind, provider, name, entry, decided_by, decided_at)"
                        + " VALUES (:kind, CAST(:provider AS text), :name, CAST(:entry AS text),"
                        + " :who, :at) ON CONFLICT DO NOTHING RETURNING "
                        + ONE)
                .setParameter("kind", decision.kind())
                .setParameter("provider", decision.provider())
                .setParameter("name", Resolver.lower(decision.name()))
                .setParameter("entry", decision.entry())
                .setParameter("who", who)
                .setParameter("at", clock.instant()))
        .stream()
        .findFirst();
  }

  void remove(UUID id) {
    database
        .createNativeQuery("DELETE FROM aliases WHERE id = :id")
        .setParameter("id", id)
        .executeUpdate();
  }

  @SuppressWarnings("unchecked") // a native query cannot name its type
  private static List<ObjectNode> found(Query query) {
    return ((List<Object>) query.getResultList())
        .stream().map(row -> Json.stored((String) row)).toList();
  }
}
