package rightsize.decision.market;

import static rightsize.decision.market.Said.said;

import rightsize.facts.Fact;
import rightsize.facts.PartialDate;

/**
 * One result of one model on one benchmark, in the benchmark's unit.
 *
 * @param selfReported true when the model's own vendor published it
 * @param on when it was observed
 */
public record Score(
    String model,
    String benchmark,
    Fact<String> configuration,
    double score,
    Fact<Integer> nItems,
    Fact<Double> low,
    Fact<Double> high,
    boolean selfReported,
    Fact<Double> costUsd,
    Fact<Double> latencyS,
    Fact<String> variant,
    Fact<String> source,
    Fact<PartialDate> on) {

  public Score {
    configuration = said(configuration);
    nItems = said(nItems);
    low = said(low);
    high = said(high);
    costUsd = said(costUsd);
    latencyS = said(latencyS);
    variant = said(variant);
    source = said(source);
    on = said(on);
  }
}
