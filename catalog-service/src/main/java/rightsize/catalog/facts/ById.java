package rightsize.catalog.facts;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.List;
import java.util.UUID;
import rightsize.rest.cursors.Paging;

/** Entries under UUIDs, which rise with time: listed in the order of their making. */
public interface ById<E> extends PanacheRepositoryBase<E, UUID> {

  /** A filter by one column; a value that is null filters nothing. */
  record Only(String column, String value) {}

  /** A page of those that have both values. */
  default List<E> page(Only one, Only other, Paging paging) {
    UUID after = paging.after(1).map(keys -> UUID.fromString(keys.get(0))).orElse(new UUID(0, 0));
    return find(
            "(?1 is null or %s = ?1) and (?2 is null or %s = ?2) and id > ?3 order by id"
                .formatted(one.column(), other.column()),
            one.value(),
            other.value(),
            after)
        .page(0, paging.rows())
        .list();
  }
}
