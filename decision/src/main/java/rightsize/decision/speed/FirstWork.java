package rightsize.decision.speed;

/**
 * The work until the first token, in the milliseconds that the data sheet promises; the last two
 * are counts.
 *
 * @param prefill of one's own prompt
 * @param queued of the prompts of all others in the batch
 * @param step one step of the others, as predicted
 */
public record FirstWork(
    double prefill,
    double queued,
    double step,
    double link,
    double expertLayers,
    double sequences) {

  /** Milliseconds at these costs. */
  public double at(FirstCosts costs) {
    return costs.prefill() * prefill
        + costs.queued() * queued
        + costs.steps() * step
        + costs.link() * link
        + costs.start()
        + costs.expertLayer() * expertLayers
        + costs.sequence() * sequences;
  }
}
