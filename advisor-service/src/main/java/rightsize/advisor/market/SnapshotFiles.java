package rightsize.advisor.market;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Snapshots on disk. A file is a SHA-256 (32 bytes) and then the gzipped parts it was taken over.
 * It is written beside its place, forced to the disk and renamed, so that a kill leaves either the
 * old files or the old files and a whole new one; the two newest are kept.
 */
final class SnapshotFiles {

  private static final int FORMAT = 1;
  private static final int CHECKSUM_BYTES = 32;
  private static final int KEPT = 2;
  private static final String SUFFIX = ".snapshot";

  private final Path directory;

  SnapshotFiles(Path directory) {
    this.directory = directory;
  }

  /**
   * @param snapshot the newest whole one, if there is any
   * @param torn names of files that were passed over because their checksum or form is wrong
   */
  record Found(Optional<Snapshot> snapshot, List<String> torn) {}

  Found newest() throws IOException {
    List<String> torn = new ArrayList<>();
    for (Path file : newestFirst()) {
      try {
        return new Found(Optional.of(read(file)), torn);
      } catch (IOException e) {
        torn.add(file.getFileName().toString());
      }
    }
    return new Found(Optional.empty(), torn);
  }

  void keep(Snapshot snapshot) throws IOException {
    Files.createDirectories(directory);
    Path unfinished = Files.createTempFile(directory, "snapshot", ".unfinished");
    try {
      write(unfinished, snapshot);
      Files.move(unfinished, place(snapshot), StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(unfinished);
    }
    force(directory, StandardOpenOption.READ);
    for (Path old : newestFirst().stream().skip(KEPT).toList()) {
      Files.deleteIfExists(old);
    }
  }

  /** Both parts as one gzipped run of bytes; also what the database keeps under the hash. */
  static byte[] compressed(Snapshot snapshot) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(bytes))) {
      out.writeInt(FORMAT);
      write(out, snapshot.catalogue());
      out.writeBoolean(snapshot.standings().isPresent());
      if (snapshot.standings().isPresent()) {
        write(out, snapshot.standings().get());
      }
    } catch (IOException e) {
      throw new IllegalStateException("memory does not fail to write", e);
    }
    return bytes.toByteArray();
  }

  private Path place(Snapshot snapshot) {
    return directory.resolve(
        "%013d%s".formatted(snapshot.catalogue().confirmedAt().toEpochMilli(), SUFFIX));
  }

  private List<Path> newestFirst() throws IOException {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(directory)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(SUFFIX))
          .sorted(Comparator.comparing((Path file) -> file.getFileName().toString()).reversed())
          .toList();
    }
  }

  private static void write(Path file, Snapshot snapshot) throws IOException {
    byte[] content = compressed(snapshot);
    ByteBuffer buffer = ByteBuffer.allocate(CHECKSUM_BYTES + content.length);
    buffer.put(Snapshot.sha256().digest(content)).put(content).flip();
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      channel.force(true);
    }
  }

  private static void force(Path path, StandardOpenOption how) throws IOException {
    try (FileChannel channel = FileChannel.open(path, how)) {
      channel.force(true);
    }
  }

  private static Snapshot read(Path file) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
    if (bytes.remaining() <= CHECKSUM_BYTES) {
      throw new IOException("too short: " + file);
    }
    byte[] checksum = new byte[CHECKSUM_BYTES];
    byte[] content = new byte[bytes.remaining() - CHECKSUM_BYTES];
    bytes.get(checksum).get(content);
    if (!MessageDigest.isEqual(checksum, Snapshot.sha256().digest(content))) {
      throw new IOException("checksum does not hold: " + file);
    }
    return parts(content);
  }

  private static Snapshot parts(byte[] content) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new GZIPInputStream(new ByteArrayInputStream(content)))) {
      if (in.readInt() != FORMAT) {
        throw new IOException("a format of another version");
      }
      Part catalogue = part(in);
      return new Snapshot(catalogue, in.readBoolean() ? Optional.of(part(in)) : Optional.empty());
    }
  }

  private static void write(DataOutputStream out, Part part) throws IOException {
    out.writeUTF(part.etag());
    out.writeLong(part.confirmedAt().toEpochMilli());
    out.writeInt(part.bytes().length);
    out.write(part.bytes());
  }

  private static Part part(DataInputStream in) throws IOException {
    String etag = in.readUTF();
    Instant confirmedAt = Instant.ofEpochMilli(in.readLong());
    byte[] bytes = new byte[in.readInt()];
    in.readFully(bytes);
    return new Part(bytes, etag, confirmedAt);
  }
}
