package rightsize.local.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LockTest {

  @Test
  void isFreeAgainAfterwards(@TempDir Path root) throws IOException {
    var folder = new Folder(root, root);
    try (var lock = Lock.take(folder)) {
      assertThat(lock).isNotNull();
    }
    try (var again = Lock.take(folder)) {
      assertThat(again).isNotNull();
    }
  }
}
