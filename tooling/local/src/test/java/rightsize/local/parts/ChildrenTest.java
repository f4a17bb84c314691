package rightsize.local.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildrenTest {

  private final Children children = new Children();

  @TempDir Path folder;

  @AfterEach
  void close() {
    children.close();
  }

  @Test
  void leavesNobodyBehind() throws IOException {
    var parent = children.start(new ProcessBuilder("sh", "-c", "sleep 600 & echo started; wait"));
    assertThat(parent.inputReader().readLine()).isEqualTo("started");
    var grandchild = parent.descendants().findFirst().orElseThrow();
    var alone = children.start(sleeper());

    children.close();

    assertThat(parent.isAlive()).isFalse();
    assertThat(alone.isAlive()).isFalse();
    grandchild.onExit().join();
  }

  @Test
  void startsNobodyOnceClosed() {
    children.close();
    assertThatThrownBy(() -> children.start(sleeper())).isInstanceOf(StoppingException.class);
  }

  @Test
  void aLaterLauncherFindsAndStopsAnOrphan() throws IOException {
    var pidFile = folder.resolve("catalog.pid");
    var process = children.start(sleeper(), pidFile);

    Orphan.in(pidFile).orElseThrow().stop();

    assertThat(process.isAlive()).isFalse();
    assertThat(Orphan.in(pidFile)).isEmpty();
  }

  @Test
  void aStrangerWithTheSameProcessIdIsLeftAlone() throws IOException {
    var pidFile = folder.resolve("catalog.pid");
    children.start(sleeper(), pidFile);
    var pid = Files.readString(pidFile).split(" ")[0];
    Files.writeString(pidFile, pid + " 2001-01-01T00:00:00Z");
    assertThat(Orphan.in(pidFile)).isEmpty();
  }

  private static ProcessBuilder sleeper() {
    return new ProcessBuilder("sleep", "600");
  }
}
