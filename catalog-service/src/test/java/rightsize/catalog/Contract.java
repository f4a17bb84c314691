package rightsize.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * An example answer that neighbours read too. Ids, times and hashes differ from run to run; they
 * are compared by the order in which they first appear.
 */
public final class Contract {

  private static final Path FOLDER = Path.of("contracts");
  private static final Pattern RUN =
      Pattern.compile(
          "\"[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}\""
              + "|\"(hash|as_of|recorded_at)\" : \"[^\"]*\"");
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private Contract() {}

  /** Compares; with {@code -Dcontracts.write=true} it writes the example anew instead. */
  public static void check(String name, String answer) throws IOException {
    Path file = FOLDER.resolve(name);
    JsonNode actual = JSON.readTree(answer);
    if (Boolean.getBoolean("contracts.write")) {
      Files.writeString(file, JSON.writer(printer()).writeValueAsString(actual) + "\n");
    }
    assertThat(steady(actual)).isEqualTo(steady(JSON.readTree(Files.readString(file))));
  }

  private static DefaultPrettyPrinter printer() {
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentArraysWith(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE);
    return printer;
  }

  private static String steady(JsonNode json) throws IOException {
    Map<String, String> seen = new LinkedHashMap<>();
    return RUN.matcher(JSON.writeValueAsString(json)).replaceAll(found -> name(found, seen));
  }

  private static String name(MatchResult found, Map<String, String> seen) {
    return found.group(1) != null
        ? "\"" + found.group(1) + "\" : \"…\""
        : seen.computeIfAbsent(found.group(), id -> "\"id-" + seen.size() + "\"");
  }
}
