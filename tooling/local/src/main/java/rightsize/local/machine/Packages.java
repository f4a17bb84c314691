package rightsize.local.machine;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Debian packages the tests use. Without them, and without the right to install, some tests are
 * skipped.
 */
public record Packages(PrintStream out) {

  private static final Path FONT_LIST = Path.of("/usr/share/fonts");

  /** A browser, a Chinese font and kubectl. */
  public void installForTests() throws IOException, InterruptedException {
    var missing = missing();
    if (missing.isEmpty()) {
      return;
    }
    if (!mayInstall()) {
      out.println(
          "Not installed here: %s. Tests that need them say so and are skipped."
              .formatted(String.join(", ", missing)));
      return;
    }
    apt(List.of("apt-get", "-qq", "update"));
    for (var name : missing) {
      var command = List.of("apt-get", "-qq", "-y", "--no-install-recommends", "install", name);
      var installed = apt(command) == 0;
      out.println((installed ? "Installed " : "Could not install ") + name);
    }
  }

  private static List<String> missing() throws IOException {
    var missing = new ArrayList<String>();
    if (Tools.find("chromium", "chromium-browser", "google-chrome").isEmpty()) {
      missing.add("chromium");
    }
    if (!hasChineseFont()) {
      missing.add("fonts-noto-cjk");
    }
    if (Tools.find("kubectl").isEmpty()) {
      missing.add("kubernetes-client");
    }
    return missing;
  }

  private static boolean hasChineseFont() throws IOException {
    if (!Files.isDirectory(FONT_LIST)) {
      return false;
    }
    try (var fonts =
        Files.find(
            FONT_LIST, 5, (font, attributes) -> font.getFileName().toString().contains("CJK"))) {
      return fonts.findAny().isPresent();
    }
  }

  private static boolean mayInstall() {
    return Tools.find("apt-get").isPresent() && "root".equals(System.getProperty("user.name"));
  }

  private static int apt(List<String> command) throws IOException, InterruptedException {
    var builder = new ProcessBuilder(command).inheritIO();
    builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
    return builder.start().waitFor();
  }
}
