package rightsize.decision.speed;

/**
 * The work until the first token, in the milliseconds that the data sheet promises; the counts are
 * of others in the batch, of layers with experts and of all in the batch.
 *
 * @param prefill of one's own prompt outside experts
 * @param expertPrefill of one's own prompt in experts
 * @param others whose prompts are as long
 * @param step one step of the others, as predicted
 */
public record FirstWork(
    double prefill,
    double expertPrefill,
    double others,
    double step,
    double link,
    double expertLayers,
    double sequences) {

  /** Milliseconds at these costs. */
  public double at(FirstCosts costs) {
    return own(costs) * (1 + costs.queued() * others)
        + costs.steps() * step
        + costs.link() * link
        + costs.start()
        + costs.expertLayer() * expertLayers
        + costs.sequence() * sequences;
  }

  /** Milliseconds that reading one's own prompt takes. */
  double own(FirstCosts costs) {
    return costs.prefill() * prefill + costs.expertPrefill() * expertPrefill;
  }
}
