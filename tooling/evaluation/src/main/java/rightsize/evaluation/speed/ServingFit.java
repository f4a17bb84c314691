package rightsize.evaluation.speed;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import rightsize.decision.memory.Engine;
import rightsize.decision.speed.FirstCosts;
import rightsize.decision.speed.StepCosts;

/**
 * What serving was measured to cost: eleven costs of a step, and how much slower than TensorRT-LLM
 * the other engines are in what is theirs; eleven of the first token, of which each engine has two
 * of its own, for each lets newcomers in by a policy of its own. An operation in experts costs as
 * many times one beside them in a prompt as it does in a step.
 */
record ServingFit(
    Map<Engine, StepCosts> steps,
    Map<Engine, FirstCosts> firsts,
    Map<String, Double> accelerators) {

  /** Residuals beyond a seventh of a step's time, a third of a first token's, are outliers. */
  private static final double STEP_SCALE = .15;

  private static final double FIRST_SCALE = .3;

  /** First tokens scatter so much that a handful of rows tells nothing. */
  private static final double FIRST_HELD = 10;

  /** An accelerator's residual counts in full from many more rows than this. */
  private static final double SHRINKAGE = 8;

  private static final List<Engine> SERVERS =
      List.of(Engine.TENSORRT_LLM, Engine.VLLM, Engine.SGLANG);

  /**
   * Where nothing is measured: memory, compute at a tenth below the data sheet, links at less than
   * half, a millisecond a step, 60 microseconds of launches a layer and half as much for experts or
   * an indexer; then the engines.
   */
  private static final double[] STEP_START = {
    1.1, 1.1, 1.1, 1.2, 1.2, 2.5, 1, .06, .03, .03, .015, 1, 1.1
  };

  /**
   * One's own prompt at the step's share of compute, a tenth of the others' to wait for, a few
   * steps, 20 ms to start with, 1 ms per layer of experts and per request; three engines each.
   */
  private static final double[] FIRST_START = {1.2, .1, .1, .1, 5, 5, 5, 2.5, 20, 1, 1};

  static ServingFit of(List<Served> rows) {
    double[] step =
        new LeastSquares<Served>(STEP_SCALE, 1)
            .fit(
                rows,
                (row, c) -> row.work().step(row.atOnce()).at(step(c, row.engine())),
                Served::tpotMs,
                STEP_START);
    Map<Engine, StepCosts> steps = new EnumMap<>(Engine.class);
    SERVERS.forEach(engine -> steps.put(engine, step(step, engine)));
    double[] first =
        new LeastSquares<Served>(FIRST_SCALE, FIRST_HELD)
            .fit(
                rows,
                (row, c) -> ttft(row, c, steps.get(row.engine())),
                Served::ttftMs,
                FIRST_START);
    Map<Engine, FirstCosts> firsts = new EnumMap<>(Engine.class);
    steps.forEach((engine, costs) -> firsts.put(engine, first(first, engine, costs)));
    return new ServingFit(steps, firsts, residuals(rows, steps));
  }

  private static double ttft(Served row, double[] c, StepCosts step) {
    double tpot = row.work().step(row.atOnce()).at(step);
    return row.work().first(row.atOnce(), tpot).at(first(c, row.engine(), step));
  }

  private static StepCosts step(double[] c, Engine engine) {
    double pace =
        switch (engine) {
          case VLLM -> c[11];
          case SGLANG -> c[12];
          default -> 1;
        };
    return new StepCosts(c[0], c[1], c[2], c[3], c[4], c[5], c[6], c[7], c[8], c[9], c[10])
        .paced(pace);
  }

  private static FirstCosts first(double[] c, Engine engine, StepCosts step) {
    int own = SERVERS.indexOf(engine);
    double inExperts = c[0] * step.expertCompute() / step.compute();
    return new FirstCosts(c[0], inExperts, c[1 + own], c[4 + own], c[7], c[8], c[9], c[10]);
  }

  private static Map<String, Double> residuals(List<Served> rows, Map<Engine, StepCosts> steps) {
    Map<String, Residual> residuals = new TreeMap<>();
    for (Served row : rows) {
      double predicted = row.work().step(row.atOnce()).at(steps.get(row.engine()));
      residuals
          .computeIfAbsent(row.accelerator(), k -> new Residual())
          .add(StrictMath.log(row.tpotMs() / predicted));
    }
    Map<String, Double> factors = new TreeMap<>();
    residuals.forEach((id, residual) -> factors.put(id, residual.factor(SHRINKAGE)));
    return factors;
  }
}
