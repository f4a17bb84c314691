package rightsize.decision.market;

import static rightsize.decision.market.Said.said;

import java.util.List;
import rightsize.facts.Fact;
import rightsize.facts.PartialDate;

/**
 * A test.
 *
 * @param category one of the benchmark categories: chat, code, retrieval, ...
 * @param chance the score of blind guessing, in the unit of the benchmark
 * @param ceiling the best possible score, in the unit of the benchmark
 */
public record Benchmark(
    String id,
    String name,
    String category,
    Fact<String> metric,
    Fact<String> unit,
    Fact<Boolean> higherIsBetter,
    Fact<Double> chance,
    Fact<Double> ceiling,
    Fact<String> measures,
    Fact<String> misses,
    Fact<List<String>> languages,
    Fact<PartialDate> publishedOn) {

  public Benchmark {
    metric = said(metric);
    unit = said(unit);
    higherIsBetter = said(higherIsBetter);
    chance = said(chance);
    ceiling = said(ceiling);
    measures = said(measures);
    misses = said(misses);
    languages = said(languages);
    publishedOn = said(publishedOn);
  }
}
