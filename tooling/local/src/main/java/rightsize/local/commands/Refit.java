package rightsize.local.commands;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Unmatched;
import rightsize.local.settings.Folder;

/** Builds the evaluation where it is stale and has it fit coefficients anew. */
@Command(
    name = "refit",
    description = "Fit the coefficients of speed to measured rows; writes their file.",
    footer = {"", "Further option: --to FILE."})
public final class Refit implements Callable<Integer> {

  private static final String FILE =
      "src/main/resources/rightsize/decision/speed/speed-coefficients.properties";

  @Parameters(paramLabel = "FOLDER", description = "The folder with the data.")
  private String data;

  @Unmatched private List<String> further = new ArrayList<>();

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (!further.contains("--to")) {
      further.addAll(
          List.of("--to", Folder.ofThisTree().module("decision").resolve(FILE).toString()));
    }
    return new EvaluationTool("rightsize.evaluation.speed.RefitCommand").run(data, further);
  }
}
