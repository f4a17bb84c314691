package rightsize.decision.speed;

/**
 * What one step of writing costs, per millisecond of work that a data sheet promises (see {@link
 * StepWork}): 1.1 of weights means that memory is read at 91 % of its stated bandwidth. The last
 * five are milliseconds that no data sheet knows: launches and bookkeeping.
 *
 * @param weights reading what every token needs
 * @param experts reading the experts that a batch touches
 * @param cache reading keys and values
 * @param compute operations outside experts, those for the prompts of newcomers included
 * @param expertCompute the same in experts, as {@link Work} counts them
 * @param link talking to the other devices
 * @param start ms of a step, whatever the model: scheduling, sampling
 * @param layer ms per layer
 * @param expertLayer ms more per layer with experts
 * @param indexLayer ms more per layer with sparse attention, for its indexer
 * @param sequence ms per sequence of the batch
 */
public record StepCosts(
    double weights,
    double experts,
    double cache,
    double compute,
    double expertCompute,
    double link,
    double start,
    double layer,
    double expertLayer,
    double indexLayer,
    double sequence) {

  /** The same, everything so many times as slow. */
  public StepCosts times(double factor) {
    return new StepCosts(
        factor * weights,
        factor * experts,
        factor * cache,
        factor * compute,
        factor * expertCompute,
        factor * link,
        factor * start,
        factor * layer,
        factor * expertLayer,
        factor * indexLayer,
        factor * sequence);
  }

  /**
   * The same under an engine that is so many times as slow. Engines differ in their kernels,
   * launches and bookkeeping; memory and links are as fast under all.
   */
  public StepCosts paced(double factor) {
    return new StepCosts(
        weights,
        experts,
        cache,
        factor * compute,
        factor * expertCompute,
        link,
        factor * start,
        factor * layer,
        factor * expertLayer,
        factor * indexLayer,
        factor * sequence);
  }

  /** The same where weights take so many times as long to read, as from Apple's unified memory. */
  public StepCosts reading(double factor) {
    return new StepCosts(
        factor * weights,
        factor * experts,
        cache,
        compute,
        expertCompute,
        link,
        start,
        layer,
        expertLayer,
        indexLayer,
        sequence);
  }
}
