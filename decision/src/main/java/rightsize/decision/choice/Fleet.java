package rightsize.decision.choice;

import java.util.Optional;
import rightsize.decision.choice.Machinery.Stock;
import rightsize.decision.cost.Demand;
import rightsize.decision.cost.MachineBill;
import rightsize.decision.cost.Usage;
import rightsize.decision.energy.Draw;
import rightsize.decision.profiles.CostProfile;
import rightsize.decision.speed.Load;

/**
 * Whole replicas until the busy hour uses 70 % of what they can carry (DECISION.md 2.3), and what
 * they cost.
 *
 * @param wanted replicas, before they are made whole
 */
record Fleet(Usage usage, Replica replica, Demand wanted) {

  private static final double BUSY = .7;
  private static final double SECONDS_PER_MONTH = 30.4 * 86_400;

  /** Natural-log standard deviation of what a replica carries. */
  private static final double SD_CAPACITY = .35;

  /**
   * @param perSecond requests that one replica carries; infinite when they ask nothing of it
   * @param readingSeconds of one replica a month for work that has no hour, such as a whole corpus
   */
  static Fleet carrying(Usage usage, Replica replica, double perSecond, double readingSeconds) {
    double sent = sent(replica) * Load.PEAK / SECONDS_PER_MONTH;
    return new Fleet(
        usage,
        replica,
        new Demand(sent / (BUSY * perSecond), readingSeconds / (BUSY * SECONDS_PER_MONTH)));
  }

  /** What stands ready, at the least: no work is counted. */
  double leastUsd() {
    return standing().usd();
  }

  int replicas() {
    return standing().replicas();
  }

  private MachineBill standing() {
    return bill(new Demand(0, 0), Draw.reading(replica.stock().device()));
  }

  /**
   * @param perSecond requests that one replica answers at its usual batch
   * @param draw of one device
   */
  Sizing.Sized at(Pace pace, double perSecond, Draw draw) {
    double each = sent(replica) / (perSecond * SECONDS_PER_MONTH);
    MachineBill bill = bill(new Demand(each, BUSY * wanted.always()), draw);
    boolean enough = bill.count() <= replica.stock().most();
    return new Sizing.Sized(
        replica.times(bill.replicas()), enough ? Optional.of(bill) : Optional.empty(), pace);
  }

  /** The same fleet, shown with what its requests hold. */
  Fleet holding(Replica held) {
    return new Fleet(usage, held, wanted);
  }

  private MachineBill bill(Demand busy, Draw draw) {
    Stock stock = replica.stock();
    return new MachineBill(
        stock.price(),
        replica.devices(),
        usage.requests(),
        wanted,
        busy,
        replica.sd(SD_CAPACITY),
        draw);
  }

  /** A request that is sent once more is work once more. */
  private static double sent(Replica replica) {
    CostProfile profile = replica.stock().price().profile();
    return profile.sendings();
  }
}
