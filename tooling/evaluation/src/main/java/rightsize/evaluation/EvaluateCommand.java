package rightsize.evaluation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import rightsize.starter.reading.SourceFolder;

/** Measures the predictors on a folder of published data and prints a table. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = "Hold every predictor against published outcomes and print how far it is off.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:every bar holds, or there was none: without a folder",
      "1:a bar is missed",
      "2:no such folder"
    })
public final class EvaluateCommand implements Callable<Integer> {

  @Parameters(
      arity = "0..1",
      paramLabel = "FOLDER",
      description = "The folder with the data; without one, a small sample is measured.")
  private @Nullable Path folder;

  @Option(
      names = "--only",
      split = ",",
      description = "Only these rooms: memory, speed, cost, energy, quality, choice.")
  private Set<String> rooms = Set.of();

  @Option(names = "--json", description = "Write the table as JSON to this file, too.")
  private @Nullable Path json;

  @Spec private CommandSpec spec;

  public static void main(String[] args) {
    System.exit(new CommandLine(new EvaluateCommand()).execute(args));
  }

  @Override
  public Integer call() throws IOException {
    if (folder != null && !Files.isDirectory(folder)) {
      spec.commandLine().getErr().println("No such folder: " + folder);
      return 2;
    }
    List<Finding> findings = folder == null ? sampled() : measured(new SourceFolder(folder));
    spec.commandLine().getOut().println(Table.of(findings));
    if (folder == null) {
      spec.commandLine().getOut().println(Sample.NOTE);
    }
    if (json != null) {
      Files.writeString(json, asJson(findings));
    }
    return findings.stream().allMatch(finding -> finding.passed().orElse(true)) ? 0 : 1;
  }

  private List<Finding> sampled() {
    return measured(Sample.folder()).stream().map(Finding::unjudged).toList();
  }

  private List<Finding> measured(SourceFolder data) {
    return Evaluation.run(data, rooms);
  }

  private static String asJson(List<Finding> findings) throws IOException {
    return new ObjectMapper()
        .registerModule(new Jdk8Module())
        .setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
        .enable(SerializationFeature.INDENT_OUTPUT)
        .writeValueAsString(findings);
  }
}
