package rightsize.local.screen;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One line per part. On a terminal the lines are redrawn in place; elsewhere every change is a line
 * of its own.
 */
public final class Board {

  private static final int COLUMN = 12;

  private final PrintStream out;
  private final boolean live;
  private final Instant begin = Instant.now();
  private final Map<String, String> lines = new LinkedHashMap<>();
  private int drawn;

  public Board(PrintStream out, boolean live) {
    this.out = out;
    this.live = live;
  }

  /** A board for this process: live when a person watches. */
  public static Board onTerminal() {
    return new Board(System.out, System.console() != null && !"dumb".equals(System.getenv("TERM")));
  }

  /** Changes the line of a part. */
  public synchronized void show(String part, String state) {
    if (state.equals(lines.put(part, state))) {
      return;
    }
    if (live) {
      redraw();
    } else {
      out.println(line(part, state));
    }
  }

  /** Ordinary text below the board. */
  public synchronized void say(String text) {
    out.println(text);
    out.flush();
    // What is above now scrolls away; the next change draws a new block.
    drawn = 0;
  }

  /** Time since the command began, as in {@code 12.3 s}. */
  public String elapsed() {
    return seconds(Duration.between(begin, Instant.now()));
  }

  static String seconds(Duration duration) {
    return "%.1f s".formatted(duration.toMillis() / 1000.0);
  }

  private void redraw() {
    if (drawn > 0) {
      out.print("\u001b[" + drawn + "A");
    }
    lines.forEach((part, state) -> out.println("\u001b[2K" + line(part, state)));
    out.flush();
    drawn = lines.size();
  }

  private static String line(String part, String state) {
    return "  " + part + " ".repeat(Math.max(1, COLUMN - part.length())) + state;
  }
}
