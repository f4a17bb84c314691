package rightsize.paths;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A request target as it came over the wire, and why it is refused if it is. */
record RawTarget(String text) {

  private static final List<String> FORBIDDEN =
      List.of(";", "\\", "//", "%2e", "%2f", "%5c", "%3b", "%00");

  /** Empty when the target may pass. */
  Optional<String> objection() {
    int query = text.indexOf('?');
    String path = query < 0 ? text : text.substring(0, query);
    String rest = query < 0 ? "" : text.substring(query + 1);
    if (!path.startsWith("/")) {
      return Optional.of("the request target starts with a slash");
    }
    String lower = path.toLowerCase(Locale.ROOT);
    if (FORBIDDEN.stream().anyMatch(lower::contains) || hasDotSegment(lower)) {
      return Optional.of(
          "the path holds a semicolon, a backslash, an empty or dot segment, or one of them"
              + " encoded");
    }
    if (rest.toLowerCase(Locale.ROOT).contains("%00")) {
      return Optional.of("the query holds U+0000");
    }
    return isUtf8(path) && isUtf8(rest)
        ? Optional.empty()
        : Optional.of("the request target is not percent-encoded UTF-8");
  }

  private static boolean hasDotSegment(String path) {
    return (path + "/").contains("/./") || (path + "/").contains("/../");
  }

  private static boolean isUtf8(String encoded) {
    ByteBuffer bytes = ByteBuffer.allocate(encoded.length());
    for (int i = 0; i < encoded.length(); i++) {
      char c = encoded.charAt(i);
      if (c > 0x7e || c < 0x21) {
        return false;
      }
      if (c != '%') {
        bytes.put((byte) c);
      } else if (i + 2 < encoded.length()
          && HexFormat.isHexDigit(encoded.charAt(i + 1))
          && HexFormat.isHexDigit(encoded.charAt(i + 2))) {
        bytes.put((byte) HexFormat.fromHexDigits(encoded, i + 1, i + 3));
        i += 2;
      } else {
        return false;
      }
    }
    try {
      StandardCharsets.UTF_8.newDecoder().decode(bytes.flip());
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
