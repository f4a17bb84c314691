package rightsize.local.commands;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;
import rightsize.local.build.Maven;
import rightsize.local.database.PostgresServer;
import rightsize.local.database.ScratchPostgres;
import rightsize.local.machine.Packages;
import rightsize.local.settings.Folder;
import rightsize.local.testing.Reports;

/** Installs what tests need, starts one PostgreSQL for the whole build and runs it. */
@Command(
    name = "test",
    description = "Run all tests; further words go to Maven, for instance -pl decision.")
public final class Test implements Callable<Integer> {

  @Unmatched private List<String> arguments = new ArrayList<>();

  @Override
  public Integer call() throws IOException, InterruptedException {
    var folder = Folder.ofThisTree();
    new Packages(System.out).installForTests();
    var begin = Instant.now();
    var code = verify(folder, ScratchPostgres.start());
    System.out.println("\n" + Reports.of(folder.root(), begin).sentence());
    return code;
  }

  private int verify(Folder folder, PostgresServer server)
      throws IOException, InterruptedException {
    var command = new ArrayList<>(List.of(Maven.program(), "-B", "-ntp", "verify"));
    command.addAll(arguments);
    var builder = new ProcessBuilder(command).directory(folder.root().toFile()).inheritIO();
    builder.environment().put(PostgresServer.TEST_PORT, Integer.toString(server.port()));
    builder.environment().put(PostgresServer.TEST_PASSWORD, server.superuserPassword());
    var maven = builder.start();
    Runtime.getRuntime().addShutdownHook(new Thread(maven::destroy));
    return maven.waitFor();
  }
}
