package rightsize.local.commands;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Unmatched;

/** Builds the evaluation where it is stale and hands over to it. */
@Command(
    name = "evaluate",
    description = "Hold every predictor against published outcomes; a table with bars.",
    footer = {"", "Further options: --only ROOM,... and --json FILE."})
public final class Evaluate implements Callable<Integer> {

  @Parameters(paramLabel = "FOLDER", description = "The folder with the data.")
  private String data;

  @Unmatched private List<String> further = new ArrayList<>();

  @Override
  public Integer call() throws IOException, InterruptedException {
    return new EvaluationTool("rightsize.evaluation.EvaluateCommand").run(data, further);
  }
}
