package rightsize.catalog.schedules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import rightsize.rest.audit.Audit;
import rightsize.rest.identity.Caller;
import rightsize.rest.problems.Problem;

/** Runs that somebody asks for: in the audit, and begun when that is durable. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AskedRuns {

  private static final int TRY_AGAIN_SECONDS = 3600;

  private final ScheduledFeeds feeds;
  private final Leases leases;
  private final Schedule schedule;
  private final Event<Lease> taken;
  private final Audit audit;
  private final Caller caller;

  AskedRuns(
      ScheduledFeeds feeds,
      Leases leases,
      Schedule schedule,
      Event<Lease> taken,
      Audit audit,
      Caller caller) {
    this.feeds = feeds;
    this.leases = leases;
    this.schedule = schedule;
    this.taken = taken;
    this.audit = audit;
    this.caller = caller;
  }

  /**
   * @throws Problem 404; 409 while it is running; 503 when nobody takes documents
   */
  ScheduledFeed begin(String id) {
    ScheduledFeed feed = feeds.locked(id).orElseThrow(() -> Problem.notFound("feed"));
    if (!schedule.isOn()) {
      throw Problem.unavailable(
          "no-imports", "nothing here takes what would be fetched", TRY_AGAIN_SECONDS);
    }
    taken.fire(leases.take(feed));
    audit.record(caller, "run", "feeds", id, null, null);
    return feed;
  }
}
