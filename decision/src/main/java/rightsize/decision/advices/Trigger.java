package rightsize.decision.advices;

import java.util.Map;

/**
 * A measurable event that says: move up, move, or look again.
 *
 * @param code quality, volume, retirement or budget
 * @param facts the numbers of the test
 */
public record Trigger(String code, String text, Map<String, Object> facts) {
  public Trigger {
    facts = Map.copyOf(facts);
  }
}
