package rightsize.decision.speed;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import rightsize.decision.memory.Engine;

/** Round coefficients for golden cases: a refit changes none of them. */
final class Costs {
  static final StepCosts STEP = new StepCosts(1.1, 1.2, 1, 1.2, 6, 2.5, .5, .06, .03, .04, .015);
  static final FirstCosts FIRST = new FirstCosts(1.2, 6, .1, 2, 2.5, 20, 1, 1);
  static final Doubt DOUBT = new Doubt(.20, .26, .35, .45, .24, .60, .70);

  private Costs() {}

  static Coefficients round() {
    return with(Map.of(), Set.of());
  }

  static Coefficients with(Map<String, Double> accelerators, Set<String> shapes) {
    Map<Engine, StepCosts> steps = new EnumMap<>(Engine.class);
    Map<Engine, FirstCosts> firsts = new EnumMap<>(Engine.class);
    for (Engine engine : Engine.values()) {
      steps.put(engine, STEP);
      firsts.put(engine, FIRST);
    }
    return new Coefficients(
        new Coefficients.Origin("none", "2026-08-10", 1),
        steps,
        firsts,
        1.5,
        accelerators,
        Map.of("card", 2.0),
        shapes,
        DOUBT);
  }
}
