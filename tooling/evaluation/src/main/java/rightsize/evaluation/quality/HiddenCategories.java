package rightsize.evaluation.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import rightsize.decision.factors.Forecast;
import rightsize.decision.factors.Situation;
import rightsize.decision.market.Benchmark;
import rightsize.decision.market.Market;
import rightsize.decision.market.Score;
import rightsize.decision.quality.Judge;
import rightsize.decision.quality.Trusted;
import rightsize.evaluation.Errors;
import rightsize.evaluation.Finding;
import rightsize.evaluation.Protocol;
import rightsize.evaluation.markets.CompiledMarket;
import rightsize.starter.reading.SourceFolder;

/**
 * All scores of a model in a category hidden at once, in ten folds over the whole market: what
 * people meet who ask about a task nobody has tested the model on.
 */
public final class HiddenCategories implements Protocol {
  private static final int FOLDS = 10;

  @Override
  public String room() {
    return "quality";
  }

  @Override
  public List<String> files() {
    return CompiledMarket.FILES;
  }

  @Override
  public boolean canRead(SourceFolder data) {
    return CompiledMarket.isIn(data);
  }

  /** A score that was hidden, in logits. */
  private record Hidden(double truth, double forecast, double naive) {}

  @Override
  public List<Finding> run(SourceFolder data) {
    Market market = CompiledMarket.of(data);
    Map<String, Benchmark> tests = HiddenMean.tests(market);
    List<Hidden> all = new ArrayList<>();
    List<HiddenMean> means = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      Map<Boolean, List<Score>> held = held(market, tests, fold);
      Judge judge = Judge.of(CompiledMarket.with(market, held.get(false)), Trusted.EVERYTHING);
      all.addAll(hidden(judge, tests, held));
      means.addAll(HiddenMean.of(judge, tests, held.get(true)));
    }
    Errors errors = Errors.of(all.stream().mapToDouble(h -> points(h.truth(), h.forecast())));
    Errors naive = Errors.of(all.stream().mapToDouble(h -> points(h.truth(), h.naive())));
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
        HiddenMean.coverage(means, Situation.SEEN, split));
  }

  /** True are the scores of every tenth category of a model. */
  private static Map<Boolean, List<Score>> held(
      Market market, Map<String, Benchmark> tests, int fold) {
    return market.scores().stream()
        .collect(
            Collectors.partitioningBy(
                score -> {
                  String group = score.model() + " " + tests.get(score.benchmark()).category();
                  return Math.floorMod(group.hashCode() * 31, FOLDS) == fold;
                }));
  }

  private static List<Hidden> hidden(
      Judge judge, Map<String, Benchmark> tests, Map<Boolean, List<Score>> held) {
    Map<String, Double> means =
        held.get(false).stream()
            .filter(score -> HiddenMean.logit(tests, score).isPresent())
            .collect(
                Collectors.groupingBy(
                    Score::benchmark,
                    Collectors.averagingDouble(s -> HiddenMean.logit(tests, s).orElseThrow())));
    List<Hidden> found = new ArrayList<>();
    for (Score score : held.get(true)) {
      Optional<Double> truth = HiddenMean.logit(tests, score);
      Optional<Forecast> forecast = judge.predict(score.model(), score.benchmark());
      if (truth.isPresent() && forecast.isPresent() && means.containsKey(score.benchmark())) {
        found.add(new Hidden(truth.get(), forecast.get().mean(), means.get(score.benchmark())));
      }
    }
    return found;
  }

  private static double points(double logit, double other) {
    return Math.abs(share(logit) - share(other));
  }

  private static double share(double logit) {
    return 100 / (1 + Math.exp(-logit));
  }
}
