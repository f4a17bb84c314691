package rightsize.catalog.rows;

import java.util.regex.Pattern;

/** Which texts the catalogue can keep and show. */
final class Texts {

  /** As rest-conventions' Line: no control, invisible or private characters, no stacked marks. */
  private static final Pattern ONE_LINE =
      Pattern.compile("(?U)(?!.*\\p{M}{9})[^\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]*+");

  private Texts() {}

  /** One line of visible characters; U+0000, which PostgreSQL cannot store, is none. */
  static boolean isStorable(String text) {
    return ONE_LINE.matcher(text).matches();
  }
}
