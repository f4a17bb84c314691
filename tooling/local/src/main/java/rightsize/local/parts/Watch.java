package rightsize.local.parts;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import rightsize.local.screen.Log;
import rightsize.local.screen.Trouble;

/** Waits for a started process to say that it is ready. */
record Watch(String part, Process process, Health health, Path log) {

  /** Keycloak's first start beside a build on two busy cores has taken more than three minutes. */
  private static final Duration LIMIT = Duration.ofSeconds(420);

  private static final Duration PAUSE = Duration.ofMillis(200);
  private static final int LINES = 15;

  /**
   * @throws Trouble with the last log lines when the process ends or stays silent too long
   */
  void untilReady() throws InterruptedException {
    var deadline = Instant.now().plus(LIMIT);
    while (!health.isReady()) {
      if (!process.isAlive()) {
        throw trouble(
            "%s ended while starting (exit code %d).".formatted(part, process.exitValue()));
      }
      if (Instant.now().isAfter(deadline)) {
        throw trouble(late());
      }
      Thread.sleep(PAUSE);
    }
  }

  private String late() {
    var complaints = health.complaints();
    return "%s is not ready after %d seconds%s."
        .formatted(
            part,
            LIMIT.toSeconds(),
            complaints.isEmpty() ? "" : "; what it waits for: " + String.join(", ", complaints));
  }

  private Trouble trouble(String sentence) {
    return new Trouble(sentence, "Its log is " + log, Log.lastWords(log, LINES));
  }
}
