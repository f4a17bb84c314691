package rightsize.decision.speed;

import rightsize.decision.memory.Device;

/**
 * A model that only reads (embedding, reranking): one pass, bound by compute or by reading the
 * weights, whichever is slower.
 *
 * <pre>
 * ms = max( 2 * params * tokens / (0.30 * flops), 1.03 * weights / bandwidth ) + 2
 * </pre>
 *
 * 0.30 is the share of peak that prefill reached on crowd measurements (DECISION.md 2.2); the range
 * is wide, times or divided by 2.5, and batching is not counted.
 */
public final class ForwardPass {
  private static final double SHARE_OF_PEAK = .30;
  private static final double OVERHEAD_MS = 2;

  /** Natural-log standard deviation of the prediction. */
  public static final double SD_LOG = .55;

  private ForwardPass() {}

  /** NaN when the device's compute is unknown. */
  public static double ms(double params, double weightBytes, double tokens, Device device) {
    double compute = 2 * params * tokens / (SHARE_OF_PEAK * device.flops());
    double traffic = 1.03 * weightBytes / device.bandwidth();
    return Double.isNaN(compute) ? Double.NaN : Math.max(compute, traffic) * 1000 + OVERHEAD_MS;
  }
}
