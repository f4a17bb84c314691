package rightsize.decision.speed;

import rightsize.decision.memory.Device;
import rightsize.decision.memory.KvCache;
import rightsize.decision.memory.Weights;

/**
 * One replica of a generating model on a group of equal devices: time of a step as memory traffic
 * plus a cost per layer, in milliseconds, at a batch of b sequences (DECISION.md 2.1 to 2.3).
 *
 * <pre>
 * TPOT(b) = 1.10 * weights touched / bandwidth + 1.08 * b * kv / bandwidth
 *         + 1.21 * (b / output) * prefill + 2.58 * link traffic / link + 0.058 ms * layers + 0.0144 ms * b
 * TTFT(b) = 0.80 * prefill + 0.15 * prefill * (b - 1) + 7.2 * TPOT(b) + 1.23 * weights / bandwidth
 * </pre>
 *
 * Fitted on 2,420 measured serving points elsewhere; median error of TPOT on an unseen model 12 %,
 * of TTFT 36 %. One local sequence is the same sum with b = 1.
 */
public final class Decode {

  private final double weightMs;
  private final double activeShare;
  private final double expertShare;

  /** Natural log of the chance that one token passes an expert by. */
  private final double lnMiss;

  private final double prefillMs;
  private final double kvMsPerSequence;
  private final double linkMsPerSequence;
  private final double layerMs;
  private final double output;

  /**
   * @param shape what the sums need of the model
   * @param devices accelerators of one replica
   */
  public Decode(
      Shape shape, Weights weights, KvCache cache, Device device, int devices, Load load) {
    double bandwidth = device.bandwidth() * devices;
    weightMs = weights.bytes() / bandwidth * 1000;
    activeShare = shape.activeShare();
    expertShare = shape.expertShare();
    lnMiss = StrictMath.log(1 - shape.expertHit());
    output = Math.max(1, load.output());
    double read = load.input();
    double operations =
        2 * shape.activeParams() * read + 2.0 * shape.layers() * shape.hiddenSize() * read * read;
    prefillMs = operations / (device.flops() * devices) * 1000;
    double kvShare = devices > 1 ? Math.min(devices, Math.max(1, shape.kvHeads())) : 1;
    kvMsPerSequence = cache.bytes(load.meanContext()) / (device.bandwidth() * kvShare) * 1000;
    double link = device.accelerator().linkGbS().map(gb -> gb * 1e9).orElse(Double.NaN);
    linkMsPerSequence =
        devices == 1
            ? 0
            : shape.layers()
                * 2.0
                * (1 + read / output)
                * shape.hiddenSize()
                * 4
                * (devices - 1)
                / devices
                / link
                * 1000;
    layerMs =
        shape.layers()
            * (.0581 + (devices > 1 ? .0066 : 0) + (shape.expertShare() > 0 ? .0286 : 0));
  }

  /** Whether everything the sums need was known. */
  public boolean isKnown() {
    return Double.isFinite(prefillMs)
        && Double.isFinite(linkMsPerSequence)
        && Double.isFinite(weightMs)
        && weightMs > 0;
  }

  /** Milliseconds between tokens with b sequences at once. */
  public double tpotMs(double b) {
    double touched = activeShare;
    if (expertShare > 0) {
      touched = 1 - expertShare * StrictMath.exp(b * lnMiss);
    }
    return 1.10 * weightMs * touched
        + 1.08 * b * kvMsPerSequence
        + 1.21 * b / output * prefillMs
        + 2.58 * b * linkMsPerSequence
        + layerMs
        + .0144 * b;
  }

  /** Milliseconds to the first token with b sequences at once. */
  public double ttftMs(double b) {
    return ttftMs(b, tpotMs(b));
  }

  private double ttftMs(double b, double tpot) {
    return .80 * prefillMs + .15 * prefillMs * (b - 1) + 7.2 * tpot + 1.23 * weightMs * activeShare;
  }

  /** Milliseconds of a whole answer with b sequences at once. */
  public double residenceMs(double b) {
    double tpot = tpotMs(b);
    return ttftMs(b, tpot) + tpot * Math.max(0, output - 1);
  }

  /** Requests a second that leave when b are being served at once. */
  public double perSecond(double b) {
    return b / residenceMs(b) * 1000;
  }

  /** The batch at which arrivals and departures balance (Little's law), by bisection. */
  public double batchAt(double perSecond, double most) {
    double low = 0;
    double high = most;
    for (int i = 0; i < 20; i++) {
      double b = (low + high) / 2;
      if (perSecond(Math.max(b, 1e-6)) < perSecond) {
        low = b;
      } else {
        high = b;
      }
    }
    return Math.max(1, high);
  }
}
