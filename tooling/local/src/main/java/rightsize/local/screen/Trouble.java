package rightsize.local.screen;

import java.util.List;

/** Something a person can put right: one plain sentence, the remedy, and what the log said last. */
public final class Trouble extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient List<String> evidence;

  public Trouble(String sentence, String remedy) {
    this(sentence, remedy, List.of());
  }

  /**
   * @param evidence the last lines of the guilty part's log, oldest first
   */
  public Trouble(String sentence, String remedy, List<String> evidence) {
    super(remedy.isEmpty() ? sentence : sentence + "\n" + remedy);
    this.evidence = List.copyOf(evidence);
  }

  /** All of it as it is shown. */
  public String inPlainWords() {
    var words = new StringBuilder(getMessage());
    evidence.forEach(line -> words.append("\n    ").append(line));
    return words.toString();
  }
}
