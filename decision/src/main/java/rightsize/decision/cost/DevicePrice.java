package rightsize.decision.cost;

import rightsize.decision.profiles.CostProfile;

/**
 * What one accelerator costs a month under somebody's terms, in USD.
 *
 * @param owned the asker's own or to be bought: its power is the asker's, too
 * @param rentUsd 0 when owned
 * @param purchaseUsd the part that pays back a purchase; 0 when rented or owned already
 * @param dated of what day rent or purchase price are; empty when neither is paid
 */
public record DevicePrice(
    boolean owned, double rentUsd, double purchaseUsd, String dated, CostProfile profile) {

  public static final double HOURS_PER_MONTH = 730;

  /** Power that a rented site draws per power that its machines draw. */
  private static final double PUE_ELSEWHERE = 1.2;

  public static DevicePrice rented(double usdHour, String dated, CostProfile profile) {
    return new DevicePrice(
        false, usdHour * HOURS_PER_MONTH * (1 - profile.rentDiscount()), 0, dated, profile);
  }

  public static DevicePrice owned(CostProfile profile) {
    return new DevicePrice(true, 0, 0, "", profile);
  }

  /** To be bought, with its share of the machine around it where that is stated. */
  public static DevicePrice bought(double usd, String dated, CostProfile profile) {
    double paid = usd * (1 + profile.serverShare().orElse(0.0));
    return new DevicePrice(true, 0, paid * monthly(profile), dated, profile);
  }

  /**
   * What one USD of purchase costs a month: the annuity of what the resale in the end leaves to pay
   * (DECISION.md 3.2), i the interest of a month, m the months.
   *
   * <pre>
   * ( 1 - resale / (1+i)^m ) * i (1+i)^m / ( (1+i)^m - 1 );   without interest ( 1 - resale ) / m
   * </pre>
   */
  private static double monthly(CostProfile profile) {
    int months = profile.monthsToPayBack();
    if (profile.interestPerYear() == 0) {
      return (1 - profile.resaleShare()) / months;
    }
    double i = StrictMath.pow(1 + profile.interestPerYear(), 1 / 12.0) - 1;
    double grown = StrictMath.pow(1 + i, months);
    return (1 - profile.resaleShare() / grown) * i * grown / (grown - 1);
  }

  /** Rent or purchase. */
  public double standingUsd() {
    return rentUsd + purchaseUsd;
  }

  /** Of the asker's site, or the usual one of a data centre. */
  double pue() {
    return owned ? profile.pue() : PUE_ELSEWHERE;
  }

  /** Kilowatt-hours that a month of so many watts takes from the grid. */
  private double kwh(double watts) {
    return watts / 1000 * HOURS_PER_MONTH * pue();
  }

  /** What a month of so many watts costs the asker; nothing where it is in the rent. */
  public double powerUsd(double watts) {
    return owned ? kwh(watts) * profile.powerUsdKwh() : 0;
  }
}
