package rightsize.evaluation.choice;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * A way to choose one of the affordable options.
 *
 * @param worth by which the greatest is chosen; NaN for an option the rule knows nothing of, which
 *     it chooses only when it knows of none
 */
record Rule(String name, ToDoubleFunction<Option> worth) {

  static final Rule LARGEST = new Rule("the largest known", Option::billions);
  static final Rule DEAREST = new Rule("the dearest affordable", Option::costUsd);
  static final Rule CHEAPEST = new Rule("the cheapest", option -> -option.costUsd());

  /** The mean score of what it may choose from is what blind choice expects. */
  static final String RANDOM = "any, at random";

  Option choose(List<Option> affordable) {
    return affordable.stream()
        .filter(option -> !Double.isNaN(worth.applyAsDouble(option)))
        .max(Comparator.comparingDouble(worth).thenComparing(Option::model))
        .orElseGet(
            () -> affordable.stream().min(Comparator.comparing(Option::model)).orElseThrow());
  }
}
