package rightsize.decision.speed;

/**
 * The work of one step of a batch, each kind in the milliseconds that the data sheet promises; the
 * last three are counts.
 */
public record StepWork(
    double weights,
    double experts,
    double cache,
    double compute,
    double link,
    double layers,
    double expertLayers,
    double sequences) {

  /** Milliseconds at these costs. */
  public double at(StepCosts costs) {
    return costs.weights() * weights
        + costs.experts() * experts
        + costs.cache() * cache
        + costs.compute() * compute
        + costs.link() * link
        + costs.layer() * layers
        + costs.expertLayer() * expertLayers
        + costs.sequence() * sequences;
  }

  /** The milliseconds that grow with the batch. */
  double perSequence(StepCosts costs) {
    return costs.cache() * cache
        + costs.compute() * compute
        + costs.link() * link
        + costs.sequence() * sequences;
  }

  /** Of weights alone. */
  double reading() {
    return weights + experts;
  }

  /** What a data sheet alone would say: whatever takes longest, reading or reckoning. */
  public double roofline() {
    return Math.max(weights + experts + cache, compute);
  }
}
