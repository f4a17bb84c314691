package rightsize.catalog.names;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What is left of a name when only its dress is taken off: case, punctuation, the path or vendor in
 * front, the region and revision a cloud adds. Dates, sizes, effort and thinking stay: they make
 * another release or configuration.
 */
public final class Spelling {

  private static final Pattern CLOUD_REGION =
      Pattern.compile("^(us|eu|apac|ap|jp|au|ca|us-gov|global)\\.(?=[a-z0-9]+\\.)");
  private static final Pattern CLOUD_VENDOR = Pattern.compile("^[a-z][a-z0-9]+\\.(?=[a-z])");
  private static final Pattern CLOUD_REVISION = Pattern.compile("(-v\\d+)?:\\d+$");
  private static final Pattern DEFAULT = Pattern.compile("@(default|latest)$");
  private static final Pattern ROUTE = Pattern.compile(":(free|floor|nitro|extended)$");
  private static final Pattern POINT_AS_P = Pattern.compile("(?<=\\d)p(?=\\d)");
  private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Spelling() {}

  /** The bare form of a name; two names of the same bare form are the same name. */
  public static String bare(String name) {
    String bare = name.strip().toLowerCase(Locale.ROOT);
    bare = ROUTE.matcher(bare).replaceFirst("");
    bare = DEFAULT.matcher(bare).replaceFirst("");
    bare = bare.substring(bare.lastIndexOf('/') + 1);
    bare = CLOUD_REVISION.matcher(bare).replaceFirst("");
    bare = CLOUD_REGION.matcher(bare).replaceFirst("");
    bare = CLOUD_VENDOR.matcher(bare).replaceFirst("");
    bare = POINT_AS_P.matcher(bare).replaceAll("-");
    return PUNCTUATION.matcher(bare).replaceAll(" ").strip();
  }

  /** The words of what somebody asks for, each letters and digits only. */
  public static List<String> words(String asked) {
    String spaced = POINT_AS_P.matcher(asked.toLowerCase(Locale.ROOT)).replaceAll("-");
    return PUNCTUATION.splitAsStream(spaced).filter(word -> !word.isEmpty()).distinct().toList();
  }

  /** A title such as "Claude Opus 4.5" tells people which model it is, but not which release. */
  static boolean isTitle(String name) {
    return name.strip().contains(" ");
  }
}
