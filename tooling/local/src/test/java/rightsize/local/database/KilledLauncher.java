package rightsize.local.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts a server and vanishes without stopping it, as a killed launcher does. */
final class KilledLauncher {

  private static final int EXIT_CODE = 9;

  private KilledLauncher() {}

  /**
   * Runs it as a process of its own and returns when that has vanished.
   *
   * @param kind "scratch" for a scratch server in the folder, else one whose home the folder is
   */
  static void run(String kind, Path folder) throws Exception {
    var java = ProcessHandle.current().info().command().orElseThrow();
    var command = new ArrayList<>(List.of(java, "-cp", System.getProperty("java.class.path")));
    command.add(KilledLauncher.class.getName());
    command.addAll(List.of(kind, folder.toString()));
    assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isEqualTo(EXIT_CODE);
  }

  public static void main(String[] arguments) throws Exception {
    if (arguments[0].equals("scratch")) {
      ScratchPostgres.start(Path.of(arguments[1]));
    } else {
      Postgres.start(Path.of(arguments[1]), Binaries.shared(), 0, "secret");
    }
    Runtime.getRuntime().halt(EXIT_CODE);
  }
}
