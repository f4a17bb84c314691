package rightsize.local.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A server for tests in a temporary folder, gone with the process that started it. */
public final class ScratchPostgres {

  private static final String PREFIX = "rightsize-test-" + System.getProperty("user.name") + "-";

  /** Held by a server's starter as long as that lives; the library makes it. */
  private static final String LOCK = "data/epg-lock";

  private ScratchPostgres() {}

  /** Starts one on any free port and arranges for its removal at the end of this process. */
  public static PostgresServer start() throws IOException {
    return start(Path.of(System.getProperty("java.io.tmpdir")));
  }

  static PostgresServer start(Path temporary) throws IOException {
    var binaries = Binaries.shared();
    binaries.unpacking(() -> sweep(temporary));
    var home = Files.createTempDirectory(temporary, PREFIX);
    var postgres = Postgres.start(home, binaries, 0, "only for these tests");
    Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(postgres, home)));
    return postgres.server();
  }

  private static void remove(Postgres postgres, Path home) {
    try {
      postgres.close();
      Trees.delete(home);
    } catch (IOException e) {
      System.err.println("The test database is left in " + home + ": " + e.getMessage());
    }
  }

  /**
   * Removes servers whose starter was killed.
   *
   * @return how many
   */
  static int sweep(Path temporary) throws IOException {
    var swept = 0;
    try (var homes = Files.newDirectoryStream(temporary, PREFIX + "*")) {
      for (var home : homes) {
        if (isAbandoned(home.resolve(LOCK))) {
          Postgres.stopLeftover(home);
          Trees.delete(home);
          swept++;
        }
      }
    }
    return swept;
  }

  private static boolean isAbandoned(Path lockFile) throws IOException {
    if (!Files.exists(lockFile)) {
      return false;
    }
    try (var channel = FileChannel.open(lockFile, StandardOpenOption.WRITE);
        var lock = channel.tryLock()) {
      return lock != null;
    } catch (OverlappingFileLockException e) {
      // Started by this very process.
      return false;
    }
  }
}
