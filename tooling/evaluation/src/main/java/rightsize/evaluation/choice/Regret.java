package rightsize.evaluation.choice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import rightsize.decision.factors.Forecast;
import rightsize.decision.market.Market;
import rightsize.decision.market.Score;
import rightsize.decision.quality.Judge;
import rightsize.decision.quality.Trusted;
import rightsize.evaluation.Finding;
import rightsize.evaluation.Finding.Bar;
import rightsize.evaluation.Protocol;
import rightsize.evaluation.markets.CompiledMarket;
import rightsize.starter.reading.SourceFolder;

/**
 * How many points short of the best affordable option a choice falls: at nine budgets, with what
 * half of the options reached on the board hidden, twenty times. A rule of thumb is beaten when the
 * 95 % interval of the difference, by bootstrap over the repeats, stays above zero.
 */
public final class Regret implements Protocol {
  private static final int REPEATS = 20;
  private static final int RESAMPLES = 2_000;

  @Override
  public String room() {
    return "choice";
  }

  @Override
  public List<String> files() {
    return CompiledMarket.FILES;
  }

  @Override
  public boolean canRead(SourceFolder data) {
    return CompiledMarket.isIn(data);
  }

  @Override
  public List<Finding> run(SourceFolder data) {
    Market market = CompiledMarket.of(data);
    List<Finding> findings = new ArrayList<>();
    for (Board board : List.of(Board.AIDER, Board.BFCL)) {
      findings.addAll(run(market, board));
    }
    return findings;
  }

  private static List<Finding> run(Market market, Board board) {
    List<Option> options = board.options(market);
    double[] ours = new double[REPEATS];
    Map<String, double[]> others = new LinkedHashMap<>();
    for (int repeat = 0; repeat < REPEATS; repeat++) {
      Set<String> hidden = half(options, new Random(repeat));
      List<Score> known =
          market.scores().stream()
              .filter(s -> !(board.own().test(s.benchmark()) && hidden.contains(s.model())))
              .toList();
      Judge judge = Judge.of(CompiledMarket.with(market, known), Trusted.EVERYTHING);
      ours[repeat] = regret(options, expected(judge, board));
      for (Rule rule : List.of(Rule.LARGEST, Rule.DEAREST, Rule.CHEAPEST, overall(known, board))) {
        others.computeIfAbsent(rule.name(), name -> new double[REPEATS])[repeat] =
            regret(options, rule);
      }
      others.computeIfAbsent(Rule.RANDOM, name -> new double[REPEATS])[repeat] = random(options);
    }
    String split = board.name() + ", half hidden";
    double mean = mean(ours);
    List<Finding> findings = new ArrayList<>();
    findings.add(
        Finding.of(
            "D1",
            "choice by expected score",
            split,
            "mean regret",
            "points",
            mean,
            options.size()));
    others.forEach(
        (name, theirs) ->
            findings.add(
                Finding.of(
                        "D1",
                        "the same, against " + name,
                        split,
                        "least advantage (95 %)",
                        "points",
                        leastAdvantage(ours, theirs),
                        options.size())
                    .beside("regret of it", mean(theirs))
                    .against(Bar.above(0))));
    return findings;
  }

  private static Rule expected(Judge judge, Board board) {
    return new Rule(
        "the best expected",
        option ->
            judge
                .predict(option.model(), board.benchmark())
                .map(Forecast::mean)
                .orElse(Double.NaN));
  }

  /**
   * A model's places on all other boards, as far above the middle as shares of those below say; the
   * mean is drawn to the middle by two boards, so that one lucky board makes no champion.
   */
  private static Rule overall(List<Score> known, Board board) {
    Map<String, List<Score>> byTest = new HashMap<>();
    known.stream()
        .filter(score -> !board.own().test(score.benchmark()))
        .forEach(s -> byTest.computeIfAbsent(s.benchmark(), k -> new ArrayList<>()).add(s));
    Map<String, double[]> places = new HashMap<>();
    byTest.values().stream()
        .filter(scores -> scores.size() > 1)
        .forEach(scores -> scores.forEach(score -> add(places, score, scores)));
    return new Rule(
        "the overall rank",
        option -> {
          double[] sum = places.get(option.model());
          return sum == null ? Double.NaN : sum[0] / (sum[1] + 2);
        });
  }

  private static void add(Map<String, double[]> places, Score score, List<Score> all) {
    long below = all.stream().filter(other -> other.score() < score.score()).count();
    double[] sum = places.computeIfAbsent(score.model(), k -> new double[2]);
    sum[0] += below / (double) (all.size() - 1) - .5;
    sum[1]++;
  }

  private static Set<String> half(List<Option> options, Random random) {
    Set<String> hidden = new HashSet<>();
    for (Option option : options) {
      if (random.nextBoolean()) {
        hidden.add(option.model());
      }
    }
    return hidden;
  }

  private static double regret(List<Option> options, Rule rule) {
    return Arrays.stream(Board.budgets(options))
        .map(
            budget -> {
              List<Option> affordable = affordable(options, budget);
              return best(affordable) - rule.choose(affordable).score();
            })
        .average()
        .orElse(Double.NaN);
  }

  private static double random(List<Option> options) {
    return Arrays.stream(Board.budgets(options))
        .map(
            budget -> {
              List<Option> affordable = affordable(options, budget);
              return best(affordable)
                  - affordable.stream().mapToDouble(Option::score).average().orElse(Double.NaN);
            })
        .average()
        .orElse(Double.NaN);
  }

  private static List<Option> affordable(List<Option> options, double budget) {
    return options.stream().filter(option -> option.costUsd() <= budget).toList();
  }

  private static double best(List<Option> affordable) {
    return affordable.stream().mapToDouble(Option::score).max().orElse(Double.NaN);
  }

  /** The lower end of the 95 % interval of how much less we regret. */
  private static double leastAdvantage(double[] ours, double[] theirs) {
    Random random = new Random(1);
    double[] means = new double[RESAMPLES];
    for (int sample = 0; sample < RESAMPLES; sample++) {
      double sum = 0;
      for (int k = 0; k < REPEATS; k++) {
        int repeat = random.nextInt(REPEATS);
        sum += theirs[repeat] - ours[repeat];
      }
      means[sample] = sum / REPEATS;
    }
    Arrays.sort(means);
    return means[(int) (.025 * RESAMPLES)];
  }

  private static double mean(double[] values) {
    return Arrays.stream(values).average().orElse(Double.NaN);
  }
}
