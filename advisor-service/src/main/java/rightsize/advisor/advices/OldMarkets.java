package rightsize.advisor.advices;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import rightsize.rest.database.Purge;

/** Forgets the kept markets that no advice rests on any more. */
@ApplicationScoped
class OldMarkets {

  private final EntityManager database;
  private final Purge purge;
  private final Duration kept;

  OldMarkets(
      EntityManager database,
      Purge purge,
      @ConfigProperty(name = "rightsize.advices.unused-market-kept") Duration kept) {
    this.database = database;
    this.purge = purge;
    this.kept = kept;
  }

  @Scheduled(every = "1h", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void forget() {
    purge.of("markets", this::forget);
  }

  private int forget(int most) {
    return (Integer)
        database
            .createNativeQuery("SELECT purge_markets(make_interval(secs => ?1), ?2)", Integer.class)
            .setParameter(1, (double) kept.toSeconds())
            .setParameter(2, most)
            .getSingleResult();
  }
}
