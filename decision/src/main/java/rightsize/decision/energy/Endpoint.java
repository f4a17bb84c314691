package rightsize.decision.energy;

import java.util.List;
import rightsize.decision.advices.Term;

/**
 * An order of magnitude for what a provider's endpoint takes, where the model's parameters are
 * known: the four terms of {@link Draw} on a machine that nobody has seen.
 *
 * <pre>
 * assumed: H100s, one byte a parameter, 64 requests at once, 50 tokens a second each, PUE 1.2
 * J = written * ( 0.057 * GB / 64 + 1.31 * TFLOP + 400 W * devices * 20 ms / 64 )
 *   + read    * ( 1.31 + 0.49 ) * TFLOP        (400 W over the 820 TFLOP/s at which an H100 reads)
 * devices = the power of two that holds 1.2 * GB at 80 GB each
 * </pre>
 *
 * For 8 billion parameters that is 0.05 mWh a written token, as in EcoLogits' regression.
 *
 * @param totalB parameters in billions
 * @param activeB of them used for a token
 * @param read tokens a month
 * @param written tokens a month
 */
public record Endpoint(double totalB, double activeB, double read, double written) {
  private static final double BATCH = 64;
  private static final double STEP_SECONDS = .020;
  private static final double BASE_WATTS = 400;
  private static final double BASE_J_PER_TFLOP_READ = BASE_WATTS / 820;
  private static final double GB_PER_DEVICE = 80;
  private static final double ROOM = 1.2;
  private static final double PUE = 1.2;
  private static final double J_PER_WH = 3600;

  List<Term> terms() {
    double teraflop = 2 * activeB / 1000;
    double weights = written * .057 * totalB / BATCH;
    double computing = (written + read) * Draw.J_PER_TFLOP * teraflop;
    double base =
        written * BASE_WATTS * devices() * STEP_SECONDS / BATCH
            + read * BASE_J_PER_TFLOP_READ * teraflop;
    return List.of(
        wh("weights_wh", weights),
        wh("computing_wh", computing),
        wh("base_wh", base),
        wh("site_wh", (PUE - 1) * (weights + computing + base)));
  }

  private double devices() {
    double devices = 1;
    while (devices * GB_PER_DEVICE < ROOM * totalB) {
      devices *= 2;
    }
    return devices;
  }

  private static Term wh(String code, double joules) {
    return new Term(code, Math.round(joules / J_PER_WH), Footprint.WH);
  }
}
