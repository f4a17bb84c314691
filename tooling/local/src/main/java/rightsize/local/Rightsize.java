package rightsize.local;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import rightsize.local.commands.Advise;
import rightsize.local.commands.Audit;
import rightsize.local.commands.Bench;
import rightsize.local.commands.Evaluate;
import rightsize.local.commands.Images;
import rightsize.local.commands.Logs;
import rightsize.local.commands.Refit;
import rightsize.local.commands.Reset;
import rightsize.local.commands.Status;
import rightsize.local.commands.Test;
import rightsize.local.commands.Up;
import rightsize.local.screen.Trouble;

/** The front door behind the script {@code rightsize}. */
@Command(
    name = "rightsize",
    description = "Large AI model or small? An answer with evidence, on this machine.",
    mixinStandardHelpOptions = true,
    subcommands = {
      Up.class,
      Advise.class,
      Audit.class,
      Test.class,
      Status.class,
      Logs.class,
      Reset.class,
      Images.class,
      Bench.class,
      Evaluate.class,
      Refit.class
    })
public final class Rightsize {

  private Rightsize() {}

  public static void main(String[] arguments) {
    // The embedded server's library logs through SLF4J; PostgreSQL's own log is what counts here.
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    System.exit(run(arguments));
  }

  static int run(String... arguments) {
    return new CommandLine(new Rightsize())
        .setExecutionExceptionHandler((failure, command, parsed) -> explain(failure, command))
        .execute(arguments.length == 0 ? new String[] {"--help"} : arguments);
  }

  private static int explain(Exception failure, CommandLine command) throws Exception {
    if (failure instanceof Trouble trouble) {
      command.getErr().println("\n" + trouble.inPlainWords());
      return command.getCommandSpec().exitCodeOnExecutionException();
    }
    throw failure;
  }
}
