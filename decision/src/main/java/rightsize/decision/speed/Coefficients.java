package rightsize.decision.speed;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import rightsize.decision.market.Accelerator;
import rightsize.decision.memory.Engine;

/**
 * Everything about speed that was measured rather than derived, and from what. Production reads it
 * from the file that {@code rightsize refit} writes; an evaluation passes fits of its own.
 *
 * @param steps by engine
 * @param firsts by engine
 * @param apple how many times as long Apple's chips take to read weights
 * @param accelerators how many times as long as predicted an accelerator took under a server, drawn
 *     towards 1 where few rows speak: exp(n / (n + 8) * mean log residual)
 * @param machines the same under llama.cpp
 * @param shapes of the models measured ({@link Shape#key}); a fine-tune has its model's shape
 */
public record Coefficients(
    Origin origin,
    Map<Engine, StepCosts> steps,
    Map<Engine, FirstCosts> firsts,
    double apple,
    Map<String, Double> accelerators,
    Map<String, Double> machines,
    Set<String> shapes,
    Doubt doubt) {

  /**
   * @param sha256 of the measurements, file after file
   * @param date of the newest measurement
   * @param rows that were left after the impossible ones were rejected
   */
  public record Origin(String sha256, String date, int rows) {}

  public Coefficients {
    steps = new EnumMap<>(steps);
    firsts = new EnumMap<>(firsts);
    accelerators = Map.copyOf(accelerators);
    machines = Map.copyOf(machines);
    shapes = Set.copyOf(shapes);
  }

  /** The ones that production uses. */
  public static Coefficients shipped() {
    return Shipped.COEFFICIENTS;
  }

  /** What a step costs such a group. */
  StepCosts step(Group group) {
    return steps.get(group.engine()).times(slower(group)).reading(reading(group));
  }

  /** How many times as long as usual a step takes such a group. */
  double slower(Group group) {
    Map<String, Double> factors = group.engine() == Engine.LLAMA_CPP ? machines : accelerators;
    Double factor = factors.get(group.device().accelerator().id());
    return factor == null ? 1 : factor;
  }

  /** How many times as long such a group takes to read weights, beyond that. */
  double reading(Group group) {
    return group.unified() ? apple : 1;
  }

  FirstCosts first(Engine engine) {
    return firsts.get(engine);
  }

  boolean measured(Shape shape, Accelerator accelerator) {
    return shapes.contains(shape.key()) && accelerators.containsKey(accelerator.id());
  }

  private static final class Shipped {
    static final Coefficients COEFFICIENTS = CoefficientsFile.shipped();
  }
}
