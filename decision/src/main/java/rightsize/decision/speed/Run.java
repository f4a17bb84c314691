package rightsize.decision.speed;

import rightsize.decision.memory.Figure;

/**
 * One measurement of a copy under a constant number of requests.
 *
 * @param atOnce requests
 * @param ttftMs to the first token; NaN where it was not measured
 * @param tpotMs between tokens; NaN where it was not
 * @param inherited whether another model of the same shape was measured
 */
public record Run(
    Copy copy, Load load, double atOnce, double ttftMs, double tpotMs, boolean inherited) {

  /** Whether no memory could have read the weights in that time: a slip of its source. */
  boolean impossible() {
    return Work.of(copy, load) instanceof Figure.Known<Work>(Work work)
        && work.step(atOnce).reading() > tpotMs;
  }
}
