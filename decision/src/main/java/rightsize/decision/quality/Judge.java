package rightsize.decision.quality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
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
  private final Map<Field, AbilityFit> fits = new EnumMap<>(Field.class);
  private final Map<Field, List<String>> categories = new EnumMap<>(Field.class);
  private final Map<String, Level> levels = new LinkedHashMap<>();
  private final List<List<Cell>> cellsOf = new ArrayList<>();
  private final Map<String, List<Score>> scoresOf = new HashMap<>();
  private final Map<String, Benchmark> benchmarkById = new HashMap<>();
  private final Map<Question, TaskScores> judged = new ConcurrentHashMap<>();

  private Judge(Market market, Trusted trusted) {
    this.market = market;

    this.cells = Cells.of(market, trusted);
    double[][] features = Features.of(cells.models);
    int[] family = families(cells.models);
    for (Field field : Field.values()) {
      fit(field, features, family);
    }
    cells.models.forEach(model -> cellsOf.add(new ArrayList<>()));
    cells.all.forEach(cell -> cellsOf.get(cell.model()).add(cell));
    market.benchmarks().forEach(test -> benchmarkById.put(test.id(), test));
    market.scores().stream()
        .filter(trusted::counts)
        .forEach(s -> scoresOf.computeIfAbsent(s.model(), k -> new ArrayList<>()).add(s));
  }

  public static Judge of(Market market, Trusted trusted) {
    return new Judge(market, trusted);
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
  public Optional<Prediction> predict(String model, String benchmark) {
    int i = indexOf(model);
    for (int j = 0; i >= 0 && j < cells.benchmarks.size(); j++) {
      Benchmark test = cells.benchmarks.get(j);
      Optional<Field> field = Field.of(test.category());
      if (test.id().equals(benchmark) && field.isPresent() && Scale.of(test).isPresent()) {
        AbilityFit fit = fits.get(field.get());
        int category = categories.get(field.get()).indexOf(test.category());
        return Optional.of(fit.predict(i, j, category));
      }
    }
    return Optional.empty();
  }

  Market market() {
    return market;
  }

  /** Every trusted score of a model, as the market has it. */
  List<Score> scoresOf(String model) {
    return scoresOf.getOrDefault(model, List.of());
  }

  Optional<Benchmark> benchmark(String id) {
    return Optional.ofNullable(benchmarkById.get(id));
  }

  List<Model> models() {
    return cells.models;
  }

  int indexOf(String model) {
    return cells.modelIndex.getOrDefault(model, -1);
  }

  Benchmark benchmark(Cell cell) {
    return cells.benchmarks.get(cell.benchmark());
  }

  List<Cell> cellsOf(int model) {
    return cellsOf.get(model);
  }

  AbilityFit fit(Field field) {
    return fits.get(field);
  }

  List<String> categories(Field field) {
    return categories.get(field);
  }

  Optional<Level> level(String category) {
    return Optional.ofNullable(levels.get(category));
  }

  private void fit(Field field, double[][] features, int[] family) {
    Map<String, Integer> indexes = new LinkedHashMap<>();
    int[] categoryOf = new int[cells.benchmarks.size()];
    Arrays.fill(categoryOf, -1);
    for (int j = 0; j < categoryOf.length; j++) {
      String category = cells.benchmarks.get(j).category();
      if (Field.of(category).filter(field::equals).isPresent()) {
        categoryOf[j] = indexes.computeIfAbsent(category, key -> indexes.size());
      }
    }
    List<Cell> own = cells.all.stream().filter(c -> categoryOf[c.benchmark()] >= 0).toList();
    AbilityFit fit = new AbilityFit(own, categoryOf, indexes.size(), features, family);
    fits.put(field, fit);
    categories.put(field, List.copyOf(indexes.keySet()));
    indexes.forEach(
        (name, at) -> level(fit, own, categoryOf, at).ifPresent(l -> levels.put(name, l)));
  }

  private static Optional<Level> level(
      AbilityFit fit, List<Cell> own, int[] categoryOf, int category) {
    double[] models = new double[categoryOf.length];
    own.forEach(cell -> models[cell.benchmark()]++);
    double weights = 0;
    double sum = 0;
    double slopes = 0;
    int benchmarks = 0;
    for (int j = 0; j < categoryOf.length; j++) {
      if (categoryOf[j] == category && models[j] >= 2) {
        // A level known from two models counts less than one known from a hundred.
        double w = models[j] / (models[j] + 5);
        weights += w;
        sum += w * fit.level(j);
        slopes += w * fit.slope(j);
        benchmarks++;
      }
    }
    if (benchmarks == 0) {
      return Optional.empty();
    }
    double centre = sum / weights;
    double squares = 0;
    for (int j = 0; j < categoryOf.length; j++) {
      if (categoryOf[j] == category && models[j] >= 2) {
        double w = models[j] / (models[j] + 5);
        squares += w * (fit.level(j) - centre) * (fit.level(j) - centre);
      }
    }
    double spread = StrictMath.sqrt((squares + 3 * .8 * .8) / (weights + 3));
    return Optional.of(new Level(centre, spread, slopes / weights, benchmarks));
  }

  /** A model without a stated family is a family of its own. */
  private static int[] families(List<Model> models) {
    Map<String, Integer> indexes = new HashMap<>();
    int[] family = new int[models.size()];
    for (int i = 0; i < family.length; i++) {
      Model model = models.get(i);
      String name =
          model.family().asOptional().map(f -> model.developer() + "/" + f).orElse(model.id());
      family[i] = indexes.computeIfAbsent(name, key -> indexes.size());
    }
    return family;
  }
}
