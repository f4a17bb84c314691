package rightsize.catalog.snapshots;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import rightsize.catalog.changes.Edition;

/**
 * The catalogue of one edition, ready to be sent.
 *
 * @param gzip its JSON, compressed once
 */
record Snapshot(Edition edition, byte[] gzip) {

  static Snapshot of(Edition edition, byte[] json) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(json.length / 8);
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Snapshot(edition, bytes.toByteArray());
  }

  /** For the few who cannot read gzip. */
  byte[] plain() {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
