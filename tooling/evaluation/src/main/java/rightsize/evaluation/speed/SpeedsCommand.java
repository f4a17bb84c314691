package rightsize.evaluation.speed;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import rightsize.starter.Starter;
import rightsize.starter.reading.SourceFolder;
import rightsize.starter.rows.Row;
import rightsize.starter.rows.RowFile;

/**
 * Writes the starter's measured speeds. The starter's own compiler does not, for which rows can be
 * is the core's to say.
 */
@Command(
    name = "speeds",
    mixinStandardHelpOptions = true,
    description = "Write the measured speeds of the starter catalogue.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:written", "2:no such folder"})
public final class SpeedsCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FOLDER", description = "The folder with the seed data.")
  private Path folder;

  @Option(
      names = "--out",
      required = true,
      description = "Where speeds.ndjson goes, catalog-service/src/main/resources/starter.")
  private Path out;

  @Spec private CommandSpec spec;

  public static void main(String[] args) {
    System.exit(new CommandLine(new SpeedsCommand()).execute(args));
  }

  @Override
  public Integer call() {
    if (!Files.isDirectory(folder)) {
      spec.commandLine().getErr().println("No such folder: " + folder);
      return 2;
    }
    SourceFolder data = new SourceFolder(folder);
    List<Row> rows = new SpeedRows(data, Starter.compile(data).tables()).rows();
    RowFile.write(out.resolve("speeds.ndjson"), rows);
    spec.commandLine().getOut().println(rows.size() + " measured speeds");
    return 0;
  }
}
