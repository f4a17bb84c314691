package rightsize.local.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import rightsize.local.advice.Answer;
import rightsize.local.advice.Door;
import rightsize.local.client.Client;
import rightsize.local.screen.Board;
import rightsize.local.settings.Folder;
import rightsize.local.settings.Ports;

/** The need of an online shop's customer service, asked through the real door. */
record Sample(Folder folder, Board board) {

  /**
   * Right after a start the advisor may still be fetching its first snapshot, or rest on the last
   * one of its former life.
   */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final int NOT_YET = 503;

  /**
   * @return the exit code of {@code up --once}: 0 when the advisor gave an advice, whatever it says
   */
  int ask() throws IOException, InterruptedException {
    var need = Files.readString(folder.root().resolve("examples/customer-service.json"));
    board.say("\nexamples/customer-service.json:");
    var answer = patiently(need);
    answer.lines().forEach(board::say);
    return answer.isAdvice() ? Answer.FITS : Answer.OTHERWISE;
  }

  private Answer patiently(String need) throws IOException, InterruptedException {
    var deadline = Instant.now().plus(PATIENCE);
    var door = new Door(Ports.url(Ports.ADVISOR), Client.of(folder));
    var answer = door.ask(need, "en");
    while ((answer.status() == NOT_YET || answer.isStale()) && Instant.now().isBefore(deadline)) {
      Thread.sleep(Duration.ofMillis(500));
      answer = door.ask(need, "en");
    }
    return answer;
  }
}
