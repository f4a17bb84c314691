package rightsize.local.machine;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import rightsize.local.screen.Trouble;

/** What this computer must offer before anything is started. */
public record Machine(Path proc) {

  private static final long MIB = 1024 * 1024;

  public static Machine thisOne() {
    return new Machine(Path.of("/proc"));
  }

  /**
   * @param wanted port by the name of the part that needs it
   * @throws Trouble naming every port that is taken, and by whom
   */
  public void requireFree(Map<String, Integer> wanted) {
    var taken =
        wanted.entrySet().stream()
            .filter(port -> !isFree(port.getValue()))
            .map(port -> sentence(port.getKey(), port.getValue()))
            .toList();
    if (!taken.isEmpty()) {
      throw new Trouble(
          String.join("\n", taken), "Stop that program, or this suite if it is an older one.");
    }
  }

  public void requireMemory(long mib) {
    availableMib()
        .filter(available -> available < mib)
        .ifPresent(
            available -> {
              throw new Trouble(
                  "Only %d MiB of memory are free; the suite needs about %d MiB."
                      .formatted(available, mib),
                  "Close something large and try again.");
            });
  }

  public void requireDisk(Path folder, long mib) throws IOException {
    var free = Files.getFileStore(folder).getUsableSpace() / MIB;
    if (free < mib) {
      throw new Trouble(
          "Only %d MiB are free on the disk of %s; %d MiB are needed.".formatted(free, folder, mib),
          "Make room and try again.");
    }
  }

  String sentence(String part, int port) {
    var owner = Listener.on(proc, port).flatMap(Listener::process);
    var who =
        owner
            .map(pid -> "process %d (%s)".formatted(pid, Listener.commandOf(proc, pid)))
            .orElse("a program of another user");
    return "Port %d, needed by %s, is taken by %s.".formatted(port, part, who);
  }

  Optional<Long> availableMib() {
    try (Stream<String> lines = Files.lines(proc.resolve("meminfo"))) {
      return lines
          .filter(line -> line.startsWith("MemAvailable:"))
          .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
          .findFirst();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static boolean isFree(int port) {
    for (var address :
        List.of(InetAddress.getLoopbackAddress(), new InetSocketAddress(0).getAddress())) {
      try (var socket = new ServerSocket()) {
        socket.setReuseAddress(true);
        socket.bind(new InetSocketAddress(address, port));
      } catch (IOException e) {
        return false;
      }
    }
    return true;
  }
}
