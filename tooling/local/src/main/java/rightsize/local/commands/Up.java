package rightsize.local.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import rightsize.local.client.Client;
import rightsize.local.demo.DemoReports;
import rightsize.local.machine.Machine;
import rightsize.local.parts.Suite;
import rightsize.local.realm.RealmFile;
import rightsize.local.screen.Board;
import rightsize.local.screen.Trouble;
import rightsize.local.settings.Folder;
import rightsize.local.settings.Lock;
import rightsize.local.settings.Ports;

/**
 * Builds what is stale, starts everything, asks one question, files the demo reports and stays
 * until Ctrl-C.
 */
@Command(name = "up", description = "Start everything on this machine and ask one sample question.")
public final class Up implements Callable<Integer> {

  private static final long MEMORY_MIB = 2_000;
  private static final long FIRST_DISK_MIB = 1_500;
  private static final long LATER_DISK_MIB = 200;

  /** As a shell reports Ctrl-C. */
  private static final int INTERRUPTED = 130;

  @Option(names = "--once", description = "Stop again after the sample question.")
  private boolean once;

  @Override
  public Integer call() throws Exception {
    var folder = Folder.ofThisTree();
    try (var lock = Lock.take(folder)) {
      requireRoom(folder);
      var board = Board.onTerminal();
      var suite = new Suite(folder, board);
      Runtime.getRuntime().addShutdownHook(new Thread(suite::stop));
      return run(suite, board, folder);
    }
  }

  private int run(Suite suite, Board board, Folder folder) throws Exception {
    if (!suite.start()) {
      return INTERRUPTED;
    }
    board.say("\nRightsize is up after " + board.elapsed() + ".");
    var code = new Sample(folder, board).ask();
    if (once) {
      suite.stop();
      board.say("\nStopped after " + board.elapsed() + "; the data are kept.");
      return code;
    }
    suite.announceDeaths();
    fileDemoReports(folder, board);
    board.say(welcome());
    new CountDownLatch(1).await();
    return code;
  }

  /** Something to look at in the console; the suite is no worse without. */
  private static void fileDemoReports(Folder folder, Board board) throws InterruptedException {
    var file = folder.root().resolve("examples/reports.ndjson");
    try {
      var filed = new DemoReports(file, Ports.url(Ports.FEEDBACK), Client.of(folder)).fileFirst();
      if (filed > 0) {
        board.say("\nFiled %d invented demo reports, examples/reports.ndjson.".formatted(filed));
      }
    } catch (IOException | Trouble e) {
      board.say("\n" + e.getMessage());
    }
  }

  private static void requireRoom(Folder folder) throws IOException {
    Suite.stopOrphans(folder);
    var machine = Machine.thisOne();
    machine.requireMemory(MEMORY_MIB);
    var first = !Files.exists(folder.postgres().resolve("data"));
    machine.requireDisk(folder.home(), first ? FIRST_DISK_MIB : LATER_DISK_MIB);
    machine.requireFree(Suite.ports());
  }

  private static String welcome() throws IOException {
    return """

      Console  %s
      Log in as %s; the password is "demo".
      Ctrl-C stops everything and keeps the data."""
        .formatted(Ports.url(Ports.CONSOLE), String.join(", ", RealmFile.demoLogins()))
        .stripTrailing();
  }
}
