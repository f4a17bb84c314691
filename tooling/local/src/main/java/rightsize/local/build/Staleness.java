package rightsize.local.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether something built is older than what it was built from. */
public record Staleness(Path root, Path product, Collection<Path> modules) {

  /** True when the product is missing or a source, resource or pom is newer. */
  public boolean isStale() throws IOException {
    if (!Files.exists(product)) {
      return true;
    }
    var built = Files.getLastModifiedTime(product);
    return newest().map(newest -> newest.compareTo(built) > 0).orElse(false);
  }

  private Optional<FileTime> newest() throws IOException {
    var times = Stream.<FileTime>builder();
    times.add(Files.getLastModifiedTime(root.resolve("pom.xml")));
    for (var module : modules) {
      times.add(Files.getLastModifiedTime(module.resolve("pom.xml")));
      addAllUnder(module.resolve("src/main"), times);
    }
    return times.build().max(FileTime::compareTo);
  }

  /** Folders count too: a deleted file leaves no other trace. */
  private static void addAllUnder(Path folder, Stream.Builder<FileTime> times) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (var paths = Files.walk(folder)) {
      for (var path : paths.toList()) {
        times.add(Files.getLastModifiedTime(path));
      }
    }
  }
}
