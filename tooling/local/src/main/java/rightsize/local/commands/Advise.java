package rightsize.local.commands;

import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import rightsize.local.advice.Answer;
import rightsize.local.advice.Door;
import rightsize.local.settings.Ports;

/** Asks a running suite. */
@Command(
    name = "advise",
    description = "Ask the running suite about the need in a JSON file.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:an option fits",
      "1:no answer",
      "2:the need is not understood",
      "3:nothing fits",
      "4:the evidence is too thin"
    },
    footer = {
      "",
      "To ask a suite elsewhere set RIGHTSIZE_ADVISOR_URL, RIGHTSIZE_ISSUER and",
      "RIGHTSIZE_CLI_CLIENT_SECRET."
    })
public final class Advise implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", description = "The need; examples/ has seven.")
  private Path file;

  @Option(names = "--lang", defaultValue = "en", description = "Language of the answer: en or zh.")
  private String language;

  @Option(names = "--json", description = "Print the whole advice as JSON.")
  private boolean json;

  @Spec private CommandSpec command;

  @Override
  public Integer call() throws Exception {
    String need;
    try {
      need = Files.readString(file);
    } catch (NoSuchFileException e) {
      command.commandLine().getErr().println("There is no file " + file);
      return Answer.BAD_INPUT;
    }
    var answer = door().ask(need, language);
    show(answer);
    return answer.exitCode();
  }

  private void show(Answer answer) {
    var out = answer.isAdvice() ? command.commandLine().getOut() : command.commandLine().getErr();
    if (json) {
      out.println(answer.body());
    } else {
      answer.lines().forEach(out::println);
    }
    out.flush();
  }

  private static Door door() {
    return new Door(Elsewhere.url("RIGHTSIZE_ADVISOR_URL", Ports.ADVISOR), Elsewhere.client());
  }
}
