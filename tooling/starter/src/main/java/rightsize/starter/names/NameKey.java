package rightsize.starter.names;

import java.util.Locale;

/** The part of a name in which spellings of one release agree: the tail, lower case, hyphens. */
final class NameKey {

  private NameKey() {}

  static String of(String name) {
    String tail = name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    return tail.replaceAll("[\\s._:@]+", "-").replaceAll("^-+|-+$", "");
  }
}
