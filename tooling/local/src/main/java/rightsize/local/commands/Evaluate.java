package rightsize.local.commands;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Unmatched;
import rightsize.local.build.Maven;
import rightsize.local.machine.Tools;
import rightsize.local.settings.Folder;

/** Builds the evaluation where it is stale and hands over to it. */
@Command(
    name = "evaluate",
    description = "Hold every predictor against published outcomes; a table with bars.",
    footer = {"", "Further options: --only ROOM,... and --json FILE."})
public final class Evaluate implements Callable<Integer> {

  @Parameters(paramLabel = "FOLDER", description = "The folder with the data.")
  private String data;

  @Unmatched private List<String> further = new ArrayList<>();

  private final Folder folder = Folder.ofThisTree();

  @Override
  public Integer call() throws IOException, InterruptedException {
    new Maven(folder.root(), folder.log("evaluation-build"), ProcessBuilder::start)
        .run(
            "Building the evaluation",
            "-pl tooling/evaluation -am package -Dmaven.test.skip".split(" "));
    var jar = folder.module("tooling/evaluation").resolve("target/evaluation.jar");
    var command = new ArrayList<>(List.of(Tools.java().toString(), "-jar", jar.toString(), data));
    command.addAll(further);
    return new ProcessBuilder(command).inheritIO().start().waitFor();
  }
}
