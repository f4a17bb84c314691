package rightsize.local.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StalenessTest {

  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

  @TempDir Path root;
  private Path source;
  private Path product;

  @BeforeEach
  void lay() throws IOException {
    file("pom.xml", -60);
    file("service/pom.xml", -60);
    source = file("service/src/main/java/A.java", -60);
    file("service/src/test/java/ATest.java", 60);
    product = file("service/target/app.jar", 0);
    for (var folder = source.getParent(); !folder.equals(root); folder = folder.getParent()) {
      at(folder, -60);
    }
  }

  @Test
  void freshWhenNothingIsNewer() throws IOException {
    assertThat(stale()).isFalse();
  }

  @Test
  void staleAfterASourceChanged() throws IOException {
    at(source, 1);
    assertThat(stale()).isTrue();
  }

  @Test
  void staleAfterASourceWasDeleted() throws IOException {
    Files.delete(source);
    at(source.getParent(), 1);
    assertThat(stale()).isTrue();
  }

  @Test
  void staleAfterThePomOfTheTreeChanged() throws IOException {
    at(root.resolve("pom.xml"), 1);
    assertThat(stale()).isTrue();
  }

  @Test
  void staleWithoutProduct() throws IOException {
    Files.delete(product);
    assertThat(stale()).isTrue();
  }

  private boolean stale() throws IOException {
    return new Staleness(root, product, Set.of(root.resolve("service"))).isStale();
  }

  private Path file(String name, int seconds) throws IOException {
    var file = root.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "");
    at(file, seconds);
    return file;
  }

  private static void at(Path file, int seconds) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(NOON.plusSeconds(seconds)));
  }
}
