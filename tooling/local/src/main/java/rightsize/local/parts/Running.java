package rightsize.local.parts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rightsize.local.database.Postgres;
import rightsize.local.settings.Folder;
import rightsize.local.settings.Service;

/**
 * A part as seen from outside the launcher that runs it.
 *
 * @param memoryMib resident memory, empty when it does not run or cannot be read
 */
public record Running(String part, boolean ready, Optional<Long> pid, Optional<Long> memoryMib) {

  public static List<Running> in(Folder folder) throws IOException {
    var parts = new ArrayList<Running>();
    var postgres = Postgres.pid(folder.postgres());
    parts.add(
        new Running("postgres", postgres.isPresent(), postgres, postgres.flatMap(Running::memory)));
    parts.add(of("keycloak", KeycloakPart.health(), folder));
    for (var service : Service.ALL) {
      parts.add(of(service.part(), ServicePart.health(service), folder));
    }
    return parts;
  }

  private static Running of(String part, Health health, Folder folder) throws IOException {
    var pid = Orphan.in(folder.pid(part)).map(found -> found.process().pid());
    var ready = pid.isPresent() && health.isReady();
    return new Running(part, ready, pid, pid.flatMap(Running::memory));
  }

  public String line() {
    var state = ready ? "ready" : pid.isPresent() ? "not ready" : "not running";
    var process = pid.map(id -> "process " + id).orElse("");
    var memory = memoryMib.map(mib -> mib + " MiB").orElse("");
    return "%-12s%-13s%-16s%s".formatted(part, state, process, memory).stripTrailing();
  }

  private static Optional<Long> memory(long pid) {
    try (var lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
      return lines
          .filter(line -> line.startsWith("VmRSS:"))
          .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
          .findFirst();
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
