package rightsize.advisor.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import rightsize.decision.advices.Advice;
import rightsize.decision.market.ExchangeRate;

/**
 * The twelve lines: an advice told in sentences. Nothing is decided here; a line whose numbers the
 * advice does not have is left out.
 */
public final class Lines {

  private Lines() {}

  /**
   * @param rates with which amounts are told in the reader's currency
   */
  public static List<Line> of(Advice advice, Language language, List<ExchangeRate> rates) {
    Voice voice = new Voice(language, advice.need(), rates);
    Names names = new Names(voice);
    AnswerLines answer = new AnswerLines(advice, voice, names);
    GroundLines ground = new GroundLines(advice, voice, names);
    List<Line> lines = new ArrayList<>();
    add(lines, 0, answer.stepZero());
    add(lines, 1, new VerdictLine(advice, voice, names).line());
    add(lines, 2, new CostLine(advice, voice, names).line());
    add(lines, 3, answer.bar());
    add(lines, 4, answer.ties());
    add(lines, 5, answer.ladder());
    add(lines, 6, answer.selfHosted());
    add(lines, 7, new UnknownLine(advice, voice).line());
    add(lines, 8, ground.doFirst());
    add(lines, 9, ground.triggers());
    add(lines, 10, ground.sensitivity());
    add(lines, 11, ground.leftOut());
    add(lines, 12, new EvidenceLine(advice, voice).line());
    return List.copyOf(lines);
  }

  /** The lines as plain text, one to a line, numbered. */
  public static String text(List<Line> lines) {
    return lines.stream()
        .map(line -> "%2d. %s%n".formatted(line.number(), line.text()))
        .collect(Collectors.joining());
  }

  /** Nothing when there is nothing to say. */
  static Optional<String> optional(String text) {
    return text.isBlank() ? Optional.empty() : Optional.of(text);
  }

  private static void add(List<Line> lines, int number, Optional<String> text) {
    text.ifPresent(said -> lines.add(new Line(number, said)));
  }
}
