package rightsize.catalog.fetching;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Takes a body in, unpacked piece by piece: what grows past the bounds is never held. */
final class Unpacking {

  private static final Set<String> TYPES =
      Set.of(
          "application/json",
          "application/octet-stream",
          "application/x-ndjson",
          "text/csv",
          "text/plain");

  private static final int PIECE = 16 * 1024;

  /** Below this size no ratio is too good: a few zeros are no bomb. */
  private static final int HARMLESS = 1024 * 1024;

  private final FetchingSettings settings;

  Unpacking(FetchingSettings settings) {
    this.settings = settings;
  }

  /**
   * @throws FetchRefused when type, encoding, size or ratio are not acceptable
   */
  byte[] read(Answer answer) throws IOException {
    if (!TYPES.contains(word(answer.header("Content-Type")))) {
      throw new FetchRefused(Rule.CONTENT_TYPE);
    }
    return switch (word(answer.header("Content-Encoding"))) {
      case "", "identity" -> copy(answer.stream(), answer);
      case "gzip", "x-gzip" -> unzip(answer);
      default -> throw new FetchRefused(Rule.CONTENT_ENCODING);
    };
  }

  private byte[] unzip(Answer answer) throws IOException {
    try (InputStream unpacked = new GZIPInputStream(answer.stream(), PIECE)) {
      return copy(unpacked, answer);
    } catch (ZipException e) {
      throw new FetchRefused(Rule.CONTENT_ENCODING, e);
    }
  }

  private byte[] copy(InputStream in, Answer answer) throws IOException {
    ByteArrayOutputStream document = new ByteArrayOutputStream();
    byte[] piece = new byte[PIECE];
    for (int count = in.read(piece); count >= 0; count = in.read(piece)) {
      if (document.size() + count > settings.bytes()) {
        throw new FetchRefused(Rule.TOO_LARGE);
      }
      document.write(piece, 0, count);
      if (document.size() > HARMLESS
          && document.size() > answer.body().received() * settings.ratio()) {
        throw new FetchRefused(Rule.RATIO);
      }
    }
    return document.toByteArray();
  }

  /** A header without parameters, in small letters; empty when there is none. */
  private static String word(String header) {
    return header == null ? "" : header.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
  }
}
