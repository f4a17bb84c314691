package rightsize.decision.cost;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalDouble;
import rightsize.decision.advices.Estimate;
import rightsize.decision.chance.Normal;

/** What an option costs a month. */
public sealed interface Bill permits HostedBill, MachineBill {

  /** Expected USD a month. */
  double usd();

  /** USD a month that are not passed with probability Phi(z): the higher z, the dearer. */
  double usdAtMost(double z);

  /** P(cost <= budget). */
  double within(double budgetUsd);

  /** What it would cost at another number of requests a month. */
  double usdAt(double requests);

  /** How many requests a month a budget carries with probability 0.8; empty when none or any. */
  OptionalDouble requestsWithin(double budgetUsd);

  Estimate estimate();

  /** The end of the middle 90 % that hurts less. */
  default double low() {
    return usdAtMost(-Normal.Z90);
  }

  /** The end that hurts more. */
  default double high() {
    return usdAtMost(Normal.Z90);
  }

  /** The smallest budget that covers it with probability 0.8. */
  default double covered() {
    return usdAtMost(Normal.Z80);
  }

  /** The rounding rule: halves up to whole cents, once, when a figure leaves the core. */
  static double cents(double usd) {
    return BigDecimal.valueOf(usd).setScale(2, RoundingMode.HALF_UP).doubleValue();
  }
}
