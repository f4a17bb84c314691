package rightsize.rest.json;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How the constants of our enums are written in JSON, queries and messages: as {@code toString}
 * says if the enum has its own, as a letter if it is one (grades), else in lower case.
 */
public final class WireWords {

  private WireWords() {}

  public static String of(Enum<?> constant) {
    String said = constant.toString();
    return !said.equals(constant.name()) || said.length() == 1
        ? said
        : said.toLowerCase(Locale.ROOT);
  }

  public static List<String> all(Class<?> type) {
    return Arrays.stream(type.getEnumConstants()).map(each -> of((Enum<?>) each)).toList();
  }

  /** Empty when no constant is written like that. */
  public static <T> Optional<T> read(Class<T> type, String word) {
    return Arrays.stream(type.getEnumConstants())
        .filter(each -> of((Enum<?>) each).equals(word))
        .findFirst();
  }
}
