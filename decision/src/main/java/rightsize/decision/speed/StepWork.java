package rightsize.decision.speed;

/**
 * The work of one step of a batch, each kind in the milliseconds that the data sheet promises; the
 * last four are counts.
 */
public record StepWork(
    double weights,
    double experts,
    double cache,
    double compute,
    double expertCompute,
    double link,
    double layers,
    double expertLayers,
    double indexLayers,
    double sequences) {

  /** Milliseconds at these costs. */
  public double at(StepCosts costs) {
    return costs.weights() * weights
        + costs.experts() * experts
        + perSequence(costs)
        + launches(costs);
  }

  /** The milliseconds that are the same for every batch, beside reading weights. */
  double launches(StepCosts costs) {
    return costs.start()
        + costs.layer() * layers
        + costs.expertLayer() * expertLayers
        + costs.indexLayer() * indexLayers;
  }

  /** The milliseconds that grow with the batch. */
  double perSequence(StepCosts costs) {
    return costs.cache() * cache
        + costs.compute() * compute
        + costs.expertCompute() * expertCompute
        + costs.link() * link
        + costs.sequence() * sequences;
  }

  /** Milliseconds that reading takes at the stated bandwidth. */
  public double reading() {
    return weights + experts + cache;
  }
}
