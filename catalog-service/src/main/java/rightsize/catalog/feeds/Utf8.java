package rightsize.catalog.feeds;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** A document as text. */
final class Utf8 {

  private static final int MOST = 32 << 20;

  private Utf8() {}

  /**
   * Reads to the end, without the mark that some programs put at the start.
   *
   * @throws FeedUnreadable when it is larger than 32 MiB, not UTF-8, empty, or a page
   */
  static String read(InputStream document) throws IOException {
    byte[] bytes = document.readNBytes(MOST + 1);
    if (bytes.length > MOST) {
      throw new FeedUnreadable("It is larger than 32 MiB.", "byte " + MOST);
    }
    String text = decode(ByteBuffer.wrap(bytes));
    String start = text.substring(0, Math.min(text.length(), 1000)).stripLeading();
    if (start.startsWith("<")) {
      throw new FeedUnreadable("It is a web page or XML, not a feed.", "line 1");
    }
    if (text.isBlank()) {
      throw new FeedUnreadable("It is empty.", "line 1");
    }
    return text;
  }

  private static String decode(ByteBuffer bytes) {
    CharsetDecoder strict = StandardCharsets.UTF_8.newDecoder();
    CharBuffer text = CharBuffer.allocate(bytes.remaining());
    CoderResult result = strict.decode(bytes, text, true);
    if (result.isError()) {
      throw new FeedUnreadable("It is not UTF-8.", "byte " + bytes.position());
    }
    text.flip();
    boolean marked = text.hasRemaining() && text.charAt(0) == '\uFEFF';
    return text.subSequence(marked ? 1 : 0, text.length()).toString();
  }
}
