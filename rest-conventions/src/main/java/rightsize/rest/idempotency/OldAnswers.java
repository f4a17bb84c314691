package rightsize.rest.idempotency;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/** Forgets at start the answers nobody will ask for again: those older than a month. */
@Singleton
class OldAnswers {

  private static final int DAYS_KEPT = 30;

  private final GivenAnswers answers;

  OldAnswers(GivenAnswers answers) {
    this.answers = answers;
  }

  @Transactional
  void forget(@Observes StartupEvent starting) {
    answers.forgetOlderThan(DAYS_KEPT);
  }
}
