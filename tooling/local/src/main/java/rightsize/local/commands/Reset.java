package rightsize.local.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import rightsize.local.database.Trees;
import rightsize.local.parts.Suite;
import rightsize.local.screen.Trouble;
import rightsize.local.settings.Folder;
import rightsize.local.settings.Lock;

/** Forgets all data of this machine's suite; programs already unpacked stay. */
@Command(name = "reset", description = "Delete all data and secrets of this machine's suite.")
public final class Reset implements Callable<Integer> {

  @Option(names = "--yes", description = "Do not ask.")
  private boolean yes;

  @Override
  public Integer call() throws IOException {
    var folder = Folder.ofThisTree();
    if (!yes && !confirmed(folder)) {
      System.out.println("Nothing was deleted.");
      return 1;
    }
    try (var lock = Lock.take(folder)) {
      Suite.stopOrphans(folder);
      for (var data : List.of("postgres/data", "secrets", "snapshots", "logs", "run")) {
        Trees.delete(folder.home().resolve(data));
      }
      try (var realms = Files.newDirectoryStream(folder.keycloak(), "data-*")) {
        for (var realm : realms) {
          Trees.delete(realm);
        }
      }
    }
    System.out.println("Reset. The next ./rightsize up starts from the starter catalogue.");
    return 0;
  }

  private static boolean confirmed(Folder folder) {
    if (System.console() == null) {
      throw new Trouble("Nobody is here to confirm.", "Say ./rightsize reset --yes");
    }
    return "yes"
        .equals(System.console().readLine("Delete all data in %s? Type yes: ", folder.home()));
  }
}
