package rightsize.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Map;
import rightsize.starter.reading.SourceFolder;

/**
 * The small sample that comes with the project, for a run without a folder: permissively licensed
 * rows and the starter catalogue. Its figures are no verdict: bars hold for the whole data.
 */
final class Sample {
  static final String NOTE =
      "This is the small sample that comes with the project; bars hold for the whole data only.";

  private static final String README = "/sample/README.md";

  private Sample() {}

  static SourceFolder folder() {
    URI readme = URI.create(Sample.class.getResource(README).toString());
    return new SourceFolder(
        readme.getScheme().equals("jar") ? packed(readme) : Path.of(readme).getParent());
  }

  /** The file system stays open as long as the command runs. */
  private static Path packed(URI readme) {
    try {
      return FileSystems.newFileSystem(readme, Map.of()).getPath(README).getParent();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
