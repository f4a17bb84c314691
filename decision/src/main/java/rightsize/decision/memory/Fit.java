package rightsize.decision.memory;

import java.util.List;
import rightsize.decision.advices.Basis;
import rightsize.decision.advices.Estimate;
import rightsize.decision.advices.Option.Part;
import rightsize.decision.advices.Term;
import rightsize.decision.chance.Normal;

/**
 * Whether one copy of a build, with what it has in flight, fits each of its devices. The sums are
 * those of {@link Fits}, in GiB.
 *
 * @param sums where they are, at the first place
 * @param kv what one device keeps of what is in flight
 */
public record Fit(Fits sums, double kv, int devices) {
  public static final double GIB = 1024.0 * 1024 * 1024;

  /** What one device holds. */
  public record Parts(double weights, double kv, double activations, double runtime) {}

  public Parts each() {
    return new Parts(sums.weights(0), kv, sums.activations(0), sums.runtime(0));
  }

  /** Of one device's need. */
  public double sd() {
    return sums.sd(0, kv);
  }

  /** Of one device. */
  public double need() {
    return sums.need(0, kv);
  }

  /** Of one device. */
  public double usable() {
    return sums.usable(0);
  }

  /** Of the whole group. */
  public double needOfAll() {
    return devices * need();
  }

  /** Of the whole group. */
  public double usableOfAll() {
    return devices * usable();
  }

  /** Whether it fits with probability 0.95. */
  public boolean fits() {
    return sums.fits(0, kv);
  }

  /** Standard deviations of room that are left. */
  public double margin() {
    return sums.margin(0, kv);
  }

  public double pFit() {
    return sums.pFit(0, kv);
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

  /** Of the whole group, as shown. */
  public List<Part> parts() {
    Parts each = each();
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
