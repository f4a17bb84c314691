package rightsize.decision.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import rightsize.decision.advices.Term;
import rightsize.decision.factors.Standing;
import rightsize.decision.factors.TestKind;
import rightsize.decision.needs.Need;
import rightsize.decision.needs.Preset;

/**
 * The tests that speak for a task: its categories by the weights of the preset, spread over those
 * that the market has, each read at the need's complexity and languages.
 */
final class TaskTests {
  final List<Part> parts = new ArrayList<>();

  /** How much each test of the market speaks for the task; they sum to one. */
  final double[] weights;

  /** The weight of the task's categories for which the market has any benchmark, 0 to 1. */
  final double covered;

  /**
   * One category of the task.
   *
   * @param level what the average model scores on it, in logits
   */
  record Part(double weight, double level, TestKind kind) {}

  TaskTests(Judge judge, Preset preset, Need need) {
    int complexity = need.complexity().orElse(preset.complexity());
    double[] spoken = Spoken.of(need.languages(), judge.benchmarks());
    weights = new double[judge.benchmarks().size()];
    // in the order of their names: sums repeat to the last digit
    Map<String, Double> wanted = new TreeMap<>(preset.categories());
    wanted.keySet().removeIf(name -> judge.category(name).isEmpty());
    covered = wanted.values().stream().mapToDouble(weight -> weight).sum();
    wanted.forEach(
        (name, weight) -> {
          Category category = judge.category(name).orElseThrow();
          add(weight / covered, category.at(complexity), category.reading(complexity, spoken));
        });
  }

  private void add(double weight, double level, Category.Reading reading) {
    parts.add(new Part(weight, level, reading.kind()));
    for (int t = 0; t < reading.tests().length; t++) {
      weights[reading.tests()[t]] += weight * reading.weights()[t];
    }
  }

  /** 0 to 100, from the logits of the parts. */
  double score(double[] logits) {
    double sum = 0;
    for (int p = 0; p < logits.length; p++) {
      sum += 100 * parts.get(p).weight() * Logit.inverse(logits[p]);
    }
    return sum;
  }

  /** What the average model scores, then what each part of a model's standing adds to it. */
  List<Term> terms(int model) {
    double[] logits = parts.stream().mapToDouble(Part::level).toArray();
    Standing[] standings =
        parts.stream().map(part -> part.kind().of(model)).toArray(Standing[]::new);
    List<Term> terms = new ArrayList<>();
    double before = score(logits);
    terms.add(new Term("average_model", before, "points"));
    for (Told told : Told.values()) {
      for (int p = 0; p < logits.length; p++) {
        logits[p] += told.of.applyAsDouble(standings[p]);
      }
      double after = score(logits);
      terms.add(new Term(told.code(), after - before, "points"));
      before = after;
    }
    return terms;
  }

  /** In the order they are told. */
  private enum Told {
    FACTS(Standing::facts),
    GENERAL_ABILITY(Standing::general),
    STRENGTHS(Standing::profile),
    TESTS_LIKE_THESE(Standing::own);

    private final ToDoubleFunction<Standing> of;

    Told(ToDoubleFunction<Standing> of) {
      this.of = of;
    }

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
