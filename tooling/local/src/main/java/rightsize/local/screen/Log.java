package rightsize.local.screen;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The end of a log file. */
public final class Log {

  private static final Pattern STACK_FRAME = Pattern.compile("\\s+(at |\\.\\.\\.).*");

  private Log() {}

  /** The last lines that say something to people: no stack frames. */
  public static List<String> lastWords(Path file, int lines) {
    var words =
        tail(file, Integer.MAX_VALUE).stream()
            .filter(line -> !line.isBlank() && !STACK_FRAME.matcher(line).matches())
            .toList();
    return words.subList(Math.max(0, words.size() - lines), words.size());
  }

  /** The last lines, oldest first; none when there is no such file. */
  public static List<String> tail(Path file, int lines) {
    try {
      // Logs may hold bytes that are no UTF-8; they must not hide the rest.
      var all = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList();
      return all.subList(Math.max(0, all.size() - lines), all.size());
    } catch (IOException e) {
      return List.of();
    }
  }
}
