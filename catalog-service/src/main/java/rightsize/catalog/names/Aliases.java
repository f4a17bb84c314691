package rightsize.catalog.names;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import rightsize.catalog.facts.Journal;
import rightsize.catalog.facts.JsonRows;
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
  private final Journal journal;
  private final Clock clock;

  Aliases(EntityManager database, Clock clock) {
    this.database = database;
    this.journal = new Journal(database, "aliases", ONE);
    this.clock = clock;
  }

  /** The newest first. */
  List<ObjectNode> page(Paging paging) {
    return journal.page(paging);
  }

  /**
   * @throws Problem 404 when there is no such decision
   */
  ObjectNode one(UUID id) {
    return journal.one(id).orElseThrow(() -> Problem.notFound("name"));
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
    return JsonRows.first(
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
            .setParameter("at", clock.instant()));
  }

  void remove(UUID id) {
    database
        .createNativeQuery("DELETE FROM aliases WHERE id = :id")
        .setParameter("id", id)
        .executeUpdate();
  }
}
