package rightsize.decision.memory;

import rightsize.decision.chance.Normal;

/**
 * How copies fit their devices, side by side (DECISION.md 1.3, 1.4): an array for each figure, so
 * that a question goes through thousands of them without making an object. {@link Placement} has
 * one of them. All figures are GiB of one device, {@code at} is a place, {@code kv} what is in
 * flight.
 *
 * <pre>
 * need = weights + kv + activations + runtime
 * sd   = sqrt( sd_weights^2 + (0.35 activations)^2 + 0.5^2 + (0.01 kv, hybrid 0.10 kv)^2 )
 * pFit = Phi( (usable - need) / sd ),  usable as the engine has it
 * </pre>
 */
public final class Fits {

  /** What nobody accounts for, half a GiB, squared. */
  private static final double UNACCOUNTED = .25;

  private static final double ACTIVATIONS_DOUBT = .35;

  /** Norms, a vision tower and the padding of the vocabulary are on every device of a split. */
  private static final double COPIED = 1.02;

  private final double[] weights;
  private final double[] activations;
  private final double[] runtime;
  private final double[] usable;

  /** Of everything but what is in flight, squared. */
  private final double[] variance;

  /** Standard deviation of what is in flight, as a share of it. */
  private final double[] doubt;

  /**
   * @param places for copies
   */
  public Fits(int places) {
    weights = new double[places];
    activations = new double[places];
    runtime = new double[places];
    usable = new double[places];
    variance = new double[places];
    doubt = new double[places];
  }

  /** Puts one copy, split over so many devices, in a place. */
  public void put(int at, Resident resident, Device device, int devices) {
    Engine engine = resident.engine();
    boolean copied = devices > 1 && !engine.byLayers();
    double share = (copied ? COPIED : 1) / devices / Fit.GIB;
    double sd = resident.weights().sdBytes() * share;
    weights[at] = resident.weights().bytes() * share;
    activations[at] = Overhead.activations(resident, device, devices) / Fit.GIB;
    runtime[at] = Overhead.runtime(engine, devices) / Fit.GIB;
    double room = device.usableShare() * device.memoryGib();
    usable[at] = engine.usable(room, weights[at], activations[at] + runtime[at]);
    double doubted = ACTIVATIONS_DOUBT * activations[at];
    variance[at] = sd * sd + doubted * doubted + UNACCOUNTED;
    doubt[at] = resident.cache().hybrid() ? .10 : .01;
  }

  double weights(int at) {
    return weights[at];
  }

  double activations(int at) {
    return activations[at];
  }

  double runtime(int at) {
    return runtime[at];
  }

  double usable(int at) {
    return usable[at];
  }

  double need(int at, double kv) {
    return weights[at] + kv + activations[at] + runtime[at];
  }

  double sd(int at, double kv) {
    return StrictMath.sqrt(variance[at] + doubt[at] * kv * doubt[at] * kv);
  }

  /** Whether it fits with probability 0.95. */
  public boolean fits(int at, double kv) {
    return need(at, kv) + Normal.Z90 * sd(at, kv) <= usable[at];
  }

  /** Standard deviations of room that are left. */
  double margin(int at, double kv) {
    return (usable[at] - need(at, kv)) / sd(at, kv);
  }

  public double pFit(int at, double kv) {
    return Normal.below(margin(at, kv));
  }

  /**
   * How many sequences fit with probability 0.95: the smaller root of
   *
   * <pre>
   * (room - y)^2 = z^2 ( variance + (doubt y)^2 ),   y = n * each
   * </pre>
   *
   * @param each what one sequence keeps
   * @return infinite when it keeps nothing
   */
  public double most(int at, double each) {
    double room = usable[at] - need(at, 0);
    double a = 1 - Normal.Z90 * Normal.Z90 * doubt[at] * doubt[at];
    double c = room * room - Normal.Z90 * Normal.Z90 * variance[at];
    if (room < 0 || c < 0) {
      return 0;
    }
    return (room - StrictMath.sqrt(room * room - a * c)) / a / each;
  }
}
