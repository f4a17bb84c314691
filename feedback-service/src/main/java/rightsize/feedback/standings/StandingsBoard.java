package rightsize.feedback.standings;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import rightsize.decision.standings.Standings;
import rightsize.rest.database.TeamRows;

/**
 * Keeps the last standings and reckons anew only when their version has changed. When the last
 * reckoning took longer than anybody waits, the next one happens behind the scenes, and until it is
 * done the last standings are shown under their own version.
 */
@ApplicationScoped
class StandingsBoard {

  private final CountedReports reports;
  private final TeamRows rows;
  private final Clock clock;
  private final Duration patience;
  private final Consumer<Runnable> behindTheScenes;
  private final AtomicBoolean reckoning = new AtomicBoolean();
  private volatile StandingsView last = new StandingsView("", List.of());
  private volatile Duration took = Duration.ZERO;

  @Inject
  StandingsBoard(
      CountedReports reports,
      TeamRows rows,
      Clock clock,
      @ConfigProperty(name = "rightsize.standings.patience") Duration patience) {
    this(reports, rows, clock, patience, StandingsBoard::inAnotherTransaction);
  }

  StandingsBoard(
      CountedReports reports,
      TeamRows rows,
      Clock clock,
      Duration patience,
      Consumer<Runnable> behindTheScenes) {
    this.reports = reports;
    this.rows = rows;
    this.clock = clock;
    this.patience = patience;
    this.behindTheScenes = behindTheScenes;
  }

  /** Within a transaction. */
  StandingsView current() {
    rows.ofEveryTeam();
    String version = version();
    StandingsView known = last;
    if (known.version().equals(version)) {
      return known;
    }
    if (took.compareTo(patience) <= 0) {
      return reckon(version);
    }
    reckonBehindTheScenes();
    return known;
  }

  private String version() {
    return reports.version() + "-" + LocalDate.now(clock);
  }

  /** One thread reckons; the others wait for its answer instead of doing the same. */
  private synchronized StandingsView reckon(String version) {
    if (!last.version().equals(version)) {
      long start = System.nanoTime();
      last = new StandingsView(version, Standings.of(reports.all(), LocalDate.now(clock)));
      took = Duration.ofNanos(System.nanoTime() - start);
    }
    return last;
  }

  private void reckonBehindTheScenes() {
    if (reckoning.compareAndSet(false, true)) {
      behindTheScenes.accept(this::reckonNow);
    }
  }

  private static void inAnotherTransaction(Runnable work) {
    Thread.ofVirtual().name("standings").start(() -> QuarkusTransaction.requiringNew().run(work));
  }

  private void reckonNow() {
    try {
      rows.ofEveryTeam();
      reckon(version());
    } finally {
      reckoning.set(false);
    }
  }
}
