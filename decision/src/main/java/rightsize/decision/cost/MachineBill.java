package rightsize.decision.cost;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import rightsize.decision.advices.Basis;
import rightsize.decision.advices.Estimate;
import rightsize.decision.advices.Term;
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
 * @param wanted replicas for the busy hour's load, before they are made whole
 * @param busy replicas at work on the mean
 * @param sdLog natural-log standard deviation of wanted
 */
public record MachineBill(
    DevicePrice price,
    int devices,
    double requests,
    Demand wanted,
    Demand busy,
    double sdLog,
    Draw draw)
    implements Bill {

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
    Staircase then = stairs.times(StrictMath.exp(z * sdLog), 1, 1);
    return stairs.usdOf(then.replicas(requests), requests);
  }

  @Override
  public double within(double budgetUsd) {
    Staircase stairs = stairs();
    double enough = stairs.affordable(budgetUsd, requests);
    if (enough < stairs.least()) {
      return 0;
    }
    double needed = wanted.at(requests);
    return needed <= 0 ? 1 : Normal.atLeast(StrictMath.log(enough / needed), sdLog, 0);
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
    double total = Bill.cents(usd());
    List<Term> terms = new ArrayList<>(facts());
    double idle = price.powerUsd(draw.idle());
    double working = Math.min(replicas(), busy.at(requests));
    terms.addAll(
        new Account()
            .line("rent_usd", count() * price.rentUsd())
            .line("purchase_usd", count() * price.purchaseUsd())
            .line("idle_power_usd", price.owned() ? count() * idle : 0)
            .line("work_power_usd", working * stairs().workUsd())
            .line("people_usd", stairs().fixedUsd())
            .terms(total));
    return new Estimate(
        total,
        Bill.cents(low()),
        Bill.cents(high()),
        price.owned() ? Basis.ESTIMATED : Basis.LISTED,
        because(),
        terms);
  }

  private List<Term> facts() {
    CostProfile profile = price.profile();
    List<Term> terms = new ArrayList<>();
    terms.add(new Term("devices", count(), "devices"));
    terms.add(new Term("replicas", replicas(), "replicas"));
    terms.add(new Term("replicas_wanted", hundredth(wanted.at(requests)), "replicas"));
    if (profile.leastReplicas() > 1) {
      terms.add(new Term("replicas_at_least", profile.leastReplicas(), "replicas"));
    }
    terms.add(new Term("device_month", Bill.cents(price.standingUsd()), "usd_device_month"));
    if (wanted.perRequest() > 0) {
      terms.add(new Term("requests_per_replica", Math.round(perReplica()), "requests_month"));
    }
    if (price.owned()) {
      double working = Math.min(replicas(), busy.at(requests));
      terms.add(new Term("at_work", hundredth(working / replicas()), "share"));
      terms.add(new Term("idle_power", Math.round(draw.idle()), "watts_per_device"));
      terms.add(new Term("work_power", Math.round(draw.busy()), "watts_per_device"));
      terms.add(new Term("pue", profile.pue(), "factor"));
      terms.add(new Term("power_price", profile.powerUsdKwh(), "usd_per_kwh"));
    }
    return terms;
  }

  private List<String> because() {
    CostProfile profile = price.profile();
    List<String> because = new ArrayList<>();
    if (price.owned()) {
      because.add(
          String.format(
              Locale.ROOT,
              "power at %s USD per kWh and PUE %s",
              profile.powerUsdKwh(),
              profile.pue()));
    } else {
      because.add(
          String.format(
              Locale.ROOT,
              "%d rented for all %.0f hours of a month at the rent of %s",
              count(),
              DevicePrice.HOURS_PER_MONTH,
              price.dated()));
    }
    if (price.purchaseUsd() > 0) {
      because.add(
          String.format(
              Locale.ROOT,
              "and the purchase price of %s over %d months at %.1f %% a year",
              price.dated(),
              profile.monthsToPayBack(),
              100 * profile.interestPerYear()));
    }
    because.add(String.join(", ", leftOut()) + " are not included");
    return because;
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

  private static double hundredth(double value) {
    return Math.round(value * 100) / 100.0;
  }
}
