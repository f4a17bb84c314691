package rightsize.catalog.fetching;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** A body for a thread that waits: one piece is asked for when the one before has been read. */
final class BodyStream extends InputStream {

  /** What the other side sent last; compared by identity. */
  private static final Buffer END = Buffer.buffer();

  private static final Buffer BROKEN = Buffer.buffer();

  private final BlockingQueue<Buffer> pieces = new LinkedBlockingQueue<>();
  private final HttpClientResponse response;
  private Buffer piece = Buffer.buffer();
  private int at;
  private long received;

  private BodyStream(HttpClientResponse response) {
    this.response = response;
  }

  /** To be called where the head arrives, before anything of the body does. */
  static BodyStream of(HttpClientResponse response) {
    BodyStream stream = new BodyStream(response);
    response.pause();
    response.handler(stream.pieces::add);
    response.endHandler(end -> stream.pieces.add(END));
    response.exceptionHandler(broken -> stream.pieces.add(BROKEN));
    return stream;
  }

  /** How many bytes came over the wire so far. */
  long received() {
    return received;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    while (at == piece.length()) {
      if (piece == END) {
        return -1;
      }
      next();
    }
    int count = Math.min(length, piece.length() - at);
    piece.getBytes(at, at + count, into, offset);
    at += count;
    return count;
  }

  private void next() throws IOException {
    response.fetch(1);
    try {
      piece = pieces.take();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    }
    if (piece == BROKEN) {
      throw new IOException("broken off");
    }
    at = 0;
    received += piece.length();
  }
}
