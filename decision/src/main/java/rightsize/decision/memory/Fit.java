package rightsize.decision.memory;

import java.util.List;
import rightsize.decision.advices.Option.Memory;
import rightsize.decision.advices.Option.Part;
import rightsize.decision.chance.Normal;

/**
 * Whether one replica of a build fits a group of accelerators (DECISION.md 1.3, 1.4). All in GiB
 * over the whole group.
 *
 * <pre>
 * need = weights * (1.02 when split) + kv + activations + runtime
 * sd   = sqrt( sd_weights^2 + (0.35 activations)^2 + 0.5^2 + (0.01 kv, hybrid 0.10 kv)^2 )
 * pFit = Phi( (usable - need) / sd ),  usable = 0.92 * memory (0.70 of an Apple chip's)
 * </pre>
 */
public record Fit(
    double weights, double kv, double activations, double runtime, double sd, double usable) {
  public static final double GIB = 1024.0 * 1024 * 1024;

  /** Runtime context, graphs and buffers of one device. */
  private static final double RUNTIME_GIB = 0.8;

  /** Buffers for talking to other devices. */
  private static final double LINK_GIB = 0.35;

  private static final double SPLIT = 1.02;

  /**
   * @param devices accelerators one replica is split over
   * @param deviceGib memory of one
   * @param hiddenSize for the activations; T_max is 8,192 tokens on large devices, else 2,048
   */
  public static Fit of(
      Weights weights,
      KvCache cache,
      double kvBytes,
      Device device,
      int devices,
      int hiddenSize,
      boolean experts) {
    double factor = experts ? 22 : 13.5;
    double batchTokens = device.memoryGib() >= 70 ? 8192 : 2048;
    double activations = 2 * batchTokens * hiddenSize * factor / GIB;
    double weightsGib = weights.bytes() / GIB * (devices > 1 ? SPLIT : 1);
    double kv = kvBytes / GIB;
    double runtime = devices * (RUNTIME_GIB + (devices > 1 ? LINK_GIB : 0));
    double sdWeights = weights.sdBytes() / GIB;
    double sdActivations = .35 * activations;
    double sdKv = (cache.hybrid() ? .10 : .01) * kv;
    double sd =
        StrictMath.sqrt(sdWeights * sdWeights + sdActivations * sdActivations + .25 + sdKv * sdKv);
    return new Fit(
        weightsGib,
        kv,
        activations,
        runtime,
        sd,
        devices * device.usableShare() * device.memoryGib());
  }

  public double need() {
    return weights + kv + activations + runtime;
  }

  /** What is left for keys and values. */
  public double roomForKv() {
    return usable - weights - activations - runtime - Normal.Z90 * sd;
  }

  /** Whether it fits with probability 0.95. */
  public boolean fits() {
    return need() + Normal.Z90 * sd <= usable;
  }

  public double pFit() {
    return Normal.below((usable - need()) / sd);
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

  /** As shown: a tenth of a GiB is as exact as it gets. */
  public Memory shown() {
    return new Memory(
        tenth(need()),
        tenth(usable),
        Math.round(pFit() * 1000) / 1000.0,
        level(),
        List.of(
            new Part("weights", tenth(weights)),
            new Part("kv_cache", tenth(kv)),
            new Part("activations", tenth(activations)),
            new Part("runtime", tenth(runtime))));
  }

  private static double tenth(double gib) {
    return Math.round(gib * 10) / 10.0;
  }
}
