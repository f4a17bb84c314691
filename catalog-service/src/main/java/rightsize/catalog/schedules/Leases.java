package rightsize.catalog.schedules;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import rightsize.rest.problems.Problem;

/** Who runs a feed: one replica at a time, and after its death another one. */
@ApplicationScoped
class Leases {

  /** Longer than any run should take: fetching is cut after seconds, an import after minutes. */
  static final Duration TIME = Duration.ofMinutes(15);

  private final ScheduledFeeds feeds;
  private final Clock clock;

  Leases(ScheduledFeeds feeds, Clock clock) {
    this.feeds = feeds;
    this.clock = clock;
  }

  /** A feed whose time has come; durable before it is handed out. */
  Optional<Lease> next() {
    Instant now = now();
    return QuarkusTransaction.requiringNew()
        .call(() -> feeds.due(now).map(feed -> feed.lease(now, TIME)));
  }

  /**
   * This feed, whether its time has come or not, in the transaction of the caller.
   *
   * @throws Problem 409 while it is running
   */
  Lease take(ScheduledFeed locked) {
    Instant now = now();
    if (locked.isRunning(now)) {
      throw Problem.of(409, "feed-running", "The feed is being run")
          .detail("look at its outcome in a minute")
          .header("Retry-After", 60);
    }
    return locked.lease(now, TIME);
  }

  /** Writes down how a run ended, unless the lease has gone to somebody else meanwhile. */
  void settle(Lease lease, Outcome outcome) {
    double chance = ThreadLocalRandom.current().nextDouble();
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                feeds
                    .locked(lease.feed().id())
                    .filter(feed -> lease.by().equals(feed.leasedBy))
                    .ifPresent(feed -> feed.settle(outcome, now(), chance)));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
