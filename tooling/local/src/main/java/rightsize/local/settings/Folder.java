package rightsize.local.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where things lie: the source tree and what running it leaves.
 *
 * @param home data, secrets and logs of one suite; {@code .rightsize/} in the tree, or wherever
 *     {@code RIGHTSIZE_HOME} says for a second suite beside the first
 */
public record Folder(Path root, Path home) {

  private static final String HOME = ".rightsize";

  public Folder {
    made(home);
  }

  /** The tree the script {@code rightsize} belongs to. */
  public static Folder ofThisTree() {
    var root = Path.of(System.getProperty("rightsize.root", "")).toAbsolutePath();
    var home = System.getenv().getOrDefault("RIGHTSIZE_HOME", HOME);
    return new Folder(root, root.resolve(home));
  }

  public Path module(String name) {
    return root.resolve(name);
  }

  /** PostgreSQL's and Keycloak's own files: unpacked once, shared by all suites of this tree. */
  public Path programs() {
    return made(root.resolve(HOME).resolve("programs"));
  }

  public Path postgres() {
    return made(home.resolve("postgres"));
  }

  public Path keycloak() {
    return made(home.resolve("keycloak"));
  }

  public Path secrets() {
    return made(home.resolve("secrets"));
  }

  /** The advisor's copies of the catalogue. */
  public Path snapshots() {
    return made(home.resolve("snapshots"));
  }

  public Path log(String part) {
    return made(home.resolve("logs")).resolve(part + ".log");
  }

  /** Names the process of a running part. */
  public Path pid(String part) {
    return made(home.resolve("run")).resolve(part + ".pid");
  }

  private static Path made(Path folder) {
    try {
      return Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
