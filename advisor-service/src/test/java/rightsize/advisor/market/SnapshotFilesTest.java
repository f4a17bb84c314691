package rightsize.advisor.market;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotFilesTest {

  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

  @TempDir Path directory;

  @Test
  void givesBackWhatItKept() throws IOException {
    SnapshotFiles files = new SnapshotFiles(directory);

    files.keep(snapshot("{\"version\":7}", NOON));

    Snapshot found = files.newest().snapshot().orElseThrow();
    assertThat(new String(found.catalogue().bytes(), UTF_8)).isEqualTo("{\"version\":7}");
    assertThat(found.catalogue().etag()).isEqualTo("\"v7\"");
    assertThat(found.catalogue().confirmedAt()).isEqualTo(NOON);
    assertThat(found.standings()).isPresent();
    assertThat(found.hash()).isEqualTo(snapshot("{\"version\":7}", NOON).hash());
  }

  @Test
  void readsTheNewestAndKeepsTwo() throws IOException {
    SnapshotFiles files = new SnapshotFiles(directory);
    for (int minute = 0; minute < 4; minute++) {
      files.keep(snapshot("{\"version\":" + minute + "}", NOON.plusSeconds(60L * minute)));
    }

    assertThat(text(files.newest())).isEqualTo("{\"version\":3}");
    assertThat(names()).hasSize(2);
  }

  @Test
  void passesOverATornFileAndNamesIt() throws IOException {
    SnapshotFiles files = new SnapshotFiles(directory);
    files.keep(snapshot("{\"version\":1}", NOON));
    files.keep(snapshot("{\"version\":2}", NOON.plusSeconds(60)));
    Path newest = directory.resolve(names().getLast());
    byte[] whole = Files.readAllBytes(newest);
    Files.write(newest, Arrays.copyOf(whole, whole.length - 7));

    SnapshotFiles.Found found = files.newest();

    assertThat(text(found)).isEqualTo("{\"version\":1}");
    assertThat(found.torn()).containsExactly(newest.getFileName().toString());
  }

  @Test
  void oneChangedBitIsATornFile() throws IOException {
    SnapshotFiles files = new SnapshotFiles(directory);
    files.keep(snapshot("{\"version\":1}", NOON));
    Path only = directory.resolve(names().getFirst());
    byte[] bytes = Files.readAllBytes(only);
    bytes[bytes.length / 2] ^= 1;
    Files.write(only, bytes);

    assertThat(files.newest().snapshot()).isEmpty();
    assertThat(files.newest().torn()).hasSize(1);
  }

  @Test
  void anUnfinishedFileOfAKilledWriterIsNoSnapshot() throws IOException {
    SnapshotFiles files = new SnapshotFiles(directory);
    files.keep(snapshot("{\"version\":1}", NOON));
    Files.write(directory.resolve("snapshot123.unfinished"), new byte[] {1, 2, 3});

    assertThat(text(files.newest())).isEqualTo("{\"version\":1}");
    assertThat(files.newest().torn()).isEmpty();
  }

  @Test
  void anEmptyOrMissingFolderHoldsNothing() throws IOException {
    assertThat(new SnapshotFiles(directory).newest().snapshot()).isEmpty();
    assertThat(new SnapshotFiles(directory.resolve("none")).newest().snapshot()).isEmpty();
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static String text(SnapshotFiles.Found found) {
    return new String(found.snapshot().orElseThrow().catalogue().bytes(), UTF_8);
  }

  private static Snapshot snapshot(String catalogue, Instant confirmedAt) {
    return new Snapshot(
        new Part(catalogue.getBytes(UTF_8), "\"v7\"", confirmedAt),
        Optional.of(new Part("{\"items\":[]}".getBytes(UTF_8), "\"s1\"", confirmedAt)));
  }
}
