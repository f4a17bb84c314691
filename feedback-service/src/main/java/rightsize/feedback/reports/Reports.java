package rightsize.feedback.reports;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All reports the transaction may see; the caller opens the rows of its teams first. */
@ApplicationScoped
public class Reports implements PanacheRepositoryBase<Report, UUID> {

  private final ReportEvents events;

  public Reports(ReportEvents events) {
    this.events = events;
  }

  /** Stores it with its first event. */
  Report file(Report report) {
    persist(report);
    events.persist(
        new ReportEvent(report, Action.FILED, null, report.createdAt)
            .by(report.author, report.authorName));
    return report;
  }

  public Optional<Report> one(UUID id) {
    return findByIdOptional(id);
  }

  /** The same, locked until the transaction ends. */
  public Optional<Report> oneToChange(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /**
   * Newest first.
   *
   * @param after creation time and id of the last report of the page before
   */
  List<Report> list(ReportFilter filter, String mine, Optional<List<String>> after, int rows) {
    StringBuilder where = new StringBuilder("1 = 1");
    Parameters values = new Parameters();
    narrow(where, values, "model = :model", "model", filter.model);
    narrow(where, values, "task = :task", "task", filter.task);
    narrow(where, values, "state = :state", "state", filter.state);
    narrow(where, values, "appealed = :appealed", "appealed", filter.appealed);
    narrow(where, values, "team = :team", "team", filter.team);
    narrow(where, values, "adviceId = :advice", "advice", filter.adviceId);
    narrow(where, values, "observedOn >= :from", "from", filter.observedFrom);
    narrow(where, values, "observedOn <= :to", "to", filter.observedTo);
    narrow(where, values, "author = :author", "author", mine);
    after.ifPresent(
        keys -> {
          where.append(" and (createdAt < :at or (createdAt = :at and id < :id))");
          values.and("at", Instant.parse(keys.get(0))).and("id", UUID.fromString(keys.get(1)));
        });
    return find(where + " order by createdAt desc, id desc", values).range(0, rows - 1).list();
  }

  private static void narrow(
      StringBuilder where, Parameters values, String condition, String name, Object value) {
    if (value != null) {
      where.append(" and ").append(condition);
      values.and(name, value);
    }
  }
}
