package rightsize.evaluation.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import rightsize.decision.factors.Forecast;
import rightsize.decision.factors.Situation;
import rightsize.decision.market.Benchmark;
import rightsize.decision.market.Market;
import rightsize.decision.market.Score;
import rightsize.decision.quality.Judge;
import rightsize.decision.quality.Scale;
import rightsize.decision.quality.Trusted;
import rightsize.evaluation.Errors;
import rightsize.evaluation.Finding;
import rightsize.evaluation.Finding.Bar;
import rightsize.evaluation.Protocol;
import rightsize.evaluation.markets.CompiledMarket;
import rightsize.starter.reading.SourceFolder;

/**
 * All scores of a model in a category hidden at once, in ten folds over the whole market: what
 * people meet who ask about a task nobody has tested the model on.
 */
public final class HiddenCategories implements Protocol {
  private static final int FOLDS = 10;
  private static final double Z90 = 1.645;

  /** How alike errors of one model on tests of one kind are. */
  private static final double ALIKE = .75;

  private static final int LEAST_TESTS = 3;

  @Override
  public String room() {
    return "quality";
  }

  @Override
  public List<String> files() {
    return CompiledMarket.FILES;
  }

  /** A score that was hidden, in logits. */
  private record Hidden(String group, double truth, Forecast forecast, double naive) {
    double off() {
      return truth - forecast.mean();
    }
  }

  @Override
  public List<Finding> run(SourceFolder data) {
    Market market = CompiledMarket.of(data);
    Map<String, Benchmark> tests =
        market.benchmarks().stream().collect(Collectors.toMap(Benchmark::id, Function.identity()));
    List<Hidden> all = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      all.addAll(hidden(market, tests, fold));
    }
    Errors errors =
        Errors.of(all.stream().mapToDouble(h -> points(h.truth(), h.forecast().mean())));
    Errors naive = Errors.of(all.stream().mapToDouble(h -> points(h.truth(), h.naive())));
    List<Double> means = means(all);
    String split = "categories of a model, " + FOLDS + " folds";
    return List.of(
        Finding.of(
                "Q4",
                "score in an untested category",
                split,
                "median error",
                "points",
                errors.median(),
                errors.count())
            .p90(errors.p90())
            .beside("mean of the test", naive.median()),
        Finding.of(
                "Q4",
                "mean of its tests",
                split,
                "coverage of 90 % ranges",
                "",
                means.stream().filter(z -> Math.abs(z) <= Z90).count() / (double) means.size(),
                means.size())
            .against(new Bar(.88, .92))
            .saying(
                "ranges are widened as single scores need it; those of means would hold without"));
  }

  private static List<Hidden> hidden(Market market, Map<String, Benchmark> tests, int fold) {
    List<Score> kept = new ArrayList<>();
    List<Score> held = new ArrayList<>();
    for (Score score : market.scores()) {
      String group = score.model() + " " + tests.get(score.benchmark()).category();
      (Math.floorMod(group.hashCode() * 31, FOLDS) == fold ? held : kept).add(score);
    }
    Judge judge = Judge.of(CompiledMarket.with(market, kept), Trusted.EVERYTHING);
    Map<String, Double> means =
        kept.stream()
            .filter(score -> logit(tests, score).isPresent())
            .collect(
                Collectors.groupingBy(
                    Score::benchmark,
                    Collectors.averagingDouble(s -> logit(tests, s).orElseThrow())));
    List<Hidden> found = new ArrayList<>();
    for (Score score : held) {
      Optional<Double> truth = logit(tests, score);
      Optional<Forecast> forecast = judge.predict(score.model(), score.benchmark());
      if (truth.isPresent() && forecast.isPresent() && means.containsKey(score.benchmark())) {
        found.add(
            new Hidden(
                score.model() + " " + tests.get(score.benchmark()).category(),
                truth.get(),
                forecast.get(),
                means.get(score.benchmark())));
      }
    }
    return found;
  }

  private static Optional<Double> logit(Map<String, Benchmark> tests, Score score) {
    return Scale.of(tests.get(score.benchmark()))
        .flatMap(scale -> scale.logit(score.score()).stream().boxed().findFirst());
  }

  /** How far the mean of a model's hidden tests in a category was off, in standard deviations. */
  private static List<Double> means(List<Hidden> all) {
    Map<String, double[]> sums = new HashMap<>();
    for (Hidden each : all) {
      double sd = Situation.SEEN.widened(each.forecast().sd());
      double[] sum = sums.computeIfAbsent(each.group(), g -> new double[4]);
      sum[0]++;
      sum[1] += each.off();
      sum[2] += sd;
      sum[3] += sd * sd;
    }
    return sums.values().stream()
        .filter(sum -> sum[0] >= LEAST_TESTS)
        .map(sum -> sum[1] / Math.sqrt(ALIKE * sum[2] * sum[2] + (1 - ALIKE) * sum[3]))
        .toList();
  }

  private static double points(double logit, double other) {
    return Math.abs(share(logit) - share(other));
  }

  private static double share(double logit) {
    return 100 / (1 + Math.exp(-logit));
  }
}
