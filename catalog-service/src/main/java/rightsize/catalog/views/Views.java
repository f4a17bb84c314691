package rightsize.catalog.views;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import rightsize.rest.cursors.Paging;

/** The views that people keep. */
@ApplicationScoped
public class Views implements PanacheRepositoryBase<View, UUID> {

  private static final String PAGE =
      """
      SELECT v.* FROM views v
       WHERE (v.owner = :me OR v.shared)
         AND (NOT :further
              OR (v.owner <> :me, lower(v.name), v.id)
                 > (CAST(:others AS boolean), lower(:name), CAST(:id AS uuid)))
       ORDER BY v.owner <> :me, lower(v.name), v.id LIMIT :rows
      """;

  /**
   * What somebody sees: their own by name, then those of others.
   *
   * @param me subject of the caller
   */
  @SuppressWarnings("unchecked") // a native query cannot name its type
  List<View> page(String me, Paging paging) {
    Optional<List<String>> after = paging.after(3);
    List<String> keys = after.orElse(List.of("false", "", new UUID(0, 0).toString()));
    return getEntityManager()
        .createNativeQuery(PAGE, View.class)
        .setParameter("me", me)
        .setParameter("further", after.isPresent())
        .setParameter("others", keys.get(0))
        .setParameter("name", keys.get(1))
        .setParameter("id", keys.get(2))
        .setParameter("rows", paging.rows())
        .getResultList();
  }

  /** Where the list goes on after this one. */
  static List<String> keys(View view, String me) {
    return List.of(String.valueOf(!view.isOf(me)), view.name, view.id.toString());
  }

  /** For the rest of the transaction nobody else changes it. */
  Optional<View> locked(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** For the rest of the transaction nobody else adds or renames views of this owner. */
  void lockThoseOf(String owner) {
    getEntityManager()
        .createNativeQuery(
            "SELECT pg_advisory_xact_lock(hashtextextended('views ' || :owner, 0))::text")
        .setParameter("owner", owner)
        .getSingleResult();
  }

  long countOf(String owner) {
    return count("owner", owner);
  }

  /** Names differ by more than case. */
  Optional<View> named(String owner, String name) {
    return find("owner = ?1 and lower(name) = lower(?2)", owner, name).firstResultOptional();
  }
}
