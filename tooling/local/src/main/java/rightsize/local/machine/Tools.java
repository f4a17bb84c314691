package rightsize.local.machine;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** Programs on the PATH. */
public final class Tools {

  private Tools() {}

  /** The first of these names that is installed. */
  public static Optional<Path> find(String... names) {
    var folders = Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator);
    return Stream.of(names)
        .flatMap(name -> Arrays.stream(folders).map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** The Java that runs us runs all our parts. */
  public static Path java() {
    return Path.of(System.getProperty("java.home"), "bin", "java");
  }
}
