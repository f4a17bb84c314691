package rightsize.evaluation.choice;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import rightsize.decision.market.Market;
import rightsize.decision.market.Model;
import rightsize.decision.market.Score;

/**
 * A board whose runs state what they cost: the better run of a model is its option there.
 *
 * @param own whether a benchmark belongs to the board, so that its scores tell the truth
 */
record Board(String name, String benchmark, Predicate<String> own) {

  static final Board AIDER =
      new Board("Aider polyglot", "aider-polyglot", test -> test.startsWith("aider-"));

  static final Board BFCL =
      new Board("BFCL v4", "bfcl-v4-overall", test -> test.startsWith("bfcl-"));

  private static final int BUDGETS = 9;

  List<Option> options(Market market) {
    Map<String, Double> billions = new HashMap<>();
    for (Model model : market.models()) {
      billions.put(model.id(), model.totalParamsB().orElse(Double.NaN));
    }
    Map<String, Option> best = new HashMap<>();
    for (Score score : market.scores()) {
      if (score.benchmark().equals(benchmark) && score.costUsd().orElse(0.0) > 0) {
        Option option =
            new Option(
                score.model(),
                score.score(),
                score.costUsd().orElse(Double.NaN),
                billions.getOrDefault(score.model(), Double.NaN));
        best.merge(score.model(), option, (a, b) -> a.score() >= b.score() ? a : b);
      }
    }
    return best.values().stream().sorted(Comparator.comparing(Option::model)).toList();
  }

  /** From what the cheapest tenth costs to what all cost, in equal shares of the options. */
  static double[] budgets(List<Option> options) {
    double[] costs = options.stream().mapToDouble(Option::costUsd).sorted().toArray();
    return IntStream.rangeClosed(1, BUDGETS)
        .mapToDouble(k -> costs[(int) Math.ceil(k / (double) BUDGETS * costs.length) - 1])
        .toArray();
  }
}
