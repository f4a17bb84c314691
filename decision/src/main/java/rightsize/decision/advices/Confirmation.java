package rightsize.decision.advices;

import java.util.List;

/**
 * A fact nobody has stated that keeps options out until somebody confirms it.
 *
 * @param code the rule that needs the fact
 * @param fact the unknown fact
 * @param subject the provider or model it is about
 * @param count how many options it would admit under this rule
 */
public record Confirmation(
    String code, String fact, String subject, int count, List<OptionName> examples) {
  public Confirmation {
    examples = List.copyOf(examples);
  }
}
