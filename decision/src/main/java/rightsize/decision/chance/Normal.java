package rightsize.decision.chance;

/** The normal distribution, and the middle 90 % that every range here means. */
public final class Normal {
  /** Standard deviations either side of the mean that hold the middle 90 %. */
  public static final double Z90 = 1.6448536269514722;

  /** Standard deviations below the mean that are passed with probability 0.8. */
  public static final double Z80 = 0.8416212335729143;

  private Normal() {}

  /**
   * P(Z <= z), after Hart (1968) as given by West, "Better approximations to cumulative normal
   * functions" (2005): exact to 1e-15 (in the far tail to eight digits), and no loop.
   */
  public static double below(double z) {
    double x = Math.abs(z);
    if (x > 37) {
      return z > 0 ? 1 : 0;
    }
    double density = StrictMath.exp(-x * x / 2);
    double tail;
    if (x < 7.07106781186547) {
      double top = 3.52624965998911e-2 * x + .700383064443688;
      top = top * x + 6.37396220353165;
      top = top * x + 33.912866078383;
      top = top * x + 112.079291497871;
      top = top * x + 221.213596169931;
      top = top * x + 220.206867912376;
      double bottom = 8.83883476483184e-2 * x + 1.75566716318264;
      bottom = bottom * x + 16.064177579207;
      bottom = bottom * x + 86.7807322029461;
      bottom = bottom * x + 296.564248779674;
      bottom = bottom * x + 637.333633378831;
      bottom = bottom * x + 793.826512519948;
      bottom = bottom * x + 440.413735824752;
      tail = density * top / bottom;
    } else {
      double fraction = x + 1 / (x + 2 / (x + 3 / (x + 4 / (x + .65))));
      tail = density / fraction / 2.506628274631;
    }
    return z > 0 ? 1 - tail : tail;
  }

  /** P(X >= threshold) of a normal X; a certain X is a plain comparison. */
  public static double atLeast(double mean, double sd, double threshold) {
    if (sd <= 0) {
      return mean >= threshold ? 1 : 0;
    }
    return below((mean - threshold) / sd);
  }
}
