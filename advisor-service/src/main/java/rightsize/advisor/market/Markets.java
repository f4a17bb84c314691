package rightsize.advisor.market;

import io.quarkus.runtime.Startup;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import rightsize.decision.market.ExchangeRate;
import rightsize.rest.problems.Problem;

/**
 * The one market in memory: read from disk at start, asked after every few seconds, replaced as a
 * whole. Whoever reads it holds an immutable value; nobody waits for a neighbour.
 */
@Startup
@ApplicationScoped
public class Markets {

  private static final Logger LOG = Logger.getLogger(Markets.class);

  /** An unchanged snapshot is written again this often, so that a restart knows its true age. */
  private static final Duration REWRITE_AFTER = Duration.ofMinutes(10);

  private static final List<ExchangeRate> RATES = ReferenceRates.shipped();
  private static final int RETRY_SECONDS = 10;
  private static final Set<String> STALE =
      Set.of(
          "catalogue_unreachable",
          "catalogue_not_confirmed",
          "feedback_unreachable",
          "answer_unreadable");

  private final Neighbours neighbours;
  private final MarketReader reader;
  private final SnapshotFiles files;
  private final Duration maxAge;
  private final Duration fresh;
  private final Clock clock;
  private final Event<MarketNow> changes;

  private volatile Optional<Held> held = Optional.empty();
  private volatile Set<String> notes = Set.of();
  private final Set<String> torn = new TreeSet<>();
  private Instant keptAt = Instant.EPOCH;

  Markets(
      Neighbours neighbours,
      MarketReader reader,
      MarketSettings settings,
      Clock clock,
      Event<MarketNow> changes) {
    this.neighbours = neighbours;
    this.reader = reader;
    this.files = new SnapshotFiles(settings.directory());
    this.maxAge = settings.maxAge();
    this.fresh = settings.refresh().multipliedBy(5);
    this.clock = clock;
    this.changes = changes;
  }

  /**
   * @throws Problem 503 when there is none, or only one past the maximum age
   */
  public MarketNow now() {
    MarketNow now =
        last()
            .orElseThrow(
                () ->
                    Problem.unavailable(
                        "no-snapshot",
                        "the catalogue was never read and no snapshot lies on disk",
                        RETRY_SECONDS));
    if (now.age().compareTo(maxAge) > 0) {
      throw Problem.unavailable(
          "snapshot-too-old",
          "the catalogue was last confirmed at " + now.confirmedAt() + ": too long ago to advise",
          RETRY_SECONDS);
    }
    return now;
  }

  /** The dated exchange rates that answers are told with. */
  public static List<ExchangeRate> rates() {
    return RATES;
  }

  /** The last market, however old. */
  public Optional<MarketNow> last() {
    return held.map(this::view);
  }

  @PostConstruct
  void load() {
    try {
      SnapshotFiles.Found found = files.newest();
      found.torn().forEach(name -> LOG.warnf("Snapshot %s is torn and was passed over", name));
      if (!found.torn().isEmpty()) {
        torn.add("snapshot_torn");
      }
      held = found.snapshot().map(snapshot -> Held.of(snapshot, reader));
      notes = Set.copyOf(torn);
      last().ifPresent(this::fromDisk);
    } catch (IOException | RuntimeException e) {
      LOG.warnf("No snapshot could be read from disk: %s", e.getMessage());
    }
  }

  @Scheduled(every = "{rightsize.market.refresh}", concurrentExecution = ConcurrentExecution.SKIP)
  synchronized void refresh() {
    Set<String> wrong = new TreeSet<>(torn);
    Instant now = clock.instant();
    Optional<Part> catalogue = ask("catalogue_unreachable", wrong, () -> catalogue(now));
    Optional<Part> standings = ask("feedback_unreachable", wrong, () -> standings(now));
    Optional<Part> either = catalogue.or(() -> held.map(one -> one.snapshot().catalogue()));
    either.ifPresent(
        part ->
            take(
                new Snapshot(
                    part, standings.or(() -> held.flatMap(one -> one.snapshot().standings()))),
                wrong));
    tell(wrong);
  }

  private void fromDisk(MarketNow market) {
    LOG.infof("Catalogue %d read from disk", market.market().version());
    changes.fire(market);
  }

  private Part catalogue(Instant now) {
    return neighbours.catalogue(held.map(one -> one.snapshot().catalogue()), now);
  }

  private Part standings(Instant now) {
    return neighbours.standings(held.flatMap(one -> one.snapshot().standings()), now);
  }

  private void take(Snapshot newer, Set<String> wrong) {
    if (held.isPresent() && held.get().sameContentAs(newer)) {
      held = Optional.of(held.get().confirmed(newer));
      if (keptAt.plus(REWRITE_AFTER).isBefore(clock.instant())) {
        keep(newer, wrong);
      }
      return;
    }
    try {
      Held next =
          held.filter(one -> one.sameCatalogueAs(newer))
              .map(one -> one.reported(newer, reader))
              .orElseGet(() -> Held.of(newer, reader));
      held = Optional.of(next);
      keep(newer, wrong);
      changes.fire(view(next));
      LOG.infof("Catalogue %d and its standings are in force", next.market().version());
    } catch (RuntimeException e) {
      wrong.add("answer_unreadable");
      LOG.debug("A neighbour's answer could not be read", e);
    }
  }

  private void keep(Snapshot snapshot, Set<String> wrong) {
    try {
      files.keep(snapshot);
      keptAt = clock.instant();
      torn.clear();
    } catch (IOException e) {
      wrong.add("snapshot_not_kept");
    }
  }

  /** One line in the log when the state changes, none while it lasts. */
  private void tell(Set<String> wrong) {
    if (!wrong.equals(notes)) {
      LOG.infof("The market's state changed: %s", wrong.isEmpty() ? "all is well" : wrong);
    }
    notes = Set.copyOf(wrong);
  }

  private static Optional<Part> ask(String code, Set<String> wrong, Supplier<Part> question) {
    try {
      return Optional.of(question.get());
    } catch (RuntimeException e) {
      LOG.debug(code, e);
      wrong.add(code);
      return Optional.empty();
    }
  }

  private MarketNow view(Held one) {
    Instant confirmedAt = one.snapshot().catalogue().confirmedAt();
    Duration age = Duration.between(confirmedAt, clock.instant());
    Set<String> seen = new TreeSet<>(notes);
    if (one.snapshot().standings().isEmpty()) {
      seen.add("standings_never_read");
    }
    if (age.compareTo(fresh) > 0) {
      seen.add("catalogue_not_confirmed");
    }
    boolean stale = seen.stream().anyMatch(STALE::contains);
    return new MarketNow(
        one.advisor(),
        one.hash(),
        confirmedAt,
        age,
        stale,
        List.copyOf(seen),
        () -> SnapshotFiles.compressed(one.snapshot()));
  }
}
