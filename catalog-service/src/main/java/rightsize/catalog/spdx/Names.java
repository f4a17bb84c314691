package rightsize.catalog.spdx;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The names an expression may hold: those of the SPDX list, whatever their case, and our own. */
final class Names {

  static final String REFERENCE = "LicenseRef-";
  static final String ADDITION = "AdditionRef-";

  private static final Pattern OWN =
      Pattern.compile("(licenseref-|additionref-)([a-z0-9.-]+)", Pattern.CASE_INSENSITIVE);

  private record Entry(String id, CommercialUse use) {}

  private static final Map<String, Entry> LICENCES = read("licence ");
  private static final Map<String, Entry> EXCEPTIONS = read("exception ");

  private Names() {}

  /** A licence in the list's spelling; of our own only the prefix has one. */
  static Optional<String> licence(String written) {
    return find(LICENCES, written).or(() -> own(written, REFERENCE));
  }

  static Optional<String> exception(String written) {
    return find(EXCEPTIONS, written).or(() -> own(written, ADDITION));
  }

  /** What the list lets one know of a licence. */
  static CommercialUse use(String licence) {
    Entry entry = LICENCES.get(licence.toLowerCase(Locale.ROOT));
    return entry == null ? CommercialUse.UNKNOWN : entry.use();
  }

  private static Optional<String> find(Map<String, Entry> list, String written) {
    return Optional.ofNullable(list.get(written.toLowerCase(Locale.ROOT))).map(Entry::id);
  }

  private static Optional<String> own(String written, String prefix) {
    Matcher parts = OWN.matcher(written);
    return parts.matches() && parts.group(1).equalsIgnoreCase(prefix)
        ? Optional.of(prefix + parts.group(2))
        : Optional.empty();
  }

  private static Map<String, Entry> read(String kind) {
    return lines("spdx-3.28.0.txt").stream()
        .filter(line -> line.startsWith(kind))
        .map(line -> line.substring(kind.length()).split(" "))
        .map(parts -> new Entry(parts[0], CommercialUse.of(parts.length > 1 ? parts[1] : "")))
        .collect(Collectors.toMap(entry -> entry.id().toLowerCase(Locale.ROOT), entry -> entry));
  }

  /** The lines of one of our files but for its remarks. */
  static List<String> lines(String file) {
    try (InputStream bytes = Names.class.getResourceAsStream("/licences/" + file);
        BufferedReader text =
            new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
      return text.lines().filter(line -> !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
