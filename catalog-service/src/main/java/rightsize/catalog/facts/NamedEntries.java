package rightsize.catalog.facts;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.List;
import rightsize.rest.cursors.Paging;

/** Entries that are listed by name. */
public interface NamedEntries<E extends Named> extends PanacheRepositoryBase<E, String> {

  /** In the order of their names. */
  default List<E> page(Paging paging) {
    List<String> after = paging.after(2).orElse(List.of("", ""));
    return find("(name, id) > (?1, ?2) order by name, id", after.get(0), after.get(1))
        .page(0, paging.rows())
        .list();
  }
}
