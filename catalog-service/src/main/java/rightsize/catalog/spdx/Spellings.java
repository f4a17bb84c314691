package rightsize.catalog.spdx;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What people and hubs call licences: {@code Apache License 2.0}, {@code llama3.1}. */
final class Spellings {

  private static final Pattern BETWEEN = Pattern.compile("[\\s_,;()-]+");

  private static final Map<String, String> MEANT =
      Names.lines("spellings.txt").stream()
          .map(line -> line.split(" = "))
          .collect(Collectors.toMap(line -> key(line[0]), line -> line[1]));

  private Spellings() {}

  /** The expression a whole text stands for; empty when the table does not have it. */
  static Optional<String> of(String text) {
    return Optional.ofNullable(MEANT.get(key(text)));
  }

  /** Case, spaces and hyphens do not tell licences apart here; digits and dots do. */
  private static String key(String text) {
    return BETWEEN.matcher(text.strip().toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }
}
