package rightsize.decision.speed;

import rightsize.decision.market.Accelerator;
import rightsize.decision.memory.Device;
import rightsize.decision.memory.Engine;
import rightsize.facts.Fact;

/**
 * How fast an accelerator multiplies with weights of a form. Where it has no units for that form,
 * engines turn the weights back into 16 bits first: so do all with four-bit integers, and Hopper
 * with MXFP4.
 */
final class Precision {

  /**
   * Of a stated peak, as measured on twenty kinds of card (DECISION.md 2.2). Where no peak is
   * stated, the least that is usual is assumed, which is no peak.
   */
  private static final double LLAMA_CPP_SHARE = .30;

  private Precision() {}

  /** Dense operations a second; NaN when nothing is known of the accelerator's compute. */
  static double flops(String quantisation, Engine engine, Device device) {
    if (engine == Engine.LLAMA_CPP) {
      return device.computeStated() ? LLAMA_CPP_SHARE * device.flops() : device.flops();
    }
    double tera = Device.figure(units(quantisation, device.accelerator()));
    return Double.isNaN(tera) ? device.flops() : tera * 1e12;
  }

  private static Fact<Double> units(String form, Accelerator accelerator) {
    if (begins(form, "FP8") || begins(form, "MXFP8")) {
      return accelerator.fp8Tflops();
    }
    if (begins(form, "NVFP4") || begins(form, "MXFP4")) {
      return accelerator.fp4Tflops();
    }
    boolean whole = form.equalsIgnoreCase("INT8") || form.equalsIgnoreCase("W8A8");
    return whole ? accelerator.int8Tops() : Fact.unknown();
  }

  private static boolean begins(String form, String with) {
    return form.regionMatches(true, 0, with, 0, with.length());
  }
}
