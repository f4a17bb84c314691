package rightsize.decision.choice;

import java.util.Optional;
import rightsize.decision.chance.Normal;
import rightsize.decision.choice.Machinery.Stock;
import rightsize.decision.cost.MachineBill;
import rightsize.decision.cost.Usage;
import rightsize.decision.speed.Load;

/**
 * Whole replicas until the busy hour uses 70 % of what they can carry (DECISION.md 2.3), and what
 * they cost.
 *
 * @param bill empty when there are not so many accelerators
 */
record Fleet(Replica replica, int replicas, Optional<MachineBill> bill) {

  private static final double BUSY = .7;
  private static final double SECONDS_PER_MONTH = 30.4 * 86_400;

  /** Natural-log standard deviation of what a replica carries. */
  private static final double SD_CAPACITY = .35;

  private static final int MOST = 1_000_000;

  /**
   * @param perSecond requests that one replica carries; infinite when they ask nothing of it
   * @param alreadyBusy replicas that other work keeps busy
   */
  static Fleet carrying(Usage usage, Replica replica, double perSecond, double alreadyBusy) {
    double peak = Load.peakPerSecond(usage.requests());
    double spread = StrictMath.exp(Normal.Z90 * replica.sd(SD_CAPACITY));
    Stock stock = replica.stock();
    int replicas = replicas(peak, perSecond, alreadyBusy);
    MachineBill bill =
        new MachineBill(
            !stock.owned(),
            replica.devices(),
            replicas,
            replicas(peak, perSecond * spread, alreadyBusy / spread),
            replicas(peak, perSecond / spread, alreadyBusy * spread),
            Double.isInfinite(perSecond)
                ? usage.requests() * 1000
                : BUSY * perSecond / Load.PEAK * SECONDS_PER_MONTH,
            stock.monthUsd(),
            stock.boughtUsd(),
            rentDated(stock));
    boolean enough = (long) replica.devices() * replicas <= stock.most();
    return new Fleet(replica, replicas, enough ? Optional.of(bill) : Optional.empty());
  }

  /** So many replicas' worth of work that has no hour, such as reading a whole corpus. */
  static double busyWith(double seconds) {
    return seconds / (BUSY * SECONDS_PER_MONTH);
  }

  Sizing.Sized at(Pace pace) {
    return new Sizing.Sized(replica.times(replicas), bill, pace);
  }

  private static int replicas(double peakPerSecond, double perSecond, double alreadyBusy) {
    double needed = peakPerSecond / (BUSY * perSecond) + alreadyBusy;
    return (int) Math.max(1, Math.min(MOST, Math.ceil(needed - 1e-9)));
  }

  private static String rentDated(Stock stock) {
    return stock
        .device()
        .accelerator()
        .rent()
        .asOptional()
        .map(rent -> rent.from().text())
        .orElse("unknown");
  }
}
