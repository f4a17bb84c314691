package rightsize.decision.quality;

import java.util.Locale;
import rightsize.decision.market.Build;
import rightsize.decision.market.Model;

/**
 * What quantisation does to a score, in logits (DECISION.md 4.3, after Kurtic et al. 2411.02355 and
 * llama.cpp's perplexity table): 8 bits nothing to little, 4 bits -0.08 (-0.15 below 8B
 * parameters), 3 bits -0.25, 2 bits -0.7; half of it is doubt. Where somebody measured these very
 * weights, their recovery r (a share of the unquantised score) speaks louder than the table:
 *
 * <pre>
 * shift = min( 0, 2/3 ln( r / (2 - r) ) + 1/3 table ) ,  sd = 0.03
 * </pre>
 *
 * The logarithm is what r does to a score of one half. It does not speak alone, because it is a
 * mean over ten benchmarks with the noise of each: on published recoveries (24 repositories, either
 * half of their benchmarks foretelling the other) the table was off by 0.043, recovery by 0.048,
 * both together by 0.037. Above 100 % is noise: nothing gets better by losing bits.
 */
public record Quantised(double shift, double sd) {
  public static final Quantised NOT = new Quantised(0, 0);
  private static final double MEASURED = 2 / 3.0;
  private static final double MEASURED_SD = .03;

  /**
   * @param asReleased whether no build of the model has more bits: its scores are those of these
   *     weights
   */
  public static Quantised of(Build build, Model model, boolean asReleased) {
    if (asReleased && !isMeasured(build)) {
      return NOT;
    }
    String name = build.quantisation().toUpperCase(Locale.ROOT);
    double shift = shift(name, build.bitsPerWeight().orElse(16.0), model);
    if (isMeasured(build)) {
      return measured(build.recoveryPercent().orElse(100.0) / 100, shift);
    }
    return shift == 0
        ? new Quantised(0, name.startsWith("FP8") ? .02 : 0)
        : new Quantised(shift, -shift / 2);
  }

  /** Whether somebody held these very weights against the unquantised ones. */
  public static boolean isMeasured(Build build) {
    double percent = build.recoveryPercent().orElse(0.0);
    return percent > 0 && percent < 200;
  }

  private static Quantised measured(double recovery, double table) {
    double alone = StrictMath.log(recovery / (2 - recovery));
    double shift = MEASURED * alone + (1 - MEASURED) * table;
    return new Quantised(Math.min(0, shift), MEASURED_SD);
  }

  private static double shift(String name, double bits, Model model) {
    if (name.contains("BF16") || name.equals("F16") || name.equals("FP16") || name.equals("F32")) {
      return 0;
    }
    if (name.startsWith("FP8") || name.startsWith("MXFP8")) {
      return 0;
    }
    if (name.startsWith("INT8") || name.startsWith("W8A8") || name.startsWith("Q8")) {
      return -.04;
    }
    if (name.startsWith("Q6") || name.startsWith("Q5")) {
      return -.04;
    }
    if (name.contains("Q3") || name.contains("INT3")) {
      return -.25;
    }
    if (name.contains("Q2") || name.contains("Q1") || bits < 3) {
      return -.7;
    }
    return model.totalParamsB().orElse(8.0) < 8 ? -.15 : -.08;
  }
}
