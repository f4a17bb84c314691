package rightsize.local.commands;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/** Builds the evaluation where it is stale and hands over to it. */
@Command(
    name = "evaluate",
    customSynopsis = "rightsize evaluate [FOLDER] [--only ROOM,...] [--json FILE]",
    description = "Hold every predictor against published outcomes; a table with bars.",
    footer = {"", "Without a folder a small sample is measured, and nothing judged."})
public final class Evaluate implements Callable<Integer> {

  // the evaluation reads them: here a room after --only would be taken for the folder
  @Unmatched private List<String> arguments = new ArrayList<>();

  @Override
  public Integer call() throws IOException, InterruptedException {
    return new EvaluationTool("rightsize.evaluation.EvaluateCommand").run(arguments);
  }
}
