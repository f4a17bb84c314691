package rightsize.catalog.imports;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long the asker would rather wait than come back: {@code Prefer: wait=10} (RFC 7240). */
final class Prefer {

  private static final Pattern WAIT = Pattern.compile("\\bwait=(\\d{1,4})\\b");
  private static final int MOST = 60;

  private Prefer() {}

  /** Seconds, 0 unless told, at most 60. */
  static int seconds(String header) {
    Matcher wait = WAIT.matcher(header == null ? "" : header);
    return wait.find() ? Math.min(MOST, Integer.parseInt(wait.group(1))) : 0;
  }
}
