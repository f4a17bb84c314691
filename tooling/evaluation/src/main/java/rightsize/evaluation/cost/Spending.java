package rightsize.evaluation.cost;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What runs of one board cost, model by model, beside what a predictor says of each. A board's own
 * tokens are not known, so only relations are held against each other: the level is the median
 * relation of the others.
 *
 * @param real natural log of USD for a run, by model
 * @param said natural log of USD by a predictor, of whatever number of requests
 */
record Spending(Map<String, Double> real, Map<String, Double> said) {

  Spending {
    Map<String, Double> predicted = said;
    real =
        real.entrySet().stream()
            .filter(e -> predicted.containsKey(e.getKey()))
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new));
  }

  List<String> models() {
    return List.copyOf(real.keySet());
  }

  /** By how much a model's run was dearer than said, in natural log, at the others' level. */
  double surplus(String model) {
    double[] others =
        real.keySet().stream()
            .filter(other -> !other.equals(model))
            .mapToDouble(this::relation)
            .sorted()
            .toArray();
    return relation(model) - median(others);
  }

  /** A model's surplus here; empty where the board has no run of it. */
  OptionalDouble surplusOf(String model) {
    return real.containsKey(model) ? OptionalDouble.of(surplus(model)) : OptionalDouble.empty();
  }

  private double relation(String model) {
    return real.get(model) - said.get(model);
  }

  static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int n = sorted.length;
    if (n == 0) {
      return Double.NaN;
    }
    return n % 2 == 1 ? sorted[n / 2] : (sorted[n / 2 - 1] + sorted[n / 2]) / 2;
  }
}
