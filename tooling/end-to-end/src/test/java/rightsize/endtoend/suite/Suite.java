package rightsize.endtoend.suite;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import rightsize.endtoend.Project;

/**
 * Everything of Rightsize, packaged, with real servers, started the way anybody starts it: by
 * {@code ./rightsize up}. One suite serves all tests of the run; it has ports and a folder of its
 * own, so that it disturbs nobody who works with Rightsize on the same machine.
 */
public final class Suite {
  /** Added to every port of the suite. */
  private static final int SHIFT = 10_400;

  private static final Duration PATIENCE = Duration.ofMinutes(8);
  private static final Path HOME = Project.file("tooling/end-to-end/target/suite");
  private static final Path OUTPUT = Project.file("tooling/end-to-end/target/suite.log");
  private static Suite running;

  private final Process launcher;
  private final Map<String, Process> revived = new HashMap<>();

  private Suite(Process launcher) {
    this.launcher = launcher;
  }

  /** The running suite, started when first asked for; skips the test where nothing is packaged. */
  public static synchronized Suite running() {
    for (var service : Project.SERVICES) {
      assumeTrue(
          Files.exists(Project.file(service + "/target/quarkus-app/quarkus-run.jar")),
          "Skipped: " + service + " is not packaged; run the whole build.");
    }
    if (running == null) {
      running = start();
    }
    return running;
  }

  public String console() {
    return at(8080);
  }

  public String catalogue() {
    return at(8081);
  }

  public String advisor() {
    return at(8082);
  }

  public String feedback() {
    return at(8083);
  }

  public String issuer() {
    return at(8180) + "/realms/rightsize";
  }

  /** The secret of the service account for programs. */
  public String clientSecret() {
    return Project.text(HOME.resolve("secrets/cli-client"));
  }

  /** Commands written for a suite at its usual place, moved to where this one is. */
  public String moved(String commands) {
    return Pattern.compile("localhost:(\\d+)")
        .matcher(commands)
        .replaceAll(port -> "localhost:" + (Integer.parseInt(port.group(1)) + SHIFT))
        .replace(".rightsize/", HOME + "/");
  }

  /** Ends a part without warning ({@code kill -9}), as a failing machine would. */
  public void kill(String part) {
    process(part).destroyForcibly();
  }

  /** What it takes to start a part again exactly as it runs now. */
  public ProcessBuilder recipe(String part) {
    var proc = Path.of("/proc", Long.toString(process(part).pid()));
    var builder = new ProcessBuilder(words(proc.resolve("cmdline")));
    builder.directory(HOME.toFile());
    builder.environment().clear();
    words(proc.resolve("environ"))
        .forEach(pair -> builder.environment().put(pair.split("=")[0], pair.split("=", 2)[1]));
    return builder
        .redirectErrorStream(true)
        .redirectOutput(Redirect.appendTo(HOME.resolve("logs/" + part + ".log").toFile()));
  }

  /** Starts a killed part again; it answers a few seconds later. */
  public void revive(String part, ProcessBuilder recipe) {
    try {
      revived.put(part, recipe.start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ProcessHandle process(String part) {
    if (revived.containsKey(part)) {
      return revived.get(part).toHandle();
    }
    var pid = Project.text(HOME.resolve("run/" + part + ".pid")).split(" ")[0];
    return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
  }

  private static List<String> words(Path file) {
    return List.of(Project.text(file).split("\0"));
  }

  private static String at(int port) {
    return "http://localhost:" + (port + SHIFT);
  }

  private static Suite start() {
    try {
      delete(HOME.resolve("postgres"));
      var builder = new ProcessBuilder(Project.file("rightsize").toString(), "up");
      builder.environment().put("RIGHTSIZE_HOME", Files.createDirectories(HOME).toString());
      builder.environment().put("RIGHTSIZE_PORTS_SHIFT", Integer.toString(SHIFT));
      builder.redirectErrorStream(true).redirectOutput(OUTPUT.toFile());
      var suite = new Suite(builder.start());
      Runtime.getRuntime().addShutdownHook(new Thread(suite::stop));
      suite.awaitWelcome();
      return suite;
    } catch (IOException e) {
      throw new AssertionError("The suite was not started.", e);
    }
  }

  private void awaitWelcome() {
    var deadline = Instant.now().plus(PATIENCE);
    while (!Project.text(OUTPUT).contains("Log in as")) {
      if (!launcher.isAlive() || Instant.now().isAfter(deadline)) {
        throw new AssertionError("The suite is not up:\n" + Project.text(OUTPUT));
      }
      Waiting.briefly();
    }
  }

  private void stop() {
    revived.values().forEach(Process::destroy);
    launcher.destroy();
    launcher.onExit().join();
  }

  private static void delete(Path tree) throws IOException {
    if (Files.exists(tree)) {
      try (var paths = Files.walk(tree)) {
        paths.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
      }
    }
  }
}
