package rightsize.decision.quality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import rightsize.decision.factors.Cell;
import rightsize.decision.factors.Factors;
import rightsize.decision.factors.Forecast;
import rightsize.decision.factors.TestKind;
import rightsize.decision.factors.Traits;
import rightsize.decision.market.Benchmark;
import rightsize.decision.market.Market;
import rightsize.decision.market.Model;
import rightsize.decision.market.Score;
import rightsize.decision.needs.Need;
import rightsize.decision.needs.Preset;
import rightsize.decision.needs.Presets;
import rightsize.decision.needs.Task;

/** Judges every model of a market at any task, from the scores that are trusted. Built once. */
public final class Judge {
  private static final int KEPT = 64;
  private final Market market;

  private final Cells cells;
  private final Map<Field, Factors> fits = new EnumMap<>(Field.class);
  private final Map<String, Category> categories = new HashMap<>();
  private final List<List<Cell>> cellsOf = new ArrayList<>();
  private final Map<String, List<Score>> scoresOf = new HashMap<>();
  private final Map<Question, TaskScores> judged = new ConcurrentHashMap<>();

  private Judge(Market market, Trusted trusted) {
    this.market = market;

    this.cells = Cells.of(market, trusted);
    Traits traits = Features.of(cells.models);
    for (Field field : Field.values()) {
      fit(field, traits);
    }
    cells.models.forEach(model -> cellsOf.add(new ArrayList<>()));
    cells.all.forEach(cell -> cellsOf.get(cell.model()).add(cell));
    market.scores().stream()
        .filter(trusted::counts)
        .forEach(s -> scoresOf.computeIfAbsent(s.model(), k -> new ArrayList<>()).add(s));
  }

  private Judge(Judge fitted, Market market) {
    this.market = market;
    this.cells = fitted.cells;
    this.fits.putAll(fitted.fits);
    this.categories.putAll(fitted.categories);
    this.cellsOf.addAll(fitted.cellsOf);
    this.scoresOf.putAll(fitted.scoresOf);
  }

  public static Judge of(Market market, Trusted trusted) {
    return new Judge(market, trusted);
  }

  /**
   * The same judge where people report otherwise: reports are no scores, so nothing is fitted anew.
   *
   * @param market this one's but for its standings
   */
  public Judge reported(Market market) {
    return new Judge(this, market);
  }

  /**
   * All models at one task; kept for the next need with the same task, complexity and languages.
   */
  public TaskScores at(Need need) {
    Preset preset = Presets.of(need.task());
    Question question =
        new Question(need.task(), need.complexity().orElse(preset.complexity()), need.languages());
    TaskScores known = judged.get(question);
    if (known != null) {
      return known;
    }
    TaskScores scores = new TaskScores(this, Field.of(preset), preset, need);
    if (judged.size() < KEPT) {
      judged.putIfAbsent(question, scores);
    }
    return scores;
  }

  /** What of a need moves an expected score. */
  private record Question(Task task, int complexity, List<Need.LanguageShare> languages) {}

  /**
   * What a model would score on one benchmark; empty when either is not of this market or the
   * benchmark has no scale. For evaluation and for "what would this test say".
   */
  public Optional<Forecast> predict(String model, String benchmark) {
    int i = indexOf(model);
    int j = test(benchmark);
    return i < 0 || j < 0
        ? Optional.empty()
        : Field.of(cells.benchmarks.get(j).category()).map(field -> fits.get(field).at(i, j));
  }

  /**
   * What a model would score on average on several benchmarks of one field, in logits; empty when
   * one of them or the model is not of this market.
   */
  public Optional<TestKind.Mean> predictMean(String model, List<String> benchmarks) {
    int i = indexOf(model);
    int[] tests = benchmarks.stream().mapToInt(this::test).toArray();
    if (i < 0 || tests.length == 0 || Arrays.stream(tests).anyMatch(j -> j < 0)) {
      return Optional.empty();
    }
    double[] weights = new double[tests.length];
    Arrays.fill(weights, 1.0 / tests.length);
    return Field.of(cells.benchmarks.get(tests[0]).category())
        .map(field -> fits.get(field).kind(tests, weights).mean(i));
  }

  /** The index of a benchmark that is in a fit; -1 for any other. */
  private int test(String id) {
    return benchmark(id)
        .filter(test -> Field.of(test.category()).isPresent() && Scale.of(test).isPresent())
        .map(test -> indexOfBenchmark(id))
        .orElse(-1);
  }

  Market market() {
    return market;
  }

  /** Every trusted score of a model, as the market has it. */
  List<Score> scoresOf(String model) {
    return scoresOf.getOrDefault(model, List.of());
  }

  Optional<Benchmark> benchmark(String id) {
    return Optional.ofNullable(cells.benchmarkIndex.get(id)).map(cells.benchmarks::get);
  }

  List<Benchmark> benchmarks() {
    return cells.benchmarks;
  }

  List<Model> models() {
    return cells.models;
  }

  Optional<Model> model(String id) {
    return Optional.ofNullable(cells.modelIndex.get(id)).map(cells.models::get);
  }

  int indexOfBenchmark(String id) {
    return cells.benchmarkIndex.getOrDefault(id, -1);
  }

  int indexOf(String model) {
    return cells.modelIndex.getOrDefault(model, -1);
  }

  Benchmark benchmark(Cell cell) {
    return cells.benchmarks.get(cell.test());
  }

  List<Cell> cellsOf(int model) {
    return cellsOf.get(model);
  }

  Factors fit(Field field) {
    return fits.get(field);
  }

  /** Empty when no test of the category was taken by two models. */
  Optional<Category> category(String name) {
    return Optional.ofNullable(categories.get(name));
  }

  private void fit(Field field, Traits traits) {
    List<Cell> own = cells.all.stream().filter(cell -> in(field, benchmark(cell))).toList();
    Factors fit = new Factors(own, traits, new boolean[cells.benchmarks.size()]);
    fits.put(field, fit);
    cells.benchmarks.stream()
        .filter(test -> in(field, test))
        .map(Benchmark::category)
        .distinct()
        .forEach(
            name ->
                Category.of(fit, own, relevance(name))
                    .ifPresent(category -> categories.put(name, category)));
  }

  private static boolean in(Field field, Benchmark test) {
    return Field.of(test.category()).filter(field::equals).isPresent();
  }

  private double[] relevance(String category) {
    return cells.benchmarks.stream().mapToDouble(test -> Relevance.of(category, test)).toArray();
  }
}
