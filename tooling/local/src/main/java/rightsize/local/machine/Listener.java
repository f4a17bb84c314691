package rightsize.local.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who listens on a TCP port, read from Linux' {@code /proc} as proc(5) describes it.
 *
 * @param socket inode of the listening socket
 */
record Listener(Path proc, long socket) {

  private static final String LISTEN = "0A";

  /** The listening socket of a port, IPv4 or IPv6, on whatever address. */
  static Optional<Listener> on(Path proc, int port) {
    return Stream.of("net/tcp", "net/tcp6")
        .flatMap(table -> rows(proc.resolve(table)))
        .map(row -> row.strip().split("\\s+"))
        .filter(row -> row.length > 9 && row[3].equals(LISTEN))
        .filter(row -> row[1].endsWith(":%04X".formatted(port)))
        .map(row -> new Listener(proc, Long.parseLong(row[9])))
        .findFirst();
  }

  /** The process holding the socket; empty when it belongs to somebody we may not look at. */
  Optional<Long> process() {
    var name = "socket:[" + socket + "]";
    try (var processes = Files.newDirectoryStream(proc, "[0-9]*")) {
      for (var process : processes) {
        if (holds(process, name)) {
          return Optional.of(Long.parseLong(process.getFileName().toString()));
        }
      }
    } catch (IOException e) {
      return Optional.empty();
    }
    return Optional.empty();
  }

  /** The first words of the command line of a process. */
  static String commandOf(Path proc, long pid) {
    try {
      var words = Files.readString(proc.resolve(pid + "/cmdline")).replace('\0', ' ').strip();
      return words.length() > 80 ? words.substring(0, 80) + "…" : words;
    } catch (IOException e) {
      return "unknown program";
    }
  }

  private static boolean holds(Path process, String name) {
    try (var descriptors = Files.newDirectoryStream(process.resolve("fd"))) {
      for (var descriptor : descriptors) {
        if (Files.readSymbolicLink(descriptor).toString().equals(name)) {
          return true;
        }
      }
    } catch (IOException e) {
      // Another user's process, or one that ended meanwhile.
    }
    return false;
  }

  private static Stream<String> rows(Path table) {
    try {
      List<String> lines = Files.readAllLines(table);
      return lines.stream().skip(1);
    } catch (IOException e) {
      return Stream.empty();
    }
  }
}
