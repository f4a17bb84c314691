package rightsize.local.commands;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import rightsize.local.build.Maven;
import rightsize.local.machine.Tools;
import rightsize.local.parts.ServiceBuild;
import rightsize.local.screen.Board;
import rightsize.local.screen.Trouble;
import rightsize.local.settings.Folder;
import rightsize.local.settings.Service;

/** Builds one container image per service with whichever engine is here. */
@Command(name = "images", description = "Build the container images.")
public final class Images implements Callable<Integer> {

  @Option(names = "--base", description = "Java image to build on instead of the Dockerfile's.")
  private String base;

  @Option(names = "--tag", defaultValue = "latest", description = "Tag of the images.")
  private String tag;

  @Override
  public Integer call() throws IOException, InterruptedException {
    var folder = Folder.ofThisTree();
    var board = Board.onTerminal();
    var maven = new Maven(folder.root(), folder.log("build"), ProcessBuilder::start);
    var build = new ServiceBuild(folder, maven);
    build.start(state -> board.show(build.name(), state));
    for (var service : Service.ALL) {
      board.say("\n== rightsize/" + service.module() + ":" + tag);
      build(service, folder);
    }
    return 0;
  }

  private void build(Service service, Folder folder) throws IOException, InterruptedException {
    var code = new ProcessBuilder(command(service, folder)).inheritIO().start().waitFor();
    if (code != 0) {
      throw new Trouble(
          "The image of %s was not built (exit code %d).".formatted(service.part(), code),
          "No base image to be pulled? Name one that is here: ./rightsize images --base IMAGE");
    }
  }

  private List<String> command(Service service, Folder folder) {
    var command = new ArrayList<>(engine());
    if (base != null) {
      command.addAll(List.of("--build-arg", "BASE=" + base));
    }
    var module = folder.module(service.module());
    command.addAll(List.of("-t", "rightsize/" + service.module() + ":" + tag));
    command.addAll(List.of("-f", module.resolve("src/main/docker/Dockerfile").toString()));
    command.add(module.toString());
    return command;
  }

  /** A Docker client may be installed where no engine runs; buildah needs none. */
  private static List<String> engine() {
    for (var name : List.of("docker", "podman")) {
      var program = Tools.find(name);
      if (program.isPresent() && answers(program.get().toString())) {
        return List.of(program.get().toString(), "build");
      }
    }
    return Tools.find("buildah")
        .map(program -> List.of(program.toString(), "bud", "--isolation", "chroot"))
        .orElseThrow(
            () ->
                new Trouble(
                    "Neither docker, podman nor buildah works here.",
                    "On Debian: apt-get install buildah"));
  }

  private static boolean answers(String program) {
    try {
      var info = new ProcessBuilder(program, "info").redirectErrorStream(true);
      info.redirectOutput(ProcessBuilder.Redirect.DISCARD);
      return info.start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
