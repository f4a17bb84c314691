package rightsize.decision.memory;

import java.util.List;
import rightsize.decision.advices.Basis;
import rightsize.decision.advices.Estimate;
import rightsize.decision.advices.Option.Part;
import rightsize.decision.advices.Term;
import rightsize.decision.chance.Normal;

/**
 * Whether one replica of a build fits each of its devices (DECISION.md 1.3, 1.4), in GiB.
 *
 * <pre>
 * need = weights + kv + activations + runtime
 * sd   = sqrt( sd_weights^2 + (0.35 activations)^2 + 0.5^2 + (0.01 kv, hybrid 0.10 kv)^2 )
 * pFit = Phi( (usable - need) / sd ),  usable as the engine has it
 * </pre>
 *
 * @param each what one device holds
 * @param fixedVariance of everything but the cache
 * @param kvDoubt standard deviation of the cache, as a share of it
 * @param usable of one device
 */
public record Fit(Parts each, double fixedVariance, double kvDoubt, double usable, int devices) {
  public static final double GIB = 1024.0 * 1024 * 1024;

  /** What nobody accounts for, half a GiB, squared. */
  private static final double UNACCOUNTED = .25;

  private static final double ACTIVATIONS_DOUBT = .35;

  /** What one device holds. */
  public record Parts(double weights, double kv, double activations, double runtime) {
    double sum() {
      return weights + kv + activations + runtime;
    }
  }

  /** With an empty cache. */
  static Fit empty(Placement placement, double weights, double sdWeights) {
    Resident resident = placement.resident();
    Overhead overhead = Overhead.of(resident, placement.device(), placement.devices());
    Parts each = new Parts(weights, 0, overhead.activations() / GIB, overhead.runtime() / GIB);
    double activations = ACTIVATIONS_DOUBT * each.activations();
    return new Fit(
        each,
        sdWeights * sdWeights + activations * activations + UNACCOUNTED,
        resident.cache().hybrid() ? .10 : .01,
        resident
            .engine()
            .usable(
                placement.device().usableShare() * placement.device().memoryGib(),
                weights,
                each.activations() + each.runtime()),
        placement.devices());
  }

  Fit holding(double kvBytes) {
    return new Fit(
        new Parts(each.weights, kvBytes / GIB, each.activations, each.runtime),
        fixedVariance,
        kvDoubt,
        usable,
        devices);
  }

  /** Of one device's need. */
  public double sd() {
    double kv = kvDoubt * each.kv();
    return StrictMath.sqrt(fixedVariance + kv * kv);
  }

  /** Of one device. */
  public double need() {
    return each.sum();
  }

  /** Of the whole group. */
  public double needOfAll() {
    return devices * need();
  }

  /** Of the whole group. */
  public double usableOfAll() {
    return devices * usable;
  }

  /** Whether it fits with probability 0.95. */
  public boolean fits() {
    return need() + Normal.Z90 * sd() <= usable;
  }

  /** Standard deviations of room that are left. */
  public double margin() {
    return (usable - need()) / sd();
  }

  public double pFit() {
    return Normal.below(margin());
  }

  public String level() {
    double p = pFit();
    if (p >= .99) {
      return "perfect";
    }
    if (p >= .95) {
      return "good";
    }
    return p >= .5 ? "marginal" : "too_tight";
  }

  /**
   * How many times the cache of one sequence goes in with probability 0.95: the smaller root of
   *
   * <pre>
   * (room - y)^2 = z^2 ( fixedVariance + (kvDoubt y)^2 ),   y = n * kv
   * </pre>
   *
   * @param kvBytes of one sequence on one device
   * @return infinite when it takes nothing
   */
  double most(double kvBytes) {
    double room = usable - need();
    double a = 1 - Normal.Z90 * Normal.Z90 * kvDoubt * kvDoubt;
    double c = room * room - Normal.Z90 * Normal.Z90 * fixedVariance;
    if (room < 0 || c < 0) {
      return 0;
    }
    double y = (room - StrictMath.sqrt(room * room - a * c)) / a;
    return y / (kvBytes / GIB);
  }

  /** Of the whole group, as shown. */
  public List<Part> parts() {
    return List.of(
        new Part("weights", tenth(devices * each.weights())),
        new Part("kv_cache", tenth(devices * each.kv())),
        new Part("activations", tenth(devices * each.activations())),
        new Part("runtime", tenth(devices * each.runtime())));
  }

  /** The need of the whole group: all devices are off by the same. */
  Estimate estimate() {
    double off = devices * Normal.Z90 * sd();
    return new Estimate(
        tenth(needOfAll()),
        tenth(Math.max(0, needOfAll() - off)),
        tenth(needOfAll() + off),
        Basis.ESTIMATED,
        List.of("what one replica holds at the busy hour; half a GiB may be unaccounted for"),
        parts().stream().map(part -> new Term(part.code(), part.gib(), "gib")).toList());
  }

  /** A tenth of a GiB is as exact as it gets. */
  public static double tenth(double gib) {
    return Math.round(gib * 10) / 10.0;
  }
}
