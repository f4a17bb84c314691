package rightsize.starter;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import rightsize.starter.reading.SourceFolder;

/** Compiles the starter catalogue from a folder of permissively licensed data. */
@Command(
    name = "starter",
    mixinStandardHelpOptions = true,
    description = "Compiles the starter catalogue and says what it noticed.")
public final class StarterCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FOLDER", description = "The folder with the seed data.")
  private Path folder;

  @Option(
      names = "--out",
      required = true,
      description = "Where the ten NDJSON files go, catalog-service/src/main/resources/starter.")
  private Path out;

  @Option(names = "--details", description = "Print every conflict, unresolved name and omission.")
  private boolean details;

  @Spec private CommandSpec spec;

  public static void main(String[] args) {
    System.exit(new CommandLine(new StarterCommand()).execute(args));
  }

  @Override
  public Integer call() {
    PrintWriter say = spec.commandLine().getOut();
    if (!Files.isDirectory(folder)) {
      spec.commandLine().getErr().println("No such folder: " + folder);
      return 2;
    }
    Starter starter = Starter.compile(new SourceFolder(folder));
    starter.writeTo(out);
    say.println(starter.summary());
    say.println(details ? starter.report().text() : starter.report().summary());
    return 0;
  }
}
