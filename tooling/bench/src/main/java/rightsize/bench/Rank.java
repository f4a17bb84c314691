package rightsize.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.Collectors;
import rightsize.decision.market.Benchmark;
import rightsize.decision.market.Market;
import rightsize.decision.market.Model;
import rightsize.decision.market.Score;
import rightsize.decision.needs.Need;
import rightsize.decision.needs.NeedDraft;
import rightsize.decision.needs.Per;
import rightsize.decision.needs.Presets;
import rightsize.decision.needs.Task;
import rightsize.decision.quality.Expected;
import rightsize.decision.quality.Judge;
import rightsize.decision.quality.Scale;
import rightsize.decision.quality.TaskScores;
import rightsize.decision.quality.Trusted;

/**
 * Looks at the quality estimates: {@code MARKET TASK COMPLEXITY} ranks, {@code MARKET} alone
 * checks.
 */
public final class Rank {
  private Rank() {}

  public static void main(String[] arguments) throws IOException {
    Market market = MarketFiles.read(Path.of(arguments[0]));
    if (arguments.length == 1) {
      check(market);
    } else {
      rank(market, Task.of(arguments[1]).orElseThrow(), Integer.parseInt(arguments[2]));
    }
  }

  private static void rank(Market market, Task task, int complexity) {
    Need need =
        Presets.fill(
            new NeedDraft(task, new Need.Volume(1000, Per.MONTH)).complexity(complexity).build());
    TaskScores scores = Judge.of(market, Trusted.EVERYTHING).at(need);
    System.out.println("covered " + scores.covered());
    market.models().stream()
        .sorted(Comparator.comparingDouble(m -> -scores.of(m.id()).orElseThrow().score()))
        .forEach(model -> print(model, scores.of(model.id()).orElseThrow()));
  }

  private static void print(Model model, Expected e) {
    System.out.printf(
        Locale.ROOT,
        "%-44s %5.1f sd %4.1f %s ind %d ven %d  %s %s%n",
        model.id(),
        e.score(),
        e.sd(),
        e.grade(),
        e.independent(),
        e.vendor(),
        model.releasedOn().map(Object::toString).orElse("?"),
        model.totalParamsB().map(b -> b + "B").orElse("?"));
  }

  /**
   * Hides scores and asks how often 90 % ranges hold: single ones, then whole categories of a
   * model.
   */
  private static void check(Market market) {
    check(market, false);
    check(market, true);
  }

  private static void check(Market market, boolean categories) {
    Map<String, String> categoryOf =
        market.benchmarks().stream().collect(Collectors.toMap(Benchmark::id, Benchmark::category));
    List<Double> z = new ArrayList<>();
    List<Double> points = new ArrayList<>();
    Map<String, double[]> means = new HashMap<>();
    for (int fold = 0; fold < 10; fold++) {
      Random random = new Random(17);
      List<Score> kept = new ArrayList<>();
      List<Score> hidden = new ArrayList<>();
      for (Score score : market.scores()) {
        int draw =
            categories
                ? Math.floorMod(
                    (score.model() + categoryOf.get(score.benchmark())).hashCode() * 31, 10)
                : random.nextInt(10);
        (draw == fold ? hidden : kept).add(score);
      }
      Judge judge = Judge.of(with(market, kept), Trusted.EVERYTHING);
      for (Score score : hidden) {
        Benchmark test =
            market.benchmarks().stream()
                .filter(b -> b.id().equals(score.benchmark()))
                .findFirst()
                .orElseThrow();
        OptionalDouble truth =
            Scale.of(test).map(s -> s.logit(score.score())).orElse(OptionalDouble.empty());
        judge
            .predict(score.model(), score.benchmark())
            .filter(p -> truth.isPresent())
            .ifPresent(
                p -> {
                  double off = truth.getAsDouble() - p.mean();
                  z.add(off / p.sd());
                  double[] sum =
                      means.computeIfAbsent(
                          score.model() + " " + test.category(), k -> new double[4]);
                  sum[0]++;
                  sum[1] += off;
                  sum[2] += p.sd();
                  sum[3] += p.sd() * p.sd();
                  points.add(Math.abs(share(truth.getAsDouble()) - share(p.mean())));
                });
      }
    }
    if (categories) {
      meansOfCategories(means);
    }
    points.sort(Double::compare);
    long within = z.stream().filter(v -> Math.abs(v) <= 1.645).count();
    System.out.printf(
        Locale.ROOT,
        "%d hidden cells: 90 %% range holds %.3f, median error %.2f points, sd of z %.2f%n",
        z.size(),
        (double) within / z.size(),
        points.get(points.size() / 2),
        Math.sqrt(z.stream().mapToDouble(v -> v * v).average().orElse(0)));
  }

  /**
   * The mean of at least three hidden tests of one model in one category, whose errors are alike to
   * 0.75.
   */
  private static void meansOfCategories(Map<String, double[]> means) {
    List<Double> z = new ArrayList<>();
    for (double[] sum : means.values()) {
      double n = sum[0];
      if (n >= 3) {
        z.add(sum[1] / Math.sqrt(.75 * sum[2] * sum[2] + .25 * sum[3]));
      }
    }
    long within = z.stream().filter(v -> Math.abs(v) <= 1.645).count();
    System.out.printf(
        Locale.ROOT,
        "%d hidden category means: 90 %% range holds %.3f, sd of z %.2f%n",
        z.size(),
        (double) within / z.size(),
        Math.sqrt(z.stream().mapToDouble(v -> v * v).average().orElse(0)));
  }

  private static double share(double logit) {
    return 100 / (1 + Math.exp(-logit));
  }

  private static Market with(Market m, List<Score> scores) {
    return new Market(
        m.version(),
        m.hash(),
        m.asOf(),
        m.providers(),
        m.models(),
        m.offers(),
        m.builds(),
        m.accelerators(),
        m.benchmarks(),
        scores,
        m.standings(),
        m.rates());
  }
}
