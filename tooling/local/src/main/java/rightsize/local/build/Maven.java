package rightsize.local.build;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import rightsize.local.machine.Tools;
import rightsize.local.screen.Trouble;

/** Runs Maven in the source tree: without the network first, with it only when something lacks. */
public record Maven(Path root, Path log, Processes processes) {

  private static final List<String> LACKING =
      List.of("in offline mode", "has not been downloaded from it before");

  /** Starts a process so that whoever stops the suite can stop it too. */
  public interface Processes {
    Process start(ProcessBuilder builder) throws IOException;
  }

  /**
   * @param purpose completes the sentence "… failed."
   * @throws Trouble with the last lines of Maven's output
   */
  public void run(String purpose, String... arguments) throws IOException, InterruptedException {
    if (once(offline(arguments)) == 0) {
      return;
    }
    if (!lacksSomething() || once(List.of(arguments)) != 0) {
      throw new Trouble(purpose + " failed.", "All of it is in " + log, complaints());
    }
  }

  /** The first errors say what is wrong; Maven's advice on its own use follows them. */
  private List<String> complaints() throws IOException {
    try (var lines = Files.lines(log)) {
      return lines
          .filter(line -> line.startsWith("[ERROR]"))
          .takeWhile(line -> !line.contains("-> [Help 1]"))
          .limit(20)
          .toList();
    }
  }

  private static List<String> offline(String... arguments) {
    var all = new ArrayList<>(List.of(arguments));
    all.add(0, "-o");
    return all;
  }

  private int once(List<String> arguments) throws IOException, InterruptedException {
    var command = new ArrayList<>(List.of(program(), "-B", "-ntp", "-q"));
    command.addAll(arguments);
    var builder = new ProcessBuilder(command).directory(root.toFile());
    builder.redirectErrorStream(true).redirectOutput(Redirect.to(log.toFile()));
    return processes.start(builder).waitFor();
  }

  public static String program() {
    return Tools.find("mvn")
        .orElseThrow(
            () -> new Trouble("Maven is not installed.", "Install Maven 3.8.7 or newer (mvn)."))
        .toString();
  }

  private boolean lacksSomething() throws IOException {
    var output = Files.readString(log);
    return LACKING.stream().anyMatch(output::contains);
  }
}
