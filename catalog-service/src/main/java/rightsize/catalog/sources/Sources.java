package rightsize.catalog.sources;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import rightsize.rest.cursors.Paging;

/** Those whom the catalogue quotes. */
@ApplicationScoped
public class Sources implements PanacheRepositoryBase<Source, String> {

  /** In the order of their ids. */
  List<Source> page(Paging paging) {
    Optional<String> after = paging.after(1).map(keys -> keys.get(0));
    return find("id > ?1 order by id", after.orElse("")).page(0, paging.rows()).list();
  }

  public List<Source> named(Collection<String> ids) {
    return list("id in ?1 order by id", ids);
  }
}
