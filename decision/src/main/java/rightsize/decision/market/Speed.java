package rightsize.decision.market;

import static rightsize.decision.market.Said.between;
import static rightsize.decision.market.Said.said;

import rightsize.facts.Fact;
import rightsize.facts.PartialDate;

/**
 * How fast a build of a model answered on equal accelerators under a constant number of requests,
 * as somebody measured it.
 *
 * @param engine by its name on the wire
 * @param devices that served one copy together
 * @param inputTokens per request
 * @param outputTokens per request
 * @param concurrency requests at once
 * @param ttftMs to the first token
 * @param tpotMs between tokens
 * @param on when it was measured
 */
public record Speed(
    String model,
    String quantisation,
    String engine,
    String accelerator,
    int devices,
    int inputTokens,
    int outputTokens,
    int concurrency,
    Fact<Double> ttftMs,
    Fact<Double> tpotMs,
    Fact<String> source,
    Fact<PartialDate> on) {

  public Speed {
    ttftMs = between(Double.MIN_NORMAL, Double.MAX_VALUE, ttftMs);
    tpotMs = between(Double.MIN_NORMAL, Double.MAX_VALUE, tpotMs);
    source = said(source);
    on = said(on);
  }
}
