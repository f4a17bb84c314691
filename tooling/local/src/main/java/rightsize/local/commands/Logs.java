package rightsize.local.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import rightsize.local.screen.Log;
import rightsize.local.screen.Trouble;
import rightsize.local.settings.Folder;

/** The end of the logs. */
@Command(name = "logs", description = "Show the last lines of one part's log, or of all.")
public final class Logs implements Callable<Integer> {

  @Parameters(arity = "0..1", paramLabel = "PART", description = "catalog, advisor, keycloak, …")
  private String part;

  @Option(names = "-n", defaultValue = "50", description = "Number of lines (default 50).")
  private int lines;

  @Override
  public Integer call() throws IOException {
    var all = all(Folder.ofThisTree());
    var wanted = all.stream().filter(log -> part == null || part.equals(name(log))).toList();
    if (wanted.isEmpty()) {
      throw new Trouble(
          part == null ? "There are no logs yet." : "There is no log of " + part + ".",
          all.isEmpty()
              ? ""
              : "There are: " + String.join(", ", all.stream().map(Logs::name).toList()));
    }
    for (var log : wanted) {
      System.out.println("== " + log);
      Log.tail(log, lines).forEach(System.out::println);
    }
    return 0;
  }

  private static List<Path> all(Folder folder) throws IOException {
    var postgres = folder.postgres().resolve("server.log");
    try (Stream<Path> files = Files.list(folder.log("any").getParent())) {
      return Stream.concat(files.sorted(), Stream.of(postgres))
          .filter(Files::isRegularFile)
          .toList();
    }
  }

  private static String name(Path log) {
    var file = log.getFileName().toString();
    return file.equals("server.log") ? "postgres" : file.replace(".log", "");
  }
}
