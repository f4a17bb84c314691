package rightsize.decision.speed;

/**
 * What one step of writing costs, per millisecond of work that a data sheet promises (see {@link
 * StepWork}): 1.1 of weights means that memory is read at 91 % of its stated bandwidth. The last
 * three are milliseconds that no data sheet knows: launches and bookkeeping.
 *
 * @param weights reading what every token needs
 * @param experts reading the experts that a batch touches
 * @param cache reading keys and values
 * @param compute operations, those for the prompts of newcomers included
 * @param link talking to the other devices
 * @param layer ms per layer
 * @param expertLayer ms more per layer with experts
 * @param sequence ms per sequence of the batch
 */
public record StepCosts(
    double weights,
    double experts,
    double cache,
    double compute,
    double link,
    double layer,
    double expertLayer,
    double sequence) {

  /** The same, everything so many times as slow. */
  public StepCosts times(double factor) {
    return new StepCosts(
        factor * weights,
        factor * experts,
        factor * cache,
        factor * compute,
        factor * link,
        factor * layer,
        factor * expertLayer,
        factor * sequence);
  }

  /** The same where weights take so many times as long to read, as from Apple's unified memory. */
  public StepCosts reading(double factor) {
    return new StepCosts(
        factor * weights, factor * experts, cache, compute, link, layer, expertLayer, sequence);
  }
}
