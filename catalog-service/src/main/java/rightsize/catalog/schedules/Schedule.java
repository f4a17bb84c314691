package rightsize.catalog.schedules;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Instance;
import java.util.Optional;
import org.jboss.logging.Logger;
import rightsize.catalog.fetching.FetchRefused;
import rightsize.catalog.fetching.Fetched;
import rightsize.catalog.fetching.Fetcher;

/** Runs feeds: those whose time has come, and the one that somebody asks for. */
@ApplicationScoped
public class Schedule {

  private static final Logger LOG = Logger.getLogger(Schedule.class);

  private final Leases leases;
  private final Fetcher fetcher;
  private final Instance<FeedRun> runs;

  Schedule(Leases leases, Fetcher fetcher, Instance<FeedRun> runs) {
    this.leases = leases;
    this.fetcher = fetcher;
    this.runs = runs;
  }

  /** Whether there is anybody to take what is fetched. */
  boolean isOn() {
    return runs.isResolvable();
  }

  /** One after the other; every replica looks, a feed is run by one of them. */
  @Scheduled(
      every = "{rightsize.schedules.look}",
      delayed = "20s",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void look() {
    Optional<Lease> due = next();
    while (due.isPresent()) {
      run(due.get());
      due = next();
    }
  }

  private Optional<Lease> next() {
    return isOn() ? leases.next() : Optional.empty();
  }

  /** Begins as soon as the lease is durable; whoever asked does not wait for it. */
  void start(@Observes(during = TransactionPhase.AFTER_SUCCESS) Lease asked) {
    Thread.ofVirtual().name("feed " + asked.feed().id()).start(() -> run(asked));
  }

  @ActivateRequestContext
  void run(Lease lease) {
    Outcome outcome = outcome(lease);
    LOG.infof("feed %s: %s", lease.feed().id(), outcome.word());
    leases.settle(lease, outcome);
  }

  private Outcome outcome(Lease lease) {
    try {
      return switch (fetcher.fetch(lease.address(), lease.known())) {
        case Fetched.NotModified same -> Outcome.notModified();
        case Fetched.Document document ->
            Outcome.done(runs.get().run(lease.feed(), document.bytes()), document);
      };
    } catch (FetchRefused e) {
      return Outcome.notFetched(e);
    } catch (RunRefused e) {
      return Outcome.refused(e);
    } catch (RuntimeException e) {
      LOG.errorf(e, "feed %s could not be taken", lease.feed().id());
      return Outcome.failed();
    }
  }
}
