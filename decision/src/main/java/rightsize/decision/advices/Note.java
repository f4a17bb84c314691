package rightsize.decision.advices;

import java.util.Map;

/**
 * Something worth saying, as a code with its facts and as an English sentence.
 *
 * @param facts numbers and names, keyed by snake_case words
 */
public record Note(String code, String text, Map<String, Object> facts) {
  public Note {
    facts = Map.copyOf(facts);
  }
}
