package rightsize.catalog.offers;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import rightsize.catalog.changes.Calendar;
import rightsize.catalog.facts.Sql;
import rightsize.catalog.facts.Touched;
import rightsize.catalog.facts.Writing;

/** A price that was announced for a day is shown from that day on: a version of its own. */
@ApplicationScoped
public class PricesComingIntoForce {

  private static final String DUE =
      """
      SELECT o.id::text FROM offers o
        JOIN prices_in_force(ARRAY(
               SELECT DISTINCT p.offer FROM offer_prices p
                WHERE NOT p.aside AND first_day(p.effective_from) BETWEEN ?::date - 31 AND ?::date), ?)
          AS f ON f.offer = o.id
       WHERE o.price IS DISTINCT FROM f.price
      """;

  private final Calendar calendar;
  private final Clock clock;

  PricesComingIntoForce(Calendar calendar, Clock clock) {
    this.calendar = calendar;
    this.clock = clock;
  }

  /**
   * Every ten minutes; a second replica finds nothing left to do, and while an import is being
   * applied it can wait for the next look.
   */
  @Scheduled(
      every = "10m",
      delayed = "1m",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void look() {
    putInForce(LocalDate.now(clock));
  }

  /** Shows the prices of a day and answers how many changed. */
  int putInForce(LocalDate today) {
    return calendar.turn(
        connection -> {
          List<String> due = Sql.texts(connection, DUE, today, today, today);
          if (due.isEmpty()) {
            return 0;
          }
          long version = calendar.open(connection, "prices of " + today);
          Writing writing = new Writing(connection, version, false, today);
          int changed = Prices.putInForce(writing, due);
          Touched.modelsOfChanged(writing, "offers", due);
          return changed;
        });
  }
}
