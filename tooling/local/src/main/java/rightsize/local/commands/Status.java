package rightsize.local.commands;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import rightsize.local.parts.Running;
import rightsize.local.settings.Folder;

/** One line per part. */
@Command(name = "status", description = "Show which parts run; exit code 0 when all are ready.")
public final class Status implements Callable<Integer> {

  @Override
  public Integer call() throws IOException {
    var parts = Running.in(Folder.ofThisTree());
    parts.forEach(part -> System.out.println("  " + part.line()));
    return parts.stream().allMatch(Running::ready) ? 0 : 1;
  }
}
