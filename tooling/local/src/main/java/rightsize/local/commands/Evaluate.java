package rightsize.local.commands;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;
import rightsize.local.build.Maven;
import rightsize.local.machine.Tools;
import rightsize.local.settings.Folder;

/** Builds the evaluation where it is stale and hands over to it. */
@Command(
    name = "evaluate",
    customSynopsis = "rightsize evaluate [FOLDER] [--only ROOM,...] [--json FILE]",
    description = "Hold every predictor against published outcomes; a table with bars.",
    footer = {"", "Without a folder a small sample is measured, and nothing judged."})
public final class Evaluate implements Callable<Integer> {

  // the evaluation reads them: here a room after --only would be taken for the folder
  @Unmatched private List<String> arguments = new ArrayList<>();

  private final Folder folder = Folder.ofThisTree();

  @Override
  public Integer call() throws IOException, InterruptedException {
    new Maven(folder.root(), folder.log("evaluation-build"), ProcessBuilder::start)
        .run(
            "Building the evaluation",
            "-pl tooling/evaluation -am package -Dmaven.test.skip".split(" "));
    var jar = folder.module("tooling/evaluation").resolve("target/evaluation.jar");
    var command = new ArrayList<>(List.of(Tools.java().toString(), "-jar", jar.toString()));
    command.addAll(arguments);
    return new ProcessBuilder(command).inheritIO().start().waitFor();
  }
}
