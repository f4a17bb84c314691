package rightsize.decision.cost;

import java.util.Arrays;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import org.hipparchus.distribution.continuous.NormalDistribution;

/**
 * How sure a break-even is (DECISION.md 3.2): 400 draws over what a replica carries, what a hosted
 * request costs, what machines cost and what people cost, each log-normal and independent. The
 * points fill the space evenly (Roberts' additive recurrence in four dimensions) and are shifted by
 * the option's id, so that the same option always draws the same and another option shifts nobody.
 *
 * @param low a tenth of the draws break even at fewer requests a month; empty when they do not
 * @param high nine tenths do; empty when more than a tenth never does
 * @param pCheaper share of the draws in which machines cost no more at the asked volume
 */
public record PayOff(OptionalLong low, OptionalLong high, double pCheaper) {
  private static final int DRAWS = 400;

  /** The root of x^5 = x + 1; its powers are the steps of the recurrence. */
  private static final double ROOT = 1.1673039782614187;

  /** Rents of one kind of accelerator rose by 38 % within five months: two deviations. */
  private static final double SD_MACHINE = .16;

  private static final double SD_PEOPLE = .25;
  private static final NormalDistribution NORMAL = new NormalDistribution();

  /**
   * @param id of the self-hosted option
   */
  public static PayOff of(MachineBill machines, HostedBill hosted, String id) {
    SplittableRandom shift = new SplittableRandom(id.hashCode());
    double[] point = shift.doubles(4).toArray();
    double[] evens = new double[DRAWS];
    int cheaper = 0;
    for (int draw = 0; draw < DRAWS; draw++) {
      step(point);
      Staircase stairs =
          machines
              .stairs()
              .times(
                  factor(point[0], machines.sdLog()),
                  factor(point[1], SD_MACHINE),
                  factor(point[2], SD_PEOPLE));
      double dearer = factor(point[3], hosted.sdLog());
      OptionalLong even =
          BreakEven.of(stairs, hosted.perRequest() * dearer, hosted.fixed() * dearer);
      evens[draw] = even.isPresent() ? even.getAsLong() : Double.POSITIVE_INFINITY;
      cheaper += stairs.usdAt(machines.requests()) <= hosted.usd() * dearer ? 1 : 0;
    }
    Arrays.sort(evens);
    return new PayOff(
        whole(evens[DRAWS / 10 - 1]),
        whole(evens[DRAWS - DRAWS / 10 - 1]),
        cheaper / (double) DRAWS);
  }

  private static void step(double[] point) {
    double stride = 1;
    for (int i = 0; i < point.length; i++) {
      stride /= ROOT;
      point[i] = (point[i] + stride) % 1;
    }
  }

  private static double factor(double uniform, double sdLog) {
    // Away from the ends, whose normal is infinite.
    double inside = Math.min(1 - 1e-12, Math.max(1e-12, uniform));
    return StrictMath.exp(sdLog * NORMAL.inverseCumulativeProbability(inside));
  }

  private static OptionalLong whole(double requests) {
    return Double.isFinite(requests) ? OptionalLong.of((long) requests) : OptionalLong.empty();
  }
}
