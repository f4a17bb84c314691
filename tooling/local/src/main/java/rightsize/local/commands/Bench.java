package rightsize.local.commands;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import rightsize.local.build.Maven;
import rightsize.local.database.Trees;
import rightsize.local.machine.Tools;
import rightsize.local.screen.Board;
import rightsize.local.screen.Log;
import rightsize.local.screen.Trouble;
import rightsize.local.settings.Folder;

/** Measures a suite of its own, with an empty database, and leaves yours alone. */
@Command(
    name = "bench",
    description = "Start a suite of its own, measure it, print ratios. Takes some minutes.")
public final class Bench implements Callable<Integer> {

  /** Added to every port of the suite that is measured. */
  private static final int SHIFT = 10_800;

  private static final Duration PATIENCE = Duration.ofMinutes(8);

  private final Folder folder = Folder.ofThisTree();
  private final Path home = folder.home().resolve("bench");

  @Override
  public Integer call() throws Exception {
    var board = Board.onTerminal();
    board.show("benchmarks", "building");
    new Maven(folder.root(), folder.log("bench-build"), ProcessBuilder::start)
        .run(
            "Building the benchmarks",
            "-B -ntp -q -pl tooling/bench -am package -Dmaven.test.skip".split(" "));
    Trees.delete(home);
    var suite = start(board);
    try {
      board.show("benchmarks", "measuring");
      return measure();
    } finally {
      suite.destroy();
      suite.waitFor();
    }
  }

  private Process start(Board board) throws IOException, InterruptedException {
    board.show("suite", "starting");
    var log = folder.log("bench-suite");
    var suite =
        inHome(new ProcessBuilder(folder.root().resolve("rightsize").toString(), "up"))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    Runtime.getRuntime().addShutdownHook(new Thread(suite::destroy));
    var deadline = Instant.now().plus(PATIENCE);
    while (!Files.readString(log).contains("Log in as")) {
      if (!suite.isAlive() || Instant.now().isAfter(deadline)) {
        suite.destroy();
        throw new Trouble(
            "The suite to measure did not start.", "Its log is " + log, Log.lastWords(log, 10));
      }
      Thread.sleep(200);
    }
    board.show("suite", "ready");
    return suite;
  }

  private int measure() throws IOException, InterruptedException {
    var target = folder.module("tooling/bench").resolve("target");
    return inHome(
            new ProcessBuilder(
                Tools.java().toString(),
                "-Drightsize.root=" + folder.root(),
                "-cp",
                target.resolve("bench-0.1.0-SNAPSHOT.jar")
                    + File.pathSeparator
                    + target.resolve("lib/*"),
                "rightsize.bench.services.ServicesBench"))
        .inheritIO()
        .start()
        .waitFor();
  }

  private ProcessBuilder inHome(ProcessBuilder builder) throws IOException {
    builder.environment().put("RIGHTSIZE_HOME", Files.createDirectories(home).toString());
    builder.environment().put("RIGHTSIZE_PORTS_SHIFT", Integer.toString(SHIFT));
    return builder;
  }
}
