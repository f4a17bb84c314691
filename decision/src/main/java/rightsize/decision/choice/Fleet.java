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
 * @param replicas whole ones
 * @param leastUsd a month for what stands ready; no work is counted
 */
record Fleet(Usage usage, Replica replica, Demand wanted, int replicas, double leastUsd) {

  private static final double BUSY = .7;
  private static final double SECONDS_PER_MONTH = 30.4 * 86_400;

  /** Natural-log standard deviation of what a replica carries. */
  private static final double SD_CAPACITY = .35;

  private static final Demand NO_WORK = new Demand(0, 0);

  /**
   * @param perSecond requests that one replica carries; infinite when they ask nothing of it
   * @param readingSeconds of one replica a month for work that has no hour, such as a whole corpus
   */
  static Fleet carrying(Usage usage, Replica replica, double perSecond, double readingSeconds) {
    double sent = Load.peakPerSecond(sent(replica), usage.peak());
    Demand wanted =
        new Demand(sent / (BUSY * perSecond), readingSeconds / (BUSY * SECONDS_PER_MONTH));
    MachineBill standing = bill(usage, replica, wanted, NO_WORK, replica.stock().rating());
    return new Fleet(usage, replica, wanted, standing.replicas(), standing.usd());
  }

  /**
   * @param perSecond requests that one replica answers at its usual batch
   * @param draw of one device
   */
  Sizing.Sized at(Pace pace, double perSecond, Draw draw) {
    double each = sent(replica) / (perSecond * SECONDS_PER_MONTH);
    MachineBill bill = bill(usage, replica, wanted, new Demand(each, BUSY * wanted.always()), draw);
    boolean enough = bill.count() <= replica.stock().most();
    return new Sizing.Sized(
        replica.times(bill.replicas()), enough ? Optional.of(bill) : Optional.empty(), pace);
  }

  /** The same fleet, shown with what its requests hold. */
  Fleet holding(Replica held) {
    return new Fleet(usage, held, wanted, replicas, leastUsd);
  }

  private static MachineBill bill(
      Usage usage, Replica replica, Demand wanted, Demand busy, Draw draw) {
    Stock stock = replica.stock();
    return new MachineBill(
        stock.price(),
        replica.devices(),
        usage.requests(),
        usage.peak(),
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
