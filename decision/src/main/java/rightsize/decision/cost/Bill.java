package rightsize.decision.cost;

import java.math.BigDecimal;
import java.math.RoundingMode;
import rightsize.decision.advices.Estimate;
import rightsize.decision.chance.Normal;

/** What an option costs a month. */
public sealed interface Bill permits HostedBill, MachineBill {

  /** Expected USD a month. */
  double usd();

  /** The end of the middle 90 % that hurts less. */
  double low();

  /** The end that hurts more. */
  double high();

  /** P(cost <= budget). */
  double within(double budgetUsd);

  /** What it would cost at another number of requests a month. */
  double usdAt(double requests);

  Estimate estimate();

  /** The rounding rule: halves up to whole cents, once, when a figure leaves the core. */
  static double cents(double usd) {
    return BigDecimal.valueOf(usd).setScale(2, RoundingMode.HALF_UP).doubleValue();
  }

  /** P(cost <= budget) of a log-normal cost with this median. */
  static double within(double median, double sdLog, double budgetUsd) {
    if (median <= 0) {
      return 1;
    }
    return Normal.atLeast(StrictMath.log(budgetUsd / median), sdLog, 0);
  }
}
