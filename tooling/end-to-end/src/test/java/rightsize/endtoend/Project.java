package rightsize.endtoend;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The source tree this build belongs to. */
public final class Project {
  /** The services, each a module with a Dockerfile and a packaged application. */
  public static final List<String> SERVICES =
      List.of("catalog-service", "feedback-service", "advisor-service", "admin-ui");

  private static final Set<String> NOT_SOURCES =
      Set.of("target", ".git", ".rightsize", "node_modules");
  private static final Path ROOT = find(Path.of("").toAbsolutePath());

  private Project() {}

  /** Resolves a path written with slashes from the root of the project. */
  public static Path file(String path) {
    return ROOT.resolve(path);
  }

  public static String text(String path) {
    return text(file(path));
  }

  public static String text(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The names in a folder. */
  public static Set<String> names(Path folder) {
    return Stream.of(folder.toFile().listFiles()).map(File::getName).collect(Collectors.toSet());
  }

  /** All files of that ending, without what builds and runs leave behind. */
  public static Set<Path> sources(String ending) {
    var sources = new TreeSet<Path>();
    try {
      Files.walkFileTree(
          ROOT,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes facts) {
              return NOT_SOURCES.contains(folder.getFileName().toString())
                  ? FileVisitResult.SKIP_SUBTREE
                  : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes facts) {
              if (file.toString().endsWith(ending)) {
                sources.add(file);
              }
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sources;
  }

  private static Path find(Path folder) {
    if (Files.isDirectory(folder.resolve("k8s")) && Files.isDirectory(folder.resolve("tooling"))) {
      return folder;
    }
    if (folder.getParent() == null) {
      throw new IllegalStateException("Run these tests inside the project.");
    }
    return find(folder.getParent());
  }
}
