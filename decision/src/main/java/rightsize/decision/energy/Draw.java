package rightsize.decision.energy;

import java.util.Locale;
import rightsize.decision.market.Accelerator;
import rightsize.decision.memory.Device;

/**
 * Power of one device in watts: idle, and at work as four parts that add up (DECISION.md 3.4,
 * fitted on 515 configurations of the ML.ENERGY benchmark on H100 and B200; median error on an
 * unseen model 12 %, on an unseen accelerator 19 %).
 *
 * <pre>
 * J/token = 0.057 * GB weights touched / b + 0.020 * GB cache + 1.31 * TFLOP + base * devices * TPOT / b
 * base    = 400 W on an H100, 513 W on a B200; 0.54 of the board's power elsewhere
 * </pre>
 *
 * A board draws no more than its rating, so parts that add up to more are cut alike.
 *
 * @param weights of reading them
 * @param cache of reading what requests hold
 * @param computing of multiplying
 * @param base of being at work at all
 */
public record Draw(double idle, double weights, double cache, double computing, double base) {

  /** Of the board's power when nothing runs, as for servers elsewhere. */
  private static final double IDLE = .25;

  private static final double J_PER_GB_WEIGHTS = .057;
  private static final double J_PER_GB_CACHE = .020;
  static final double J_PER_TFLOP = 1.31;
  private static final double BASE_ELSEWHERE = .54;
  private static final double BASE_H100 = 400;
  private static final double BASE_B200 = 513;

  /**
   * What a replica does at a time.
   *
   * @param devices it is split over
   * @param gbWeights bytes of weights read for one step, in GB
   * @param gbCache bytes that one sequence holds, in GB
   * @param teraflop operations for one token, its part of the prompt among them
   * @param batch sequences at once
   * @param tpotMs of one step
   */
  public record Step(
      int devices,
      double gbWeights,
      double gbCache,
      double teraflop,
      double batch,
      double tpotMs) {}

  /** The same device while it writes; this is what it draws at its rating. */
  public Draw writing(Step step) {
    double perDevice = 1000 / step.tpotMs() / step.devices();
    Draw raw =
        new Draw(
            idle,
            J_PER_GB_WEIGHTS * step.gbWeights() * perDevice,
            J_PER_GB_CACHE * step.gbCache() * step.batch() * perDevice,
            J_PER_TFLOP * step.teraflop() * step.batch() * perDevice,
            base);
    return raw.cut(Math.min(1, busy() / raw.busy()));
  }

  /** A device that reads only, taken to draw all that its board may. */
  public static Draw reading(Device device) {
    double base = base(device);
    return new Draw(IDLE * device.watts(), 0, 0, device.watts() - base, base);
  }

  /** Whether somebody states the board's power. */
  public boolean isKnown() {
    return idle > 0;
  }

  /** Watts at work. */
  public double busy() {
    return weights + cache + computing + base;
  }

  private Draw cut(double share) {
    return new Draw(idle, weights * share, cache * share, computing * share, base * share);
  }

  private static double base(Device device) {
    Accelerator accelerator = device.accelerator();
    String name = accelerator.name().toUpperCase(Locale.ROOT);
    double measured =
        name.contains("B200") ? BASE_B200 : name.contains("H100") ? BASE_H100 : Double.MAX_VALUE;
    return Math.min(
        device.watts(), measured < device.watts() ? measured : BASE_ELSEWHERE * device.watts());
  }
}
