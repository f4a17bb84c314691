package rightsize.local.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A postmaster still running on our data directory because the launcher before us was killed. It is
 * stopped, not adopted: its settings may be an older launcher's.
 */
record Leftover(ProcessHandle postmaster) {

  /** Reads {@code postmaster.pid}, whose first line is the process id. */
  static Optional<Leftover> in(Path dataDirectory) throws IOException {
    var pidFile = dataDirectory.resolve("postmaster.pid");
    if (!Files.exists(pidFile)) {
      return Optional.empty();
    }
    var lines = Files.readAllLines(pidFile);
    if (lines.isEmpty() || !lines.get(0).strip().matches("\\d+")) {
      return Optional.empty();
    }
    return ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
        .filter(ProcessHandle::isAlive)
        .filter(Leftover::isPostgres)
        .map(Leftover::new);
  }

  /** A process id is reused after a reboot: whoever bears it now must be a postgres. */
  private static boolean isPostgres(ProcessHandle process) {
    return process.info().command().map(command -> command.endsWith("postgres")).orElse(false);
  }

  /** Fast shutdown (SIGINT): open sessions are cut, everything committed is kept. */
  void stop() throws IOException {
    new ProcessBuilder("kill", "-INT", Long.toString(postmaster.pid())).start();
    try {
      postmaster.onExit().get(Duration.ofSeconds(20).toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw new IOException("PostgreSQL (process %d) does not stop".formatted(postmaster.pid()), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while PostgreSQL was stopping", e);
    } catch (java.util.concurrent.ExecutionException e) {
      throw new IOException(e.getCause());
    }
  }
}
