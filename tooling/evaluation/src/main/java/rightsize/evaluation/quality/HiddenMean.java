package rightsize.evaluation.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import rightsize.decision.factors.Situation;
import rightsize.decision.factors.TestKind;
import rightsize.decision.market.Benchmark;
import rightsize.decision.market.Market;
import rightsize.decision.market.Score;
import rightsize.decision.quality.Judge;
import rightsize.decision.quality.Scale;
import rightsize.evaluation.Finding;

/**
 * The mean of at least three tests of one category that a model took and nobody told of, in logits.
 *
 * @param off how far it was from what was forecast, in computed standard deviations
 */
record HiddenMean(double off) {
  private static final int LEAST_TESTS = 3;
  private static final double Z90 = 1.645;

  static List<HiddenMean> of(Judge judge, Map<String, Benchmark> tests, List<Score> hidden) {
    Map<String, List<Score>> groups =
        hidden.stream()
            .filter(score -> logit(tests, score).isPresent())
            .collect(
                Collectors.groupingBy(
                    s -> s.model() + " " + tests.get(s.benchmark()).category(),
                    TreeMap::new,
                    Collectors.toList()));
    List<HiddenMean> means = new ArrayList<>();
    groups.values().forEach(group -> of(judge, tests, group, means));
    return means;
  }

  private static void of(
      Judge judge, Map<String, Benchmark> tests, List<Score> group, List<HiddenMean> into) {
    Map<String, Double> truth =
        group.stream()
            .collect(
                Collectors.groupingBy(
                    Score::benchmark,
                    TreeMap::new,
                    Collectors.averagingDouble(s -> logit(tests, s).orElseThrow())));
    if (truth.size() >= LEAST_TESTS) {
      double mean = truth.values().stream().mapToDouble(v -> v).average().orElseThrow();
      Optional<TestKind.Mean> forecast =
          judge.predictMean(group.getFirst().model(), List.copyOf(truth.keySet()));
      forecast.ifPresent(f -> into.add(new HiddenMean((mean - f.value()) / f.sd())));
    }
  }

  /** The share of means within the middle 90 % that production would tell, against bar Q4. */
  static Finding coverage(List<HiddenMean> means, Situation situation, String split) {
    double reach = situation.widenedMean(Z90);
    long held = means.stream().filter(mean -> Math.abs(mean.off()) <= reach).count();
    return Finding.of(
            "Q4",
            "mean of its tests",
            split,
            "coverage of 90 % ranges",
            "",
            means.isEmpty() ? Double.NaN : held / (double) means.size(),
            means.size())
        .against(new Finding.Bar(.88, .92));
  }

  static Map<String, Benchmark> tests(Market market) {
    return market.benchmarks().stream()
        .collect(Collectors.toMap(Benchmark::id, Function.identity()));
  }

  static Optional<Double> logit(Map<String, Benchmark> tests, Score score) {
    return Scale.of(tests.get(score.benchmark()))
        .flatMap(scale -> scale.logit(score.score()).stream().boxed().findFirst());
  }
}
