package rightsize.local.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTest {

  @TempDir Path folder;
  private Path log;

  @BeforeEach
  void write() throws IOException {
    log = folder.resolve("log");
    Files.writeString(
        log,
        """
        INFO starting
        ERROR no luck
        java.lang.IllegalStateException: no luck
        \tat a.B.c(B.java:1)
        Caused by: java.io.IOException: disk
        \t... 9 more

        """);
  }

  @Test
  void tailKeepsEverything() {
    assertThat(Log.tail(log, 2)).containsExactly("\t... 9 more", "");
  }

  @Test
  void lastWordsLeaveOutStackFrames() {
    assertThat(Log.lastWords(log, 3))
        .containsExactly(
            "ERROR no luck",
            "java.lang.IllegalStateException: no luck",
            "Caused by: java.io.IOException: disk");
  }

  @Test
  void aMissingLogSaysNothing() {
    assertThat(Log.lastWords(folder.resolve("none"), 3)).isEmpty();
  }
}
