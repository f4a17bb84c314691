package rightsize.local.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportsTest {

  private static final Instant BEGIN = Instant.parse("2026-11-23T12:00:00Z");

  @TempDir Path root;

  @Test
  void sumsThisRunsReportsOfAllModules() throws IOException {
    report("decision/target/surefire-reports/TEST-A.xml", 7, 1, 0, 2, BEGIN.plusSeconds(1));
    report(
        "tooling/end-to-end/target/failsafe-reports/TEST-B.xml", 3, 0, 1, 0, BEGIN.plusSeconds(2));
    report("facts/target/surefire-reports/TEST-Old.xml", 99, 0, 0, 0, BEGIN.minusSeconds(1));
    report("facts/target/surefire-reports/other.xml", 99, 0, 0, 0, BEGIN.plusSeconds(1));

    assertThat(Reports.of(root, BEGIN).sentence()).isEqualTo("10 tests, 2 failed, 2 skipped.");
  }

  private void report(
      String name, int tests, int failures, int errors, int skipped, Instant modified)
      throws IOException {
    var file = root.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(
        file,
        "<?xml version=\"1.0\"?><testsuite tests=\"%d\" failures=\"%d\" errors=\"%d\" skipped=\"%d\"/>"
            .formatted(tests, failures, errors, skipped));
    Files.setLastModifiedTime(file, FileTime.from(modified));
  }
}
