package rightsize.decision.advices;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Options that a rule left out.
 *
 * @param code the rule
 * @param text the rule's sentence
 * @param count how many options this rule left out first
 */
public record Exclusion(String code, String text, int count, List<Example> examples) {
  public Exclusion {
    examples = List.copyOf(examples);
  }

  /**
   * @param facts what the rule looked at
   * @param relaxation the smallest change of the need that would admit it under this rule
   */
  public record Example(
      OptionName option, Map<String, Object> facts, Optional<Relaxation> relaxation) {
    public Example {
      facts = Map.copyOf(facts);
    }
  }

  /**
   * @param pointer JSON pointer into the need
   * @param value what it would have to be
   */
  public record Relaxation(String pointer, Object value, String text) {}
}
