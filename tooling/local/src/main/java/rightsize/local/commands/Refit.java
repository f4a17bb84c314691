package rightsize.local.commands;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;
import rightsize.local.settings.Folder;

/** Builds the evaluation where it is stale and has it fit coefficients anew. */
@Command(
    name = "refit",
    customSynopsis = "rightsize refit FOLDER [--to FILE]",
    description = "Fit the coefficients of speed to measured rows; writes their file.")
public final class Refit implements Callable<Integer> {

  private static final String FILE =
      "src/main/resources/rightsize/decision/speed/speed-coefficients.properties";

  @Unmatched private List<String> arguments = new ArrayList<>();

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (!arguments.contains("--to")) {
      arguments.addAll(
          List.of("--to", Folder.ofThisTree().module("decision").resolve(FILE).toString()));
    }
    return new EvaluationTool("rightsize.evaluation.speed.RefitCommand").run(arguments);
  }
}
