package rightsize.evaluation.quality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import rightsize.decision.factors.Cell;
import rightsize.decision.factors.Factors;
import rightsize.decision.factors.Forecast;
import rightsize.decision.factors.Situation;
import rightsize.decision.factors.Traits;
import rightsize.facts.PartialDate;
import rightsize.starter.reading.Line;
import rightsize.starter.reading.SourceFolder;

/**
 * The BenchPress matrix: 84 models, 133 tests, 2,604 scores of 0 to 100. Tests with a score beyond
 * that are ratings or sums of money and are used as they are.
 */
final class ScoreMatrix {
  static final List<String> FILES =
      List.of("benchpress/models.csv", "benchpress/benchmarks.csv", "benchpress/scores.csv");

  private static final double EDGE = .5;

  /** One score, on its own scale. */
  record Score(int model, int test, double value) {}

  final List<Score> scores;
  private final boolean[] rating;
  private final Traits traits;

  ScoreMatrix(SourceFolder data) {
    scores =
        data.csv(FILES.get(2)).stream()
            .map(
                line ->
                    new Score(
                        index(line, "model_index"),
                        index(line, "benchmark_index"),
                        line.number("score").orElseThrow().doubleValue()))
            .toList();
    rating = new boolean[data.csv(FILES.get(1)).size()];
    scores.forEach(score -> rating[score.test()] |= score.value() < 0 || score.value() > 100);
    traits = traits(data.csv(FILES.get(0)));
  }

  /** The fit of the scores that may be seen. */
  Factors fit(Predicate<Score> seen) {
    List<Cell> cells =
        scores.stream()
            .filter(seen)
            .map(s -> new Cell(s.model(), s.test(), logit(s.test(), s.value()), 1))
            .toList();
    return new Factors(cells, traits, rating);
  }

  int tests() {
    return rating.length;
  }

  /** A forecast in points, with its 90 % range. */
  record Points(double value, double low, double high) {
    boolean hold(double score) {
      return score >= low && score <= high;
    }
  }

  Points points(Forecast forecast, int test, Situation situation) {
    double reach = 1.645 * situation.widened(forecast.sd());
    return new Points(
        points(test, forecast.mean()),
        points(test, forecast.mean() - reach),
        points(test, forecast.mean() + reach));
  }

  private double logit(int test, double score) {
    if (rating[test]) {
      return score;
    }
    double share = Math.min(100 - EDGE, Math.max(EDGE, score)) / 100;
    return Math.log(share / (1 - share));
  }

  private double points(int test, double value) {
    return rating[test] ? value : 100 / (1 + Math.exp(-value));
  }

  /** Release date in years, reasoning, open weights, developer; there are no parameter counts. */
  private static Traits traits(List<Line> models) {
    Map<String, Integer> developers = new HashMap<>();
    Map<String, Integer> families = new HashMap<>();
    models.forEach(m -> developers.putIfAbsent(m.get("provider"), developers.size()));
    double[][] facts = new double[models.size()][3];
    int[] family = new int[models.size()];
    int[] developer = new int[models.size()];
    double[] year = new double[models.size()];
    for (int i = 0; i < facts.length; i++) {
      Line model = models.get(i);
      developer[i] = developers.get(model.get("provider"));
      family[i] = families.computeIfAbsent(family(model), name -> families.size());
      year[i] = year(PartialDate.of(model.get("release_date")));
      facts[i][1] = half(model.get("reasoning"));
      facts[i][2] = half(model.get("open_weights"));
    }
    double mean = Arrays.stream(year).average().orElse(0);
    for (int i = 0; i < facts.length; i++) {
      facts[i][0] = year[i] - mean;
    }
    return new Traits(facts, family, developer, year);
  }

  /** The letters a name begins with: claude, gpt, o, gemma, qwen. */
  private static String family(Line model) {
    return model.get("provider") + " " + model.get("id").replaceFirst("[-0-9].*", "");
  }

  private static double half(String cell) {
    return cell.isEmpty() ? 0 : cell.equalsIgnoreCase("true") ? .5 : -.5;
  }

  private static int index(Line line, String column) {
    return line.number(column).orElseThrow().intValueExact();
  }

  /** The middle of what is known of the date. */
  private static double year(PartialDate date) {
    return 1970 + (date.first().toEpochDay() + date.last().toEpochDay()) / 2.0 / 365.25;
  }

  /** The mean of each test's seen scores: what knows no model predicts. */
  double[] means(Predicate<Score> seen) {
    List<List<Double>> byTest = new ArrayList<>();
    for (int j = 0; j < rating.length; j++) {
      byTest.add(new ArrayList<>());
    }
    scores.stream().filter(seen).forEach(s -> byTest.get(s.test()).add(s.value()));
    return byTest.stream()
        .mapToDouble(all -> all.stream().mapToDouble(v -> v).average().orElse(Double.NaN))
        .toArray();
  }
}
