package rightsize.rest.idempotency;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import rightsize.rest.database.Purge;

/** Forgets the answers nobody will ask for again. */
@Singleton
class OldAnswers {

  private final GivenAnswers answers;
  private final Purge purge;
  private final Duration kept;

  OldAnswers(
      GivenAnswers answers,
      Purge purge,
      @ConfigProperty(name = "rightsize.idempotency.kept") Duration kept) {
    this.answers = answers;
    this.purge = purge;
    this.kept = kept;
  }

  @Scheduled(every = "1h", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void forget() {
    purge.of("idempotency_keys", most -> answers.forgetOlderThan(kept, most));
  }
}
