package rightsize.decision.quality;

import java.util.Locale;
import rightsize.decision.market.Build;
import rightsize.decision.market.Model;

/**
 * What quantisation does to a score, in logits (DECISION.md 4.3, after Kurtic et al. 2411.02355 and
 * llama.cpp's perplexity table): 8 bits nothing to little, 4 bits -0.08 (-0.15 below 8B
 * parameters), 3 bits -0.25, 2 bits -0.7; half of it is doubt.
 */
public record Quantised(double shift, double sd) {
  public static final Quantised NOT = new Quantised(0, 0);

  /**
   * @param asReleased whether no build of the model has more bits: its scores are those of these
   *     weights
   */
  public static Quantised of(Build build, Model model, boolean asReleased) {
    if (asReleased) {
      return NOT;
    }
    String name = build.quantisation().toUpperCase(Locale.ROOT);
    double shift = shift(name, build.bitsPerWeight().orElse(16.0), model);
    return shift == 0
        ? new Quantised(0, name.startsWith("FP8") ? .02 : 0)
        : new Quantised(shift, -shift / 2);
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
