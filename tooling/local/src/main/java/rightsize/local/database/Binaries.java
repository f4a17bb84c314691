package rightsize.local.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The folder PostgreSQL's programs are unpacked into, once, also when several processes want to.
 */
public record Binaries(Path folder) {

  private static final String COMPLETE = ".exists";

  interface Start<T> {
    T start() throws IOException;
  }

  public static Binaries under(Path folder) throws IOException {
    return new Binaries(Files.createDirectories(folder));
  }

  /** Where the tests of all modules of one user share a copy. */
  public static Binaries shared() throws IOException {
    var name = "rightsize-postgres-" + System.getProperty("user.name");
    return under(Path.of(System.getProperty("java.io.tmpdir"), name));
  }

  /** Runs a start that may unpack; one process at a time, never upon a half-unpacked tree. */
  <T> T unpacking(Start<T> start) throws IOException {
    try (var channel =
            FileChannel.open(
                folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var lock = channel.lock()) {
      removeHalfUnpacked();
      return start.start();
    }
  }

  private void removeHalfUnpacked() throws IOException {
    try (var trees = Files.newDirectoryStream(folder, "PG-*")) {
      for (var tree : trees) {
        if (!Files.exists(tree.resolve(COMPLETE))) {
          Trees.delete(tree);
        }
      }
    }
  }
}
