package rightsize.decision.speed;

import java.util.List;
import rightsize.decision.advices.Term;
import rightsize.decision.memory.Device;
import rightsize.decision.memory.Engine;
import rightsize.decision.memory.Figure;

/**
 * A model that only reads (embedding, reranking): one pass, bound by compute or by reading the
 * weights, whichever is slower.
 *
 * <pre>
 * ms = max( 2 * params * tokens * cost / flops, 1.03 * weights / bandwidth ) + 2
 * </pre>
 *
 * The cost of an operation is what prompts cost on people's own machines, the only measurements of
 * single passes at hand; the range is wide, times or divided by 2.5, and batching is not counted.
 */
public record ForwardPass(double computeMs, double trafficMs) {
  private static final double READING = 1.03;
  private static final double OVERHEAD_MS = 2;

  /** Parameters, and the bytes they take. */
  public record Weighed(double params, double bytes) {}

  /** Natural-log standard deviation of the prediction. */
  public static final double SD_LOG = .55;

  /** Missing names the accelerator's figure without which nothing can be said. */
  public static Figure<ForwardPass> of(
      Weighed model, double tokens, Device device, Coefficients coefficients) {
    double flops = Precision.flops("BF16", Engine.LLAMA_CPP, device);
    if (!Double.isFinite(flops) || flops <= 0) {
      return Figure.missing("accelerator_tflops");
    }
    return Figure.known(
        new ForwardPass(
            2
                * model.params()
                * tokens
                * coefficients.first(Engine.LLAMA_CPP).prefill()
                / flops
                * 1000,
            READING * model.bytes() / device.bandwidth() * 1000));
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
