package rightsize.local.parts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** A part still running because the launcher that started it was killed. */
record Orphan(ProcessHandle process) {

  /** Process id and start: an id alone may belong to somebody else after a while. */
  static String line(ProcessHandle process) {
    return process.pid() + " " + process.info().startInstant().orElse(Instant.EPOCH);
  }

  /** The process a pid file names, if it is that one and still alive. */
  static Optional<Orphan> in(Path pidFile) throws IOException {
    if (!Files.exists(pidFile)) {
      return Optional.empty();
    }
    var line = Files.readString(pidFile);
    var pid = line.split(" ")[0];
    if (!pid.matches("\\d+")) {
      return Optional.empty();
    }
    return ProcessHandle.of(Long.parseLong(pid))
        .filter(ProcessHandle::isAlive)
        .filter(process -> line(process).equals(line))
        .map(Orphan::new);
  }

  void stop() {
    Children.stop(process);
  }
}
