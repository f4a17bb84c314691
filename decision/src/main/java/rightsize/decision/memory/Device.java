package rightsize.decision.memory;

import java.util.Optional;
import rightsize.decision.market.Accelerator;
import rightsize.facts.Fact;

/**
 * What the sums need to know of an accelerator; NaN marks an unknown figure.
 *
 * @param usableShare the share of its memory that programs may use: all of a GPU's, a part of what
 *     is shared with the rest of the machine
 * @param bandwidth bytes a second
 * @param flops dense 16-bit operations a second; where nobody states them, the least of what is
 *     usual
 * @param computeStated whether {@code flops} is a stated figure
 */
public record Device(
    Accelerator accelerator,
    double memoryGib,
    double usableShare,
    double bandwidth,
    double flops,
    boolean computeStated,
    double watts,
    double rentUsdHour,
    double purchaseUsd) {

  /**
   * Operations per byte of bandwidth that accelerators since 2017 have at least: 53 on Apple's M1
   * Max, 76 on the RTX 3090, 295 on the H100.
   */
  private static final double LEAST_COMPUTE = 50;

  /** The lower end of what systems with unified memory give away. */
  private static final double SHARED_MEMORY_SHARE = .70;

  /** Empty without memory and bandwidth. */
  public static Optional<Device> of(Accelerator accelerator) {
    if (!accelerator.memoryGib().isKnown() || !accelerator.bandwidthGbS().isKnown()) {
      return Optional.empty();
    }
    boolean gpu = accelerator.kind().orElse("gpu").equals("gpu");
    boolean cpu = accelerator.kind().orElse("gpu").equals("cpu");
    double bandwidth = accelerator.bandwidthGbS().orElse(0.0) * 1e9;
    return Optional.of(
        new Device(
            accelerator,
            accelerator.memoryGib().orElse(0.0),
            gpu ? 1 : SHARED_MEMORY_SHARE,
            bandwidth,
            accelerator
                .bf16Tflops()
                .map(tera -> tera * 1e12)
                .orElse(cpu ? Double.NaN : LEAST_COMPUTE * bandwidth),
            accelerator.bf16Tflops().isKnown(),
            figure(accelerator.watts()),
            accelerator.rent().asOptional().map(r -> r.usdHour().doubleValue()).orElse(Double.NaN),
            accelerator
                .purchase()
                .asOptional()
                .map(p -> p.usd().doubleValue())
                .orElse(Double.NaN)));
  }

  /** A figure as its number, unboxed; NaN when nobody states it. */
  public static double figure(Fact<Double> fact) {
    return fact instanceof Fact.Known<Double>(Double stated) ? stated : Double.NaN;
  }

  public boolean isCpu() {
    return accelerator.kind().orElse("gpu").equals("cpu");
  }
}
