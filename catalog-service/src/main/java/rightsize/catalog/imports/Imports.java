package rightsize.catalog.imports;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import rightsize.catalog.facts.Subjects;
import rightsize.rest.cursors.Paging;
import rightsize.rest.problems.Problem;

/** The imports, newest first. */
@ApplicationScoped
class Imports implements PanacheRepositoryBase<Import, UUID> {

  private final Clock clock;

  Imports(Clock clock) {
    this.clock = clock;
  }

  List<Import> page(String source, String status, Paging paging) {
    UUID before =
        paging.after(1).map(keys -> UUID.fromString(keys.get(0))).orElse(new UUID(-1L, -1L));
    return find(
            "(?1 is null or source = ?1) and (?2 is null or status = ?2) and id < ?3"
                + " order by id desc",
            source,
            status,
            before)
        .range(0, paging.rows() - 1)
        .list();
  }

  /** As its door shows it now. */
  Import.View view(Import each) {
    return each.view(clock.instant());
  }

  Import one(String id) {
    return findByIdOptional(id(id)).orElseThrow(() -> Problem.notFound("import"));
  }

  /** A text as the id of an import; what cannot be one is not there. */
  static UUID id(String text) {
    if (!Subjects.isUuid(text)) {
      throw Problem.notFound("import");
    }
    return UUID.fromString(text);
  }
}
