package rightsize.advisor.market;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/**
 * A body as it came over the wire: gzip where the neighbour took the offer, else plain.
 *
 * @param most bytes that it may hold once unpacked; a small body can unpack to any size
 */
record Wire(long most) {

  /** What the clients offer to read. */
  static final String GZIP = "gzip";

  /**
   * @param encoding the header Content-Encoding, or null
   * @throws IOException when the bytes are torn, of an encoding not asked for, or too many
   */
  byte[] plain(byte[] body, String encoding) throws IOException {
    if (encoding == null || encoding.equalsIgnoreCase("identity")) {
      return bounded(body);
    }
    if (!encoding.equalsIgnoreCase(GZIP)) {
      throw new IOException("an encoding nobody asked for: " + encoding);
    }
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
      return bounded(in.readNBytes((int) Math.min(most + 1, Integer.MAX_VALUE - 8)));
    }
  }

  private byte[] bounded(byte[] bytes) throws IOException {
    if (bytes.length > most) {
      throw new IOException("more than " + most + " bytes");
    }
    return bytes;
  }
}
