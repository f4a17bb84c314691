package rightsize.decision.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import rightsize.decision.factors.Cell;
import rightsize.decision.market.Benchmark;
import rightsize.decision.market.Market;
import rightsize.decision.market.Model;
import rightsize.decision.market.Score;

/**
 * Every usable score as a cell: one per model, benchmark and kind of source, the mean over
 * variants. Sorted by ids, so that the order of the market's lists changes no sum.
 */
final class Cells {

  /** A vendor's own figure: shifted down and with 1.25 times the noise (DECISION.md 4.3). */
  private static final double VENDOR_SHIFT = .05;

  private static final double VENDOR_WEIGHT = 1 / (1.25 * 1.25);

  final List<Model> models;
  final Map<String, Integer> modelIndex;
  final List<Benchmark> benchmarks;
  final Map<String, Integer> benchmarkIndex;
  final List<Cell> all;

  private Cells(List<Model> models, List<Benchmark> benchmarks, List<Cell> all) {
    this.models = models;
    this.benchmarks = benchmarks;
    this.all = all;
    modelIndex = index(models.stream().map(Model::id).toList());
    benchmarkIndex = index(benchmarks.stream().map(Benchmark::id).toList());
  }

  static Cells of(Market market, Trusted trusted) {
    List<Model> models = new ArrayList<>(market.models());
    models.sort((a, b) -> a.id().compareTo(b.id()));
    List<Benchmark> benchmarks = new ArrayList<>(market.benchmarks());
    benchmarks.sort((a, b) -> a.id().compareTo(b.id()));
    Map<String, Integer> modelAt = index(models.stream().map(Model::id).toList());
    Map<String, Integer> benchmarkAt = index(benchmarks.stream().map(Benchmark::id).toList());
    Map<Long, double[]> sums = new LinkedHashMap<>();
    List<Score> scores = new ArrayList<>(market.scores());
    scores.sort(
        (a, b) -> {
          int byModel = a.model().compareTo(b.model());
          int byBenchmark = byModel != 0 ? byModel : a.benchmark().compareTo(b.benchmark());
          return byBenchmark != 0 ? byBenchmark : Double.compare(a.score(), b.score());
        });
    for (Score score : scores) {
      Integer model = modelAt.get(score.model());
      Integer benchmark = benchmarkAt.get(score.benchmark());
      if (model == null || benchmark == null || !trusted.counts(score)) {
        continue;
      }
      OptionalDouble logit =
          Scale.of(benchmarks.get(benchmark))
              .map(scale -> scale.logit(score.score()))
              .orElse(OptionalDouble.empty());
      if (logit.isPresent()) {
        long key = ((long) model << 32 | benchmark << 1) | (score.selfReported() ? 1 : 0);
        double[] sum = sums.computeIfAbsent(key, k -> new double[2]);
        sum[0] += logit.getAsDouble();
        sum[1]++;
      }
    }
    List<Cell> cells = new ArrayList<>(sums.size());
    sums.forEach((key, sum) -> cells.add(cell(key, sum[0] / sum[1])));
    return new Cells(List.copyOf(models), List.copyOf(benchmarks), List.copyOf(cells));
  }

  private static Cell cell(long key, double mean) {
    boolean vendor = (key & 1) == 1;
    return new Cell(
        (int) (key >>> 32),
        (int) (key & 0xffffffffL) >>> 1,
        vendor ? mean - VENDOR_SHIFT : mean,
        vendor ? VENDOR_WEIGHT : 1);
  }

  private static Map<String, Integer> index(List<String> ids) {
    Map<String, Integer> at = new HashMap<>();
    for (int i = 0; i < ids.size(); i++) {
      at.put(ids.get(i), i);
    }
    return at;
  }
}
