package rightsize.catalog.schedules;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.Timeouts;
import rightsize.rest.cursors.Paging;

/** The feeds that are fetched by the clock. */
@ApplicationScoped
public class ScheduledFeeds implements PanacheRepositoryBase<ScheduledFeed, String> {

  /** In the order of their ids. */
  List<ScheduledFeed> page(Paging paging) {
    Optional<String> after = paging.after(1).map(keys -> keys.get(0));
    return find("id > ?1 order by id", after.orElse("")).page(0, paging.rows()).list();
  }

  /** For the rest of the transaction nobody else changes it. */
  Optional<ScheduledFeed> locked(String id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** One whose time has come and that no other replica runs or is about to take. */
  Optional<ScheduledFeed> due(Instant now) {
    return find(
            "enabled and nextRunAt <= ?1 and (leasedUntil is null or leasedUntil <= ?1)"
                + " order by nextRunAt, id",
            now)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .withHint("jakarta.persistence.lock.timeout", Timeouts.SKIP_LOCKED_MILLI)
        .firstResultOptional();
  }
}
