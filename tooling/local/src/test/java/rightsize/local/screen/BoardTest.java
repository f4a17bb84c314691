package rightsize.local.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class BoardTest {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);

  @Test
  void printsEveryChangeOnceWhereNobodyWatches() {
    var board = new Board(out, false);
    board.show("catalog", "starting");
    board.show("catalog", "starting");
    board.show("advisor", "waiting");
    board.show("catalog", "ready");
    assertThat(printed().lines())
        .containsExactly("  catalog     starting", "  advisor     waiting", "  catalog     ready");
  }

  @Test
  void redrawsTheLinesInPlaceOnATerminal() {
    var board = new Board(out, true);
    board.show("catalog", "starting");
    board.show("advisor", "waiting");
    bytes.reset();
    board.show("catalog", "ready");
    assertThat(printed())
        .isEqualTo("\u001b[2A\u001b[2K  catalog     ready\n\u001b[2K  advisor     waiting\n");
  }

  private String printed() {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
