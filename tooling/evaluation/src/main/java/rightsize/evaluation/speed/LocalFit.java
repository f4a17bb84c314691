package rightsize.evaluation.speed;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import rightsize.decision.speed.FirstCosts;
import rightsize.decision.speed.StepCosts;

/**
 * What one's own machine was measured to cost: reading weights and cache, launches per layer, how
 * much longer Apple's chips read, and a prompt.
 *
 * @param residuals of the cards, by name
 */
record LocalFit(StepCosts step, FirstCosts first, double apple, Map<String, Double> residuals) {
  private static final double SCALE = .15;

  /**
   * As published for twenty kinds of card in May 2024 (DECISION.md 2.2), experts half a layer more.
   */
  private static final double[] START = {1.03, .74, .138, .05, 1.3};

  /** A prompt at the compute that is assumed, and 10 ms to start with. */
  private static final double[] FIRST_START = {1.2, 10};

  private static final double FIRST_SCALE = .3;

  private static final double SHRINKAGE = 8;

  static LocalFit of(List<Local> rows) {
    double[] c =
        new LeastSquares<Local>(SCALE, 1)
            .fit(rows, (row, costs) -> tokenMs(row, costs), Local::tokenMs, START);
    Map<String, Residual> residuals = new TreeMap<>();
    for (Local row : rows) {
      residuals
          .computeIfAbsent(row.card(), k -> new Residual())
          .add(StrictMath.log(row.tokenMs() / tokenMs(row, c)));
    }
    Map<String, Double> factors = new TreeMap<>();
    residuals.forEach((card, residual) -> factors.put(card, residual.factor(SHRINKAGE)));
    return new LocalFit(step(c), first(rows, c), c[4], factors);
  }

  private static FirstCosts first(List<Local> rows, double[] step) {
    List<Local> noted = rows.stream().filter(row -> row.firstMs().isPresent()).toList();
    double[] c =
        new LeastSquares<Local>(FIRST_SCALE, 1)
            .fit(
                noted,
                (row, costs) -> row.work().first(1, tokenMs(row, step)).at(first(costs)),
                row -> row.firstMs().orElseThrow(),
                FIRST_START);
    return first(c);
  }

  /** One's own prompt, then one step. Too few rows are mixtures to tell experts apart. */
  private static FirstCosts first(double[] c) {
    return new FirstCosts(c[0], c[0], 0, 1, 0, c[1], 0, 0);
  }

  private static double tokenMs(Local row, double[] c) {
    double reading = row.copy().group().unified() ? c[4] : 1;
    return row.work().step(1).at(step(c).reading(reading));
  }

  /** Nobody else's prompt is read meanwhile, and devices hand over instead of talking. */
  private static StepCosts step(double[] c) {
    return new StepCosts(c[0], c[0], c[1], 0, 0, 0, 0, c[2], c[3], 0, 0);
  }
}
