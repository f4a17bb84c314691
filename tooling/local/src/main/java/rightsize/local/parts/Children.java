package rightsize.local.parts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Every process this launcher has started. Once closed it starts no more, so that nothing can slip
 * through when somebody presses Ctrl-C while the suite is still starting.
 */
public final class Children {

  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private final Deque<Process> running = new ArrayDeque<>();
  private boolean closed;

  /** Starts a process, or throws {@link StoppingException} when the suite is being stopped. */
  public synchronized Process start(ProcessBuilder builder) throws IOException {
    if (closed) {
      throw new StoppingException();
    }
    var process = builder.start();
    running.push(process);
    return process;
  }

  /** The same, remembered in a file so that a later launcher finds it if this one is killed. */
  public Process start(ProcessBuilder builder, Path pidFile) throws IOException {
    var process = start(builder);
    Files.writeString(pidFile, Orphan.line(process.toHandle()));
    return process;
  }

  /** Stops one process with its descendants: asked first, then forced. */
  public static void stop(ProcessHandle process) {
    var all = process.descendants().toList();
    process.destroy();
    if (!endsInTime(process)) {
      process.destroyForcibly();
      endsInTime(process);
    }
    all.forEach(ProcessHandle::destroy);
  }

  /** From now on nothing is started. */
  synchronized void refuse() {
    closed = true;
  }

  /** Stops whatever still runs, the last started first. */
  void close() {
    Deque<Process> mine;
    synchronized (this) {
      closed = true;
      mine = new ArrayDeque<>(running);
    }
    mine.stream().filter(Process::isAlive).forEach(process -> stop(process.toHandle()));
  }

  private static boolean endsInTime(ProcessHandle process) {
    try {
      process.onExit().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException | ExecutionException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
