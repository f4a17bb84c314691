package rightsize.local.commands;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import rightsize.local.build.Maven;
import rightsize.local.machine.Tools;
import rightsize.local.settings.Folder;

/**
 * Hands over to the evaluation, built where it is stale.
 *
 * @param mainClass which of its commands
 */
record EvaluationTool(String mainClass) {

  int run(List<String> arguments) throws IOException, InterruptedException {
    Folder folder = Folder.ofThisTree();
    new Maven(folder.root(), folder.log("evaluation-build"), ProcessBuilder::start)
        .run(
            "Building the evaluation",
            "-pl tooling/evaluation -am package -Dmaven.test.skip".split(" "));
    var jar = folder.module("tooling/evaluation").resolve("target/evaluation.jar");
    var command =
        new ArrayList<>(List.of(Tools.java().toString(), "-cp", jar.toString(), mainClass));
    command.addAll(arguments);
    return new ProcessBuilder(command).inheritIO().start().waitFor();
  }
}
