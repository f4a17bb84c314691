package rightsize.decision.cost;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import rightsize.decision.advices.Estimate;
import rightsize.decision.chance.Normal;
import rightsize.decision.energy.Draw;
import rightsize.decision.energy.Drawn;

/**
 * What machines cost a month (DECISION.md 3.2): whole accelerators only, so the cost climbs in
 * stairs.
 *
 * <pre>
 * USD = N * devices * ( rent + purchase + idle power ) + busy * devices * ( power at work - idle ) + people
 * N   = max( least, ceil( wanted ) ), at least as many as the busy hour asks for
 * </pre>
 *
 * How much a replica carries is log-normal, and so is {@code wanted}: the chance that n replicas
 * are enough is Phi( ln(n / wanted) / sdLog ), and ranges are that distribution's.
 *
 * @param price of one device
 * @param devices per replica
 * @param requests a month
 * @param peak how many times the mean the busy hour has
 * @param wanted replicas for the busy hour's load, before they are made whole
 * @param busy replicas at work on the mean
 * @param sdLog natural-log standard deviation of wanted
 */
public record MachineBill(
    DevicePrice price,
    int devices,
    double requests,
    double peak,
    Demand wanted,
    Demand busy,
    double sdLog,
    Draw draw)
    implements Bill {

  /** Natural-log standard deviation of what devices draw, idle and at work. */
  private static final double SD_POWER = .30;

  /** Standard deviations beyond which nothing is worth asking. */
  private static final double FAR = 8;

  /** Accelerators of all replicas. */
  public int count() {
    return devices * replicas();
  }

  public int replicas() {
    return stairs().replicas(requests);
  }

  /** Requests a month that one replica carries at the busy-hour load it is sized for. */
  public double perReplica() {
    return 1 / wanted.perRequest();
  }

  /** Accelerators in use at another number of requests a month. */
  public int countAt(double otherRequests) {
    return devices * stairs().replicas(otherRequests);
  }

  Staircase stairs() {
    double idle = price.powerUsd(draw.idle());
    return new Staircase(
        price.profile().staffUsdMonth(),
        devices * (price.standingUsd() + idle),
        price.owned() ? devices * (price.powerUsd(draw.busy()) - idle) : 0,
        wanted,
        busy,
        price.profile().leastReplicas());
  }

  /** What all of it takes from the grid. */
  public Drawn drawn() {
    return new Drawn(draw, count(), devices * Math.min(replicas(), busy.at(requests)), price.pue());
  }

  /**
   * From how many requests a month on it costs no more than a provider; empty when it never does.
   */
  public OptionalLong breakEven(HostedBill hosted) {
    return BreakEven.of(stairs(), hosted.perRequest(), hosted.fixed());
  }

  @Override
  public double usd() {
    return usdAt(requests);
  }

  @Override
  public double usdAt(double otherRequests) {
    return stairs().usdAt(otherRequests);
  }

  @Override
  public double usdAtMost(double z) {
    Staircase stairs = stairs();
    int replicas = stairs.times(StrictMath.exp(z * sdLog), 1, 1).replicas(requests);
    return stairs.usdOf(replicas, requests) + powerUsd(replicas) * StrictMath.expm1(z * SD_POWER);
  }

  /** What is paid for power with so many replicas. */
  private double powerUsd(int replicas) {
    return replicas * devices * price.powerUsd(draw.idle())
        + Math.min(replicas, busy.at(requests)) * stairs().workUsd();
  }

  @Override
  public double within(double budgetUsd) {
    if (price.owned()) {
      return Normal.below(quantile(budgetUsd));
    }
    Staircase stairs = stairs();
    double enough = stairs.affordable(budgetUsd);
    if (enough < stairs.least()) {
      return 0;
    }
    double needed = wanted.at(requests);
    return needed <= 0 ? 1 : Normal.atLeast(StrictMath.log(enough / needed), sdLog, 0);
  }

  /** The z up to which the cost stays within a budget: it climbs with z, so by bisection. */
  private double quantile(double budgetUsd) {
    double low = -FAR;
    double high = FAR;
    for (int i = 0; i < 30; i++) {
      double middle = (low + high) / 2;
      if (usdAtMost(middle) <= budgetUsd) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return high;
  }

  @Override
  public OptionalDouble requestsWithin(double budgetUsd) {
    if (wanted.perRequest() <= 0) {
      return OptionalDouble.empty();
    }
    Staircase stairs = stairs();
    double doubt = StrictMath.exp(Normal.Z80 * sdLog);
    // Full replicas are at work for this share of the month.
    double work = Math.min(1, busy.perRequest() / (wanted.perRequest() * doubt));
    double full =
        Math.floor(
            (budgetUsd - stairs.fixedUsd() - busy.always() * stairs.workUsd())
                / (stairs.replicaUsd() + work * stairs.workUsd()));
    double carried = (full / doubt - wanted.always()) / wanted.perRequest();
    return full >= stairs.least() && carried >= 1
        ? OptionalDouble.of(Math.floor(carried))
        : OptionalDouble.empty();
  }

  @Override
  public Estimate estimate() {
    return new MachineStatement(this).estimate();
  }

  /** What such a bill should hold and does not, for want of a figure. */
  public List<String> leftOut() {
    List<String> parts = new ArrayList<>();
    if (price.profile().staffUsdYear().isEmpty()) {
      parts.add("people");
    }
    if (price.owned()) {
      if (price.profile().serverShare().isEmpty() || price.purchaseUsd() == 0) {
        parts.add("the machine around the accelerator");
      }
      parts.add("space");
    }
    parts.add("network");
    if (price.profile().leastReplicas() == 1) {
      parts.add("spares");
    }
    return parts;
  }
}
