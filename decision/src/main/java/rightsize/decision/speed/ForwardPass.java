package rightsize.decision.speed;

import java.util.List;
import rightsize.decision.advices.Term;
import rightsize.decision.memory.Figure;

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
public record ForwardPass(double computeMs, double trafficMs) {
  private static final double SHARE_OF_PEAK = .30;
  private static final double READING = 1.03;
  private static final double OVERHEAD_MS = 2;

  /** Natural-log standard deviation of the prediction. */
  public static final double SD_LOG = .55;

  /** Missing names the accelerator's figure without which nothing can be said. */
  public static Figure<ForwardPass> of(
      double params, double weightBytes, double tokens, Group group) {
    double flops = group.flops();
    if (!Double.isFinite(flops) || flops <= 0) {
      return Figure.missing("accelerator_tflops");
    }
    return Figure.known(
        new ForwardPass(
            2 * params * tokens / (SHARE_OF_PEAK * flops) * 1000,
            READING * weightBytes / group.bandwidth() * 1000));
  }

  public double ms() {
    return Math.max(computeMs, trafficMs) + OVERHEAD_MS;
  }

  /** The part that binds, and the rest. */
  public List<Term> terms() {
    return List.of(
        computeMs >= trafficMs
            ? new Term("compute", computeMs, "ms")
            : new Term("weights", trafficMs, "ms"),
        new Term("start", OVERHEAD_MS, "ms"));
  }
}
