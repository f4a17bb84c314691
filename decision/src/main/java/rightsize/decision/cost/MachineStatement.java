package rightsize.decision.cost;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import rightsize.decision.advices.Basis;
import rightsize.decision.advices.Estimate;
import rightsize.decision.advices.Term;
import rightsize.decision.profiles.CostProfile;

/** A bill for machines as it is told: the facts it rests on, then its lines. */
record MachineStatement(MachineBill bill) {

  Estimate estimate() {
    double total = Bill.cents(bill.usd());
    List<Term> terms = new ArrayList<>(facts());
    double idle = bill.price().powerUsd(bill.draw().idle());
    double working = Math.min(bill.replicas(), bill.busy().at(bill.requests()));
    terms.addAll(
        new Account()
            .line("rent_usd", bill.count() * bill.price().rentUsd())
            .line("purchase_usd", bill.count() * bill.price().purchaseUsd())
            .line("idle_power_usd", bill.price().owned() ? bill.count() * idle : 0)
            .line("work_power_usd", working * bill.stairs().workUsd())
            .line("people_usd", bill.stairs().fixedUsd())
            .terms(total));
    return new Estimate(
        total,
        Bill.cents(bill.low()),
        Bill.cents(bill.high()),
        bill.price().owned() ? Basis.ESTIMATED : Basis.LISTED,
        because(),
        terms);
  }

  private List<Term> facts() {
    CostProfile profile = bill.price().profile();
    List<Term> terms = new ArrayList<>();
    terms.add(new Term("devices", bill.count(), "devices"));
    terms.add(new Term("replicas", bill.replicas(), "replicas"));
    terms.add(new Term("peak_factor", hundredth(bill.peak()), "factor"));
    terms.add(
        new Term("replicas_wanted", hundredth(bill.wanted().at(bill.requests())), "replicas"));
    if (profile.leastReplicas() > 1) {
      terms.add(new Term("replicas_at_least", profile.leastReplicas(), "replicas"));
    }
    terms.add(new Term("device_month", Bill.cents(bill.price().standingUsd()), "usd_device_month"));
    if (bill.wanted().perRequest() > 0) {
      terms.add(new Term("requests_per_replica", Math.round(bill.perReplica()), "requests_month"));
    }
    if (bill.price().owned()) {
      double working = Math.min(bill.replicas(), bill.busy().at(bill.requests()));
      terms.add(new Term("at_work", hundredth(working / bill.replicas()), "share"));
      terms.add(new Term("idle_power", Math.round(bill.draw().idle()), "watts_per_device"));
      terms.add(new Term("work_power", Math.round(bill.draw().busy()), "watts_per_device"));
      terms.add(new Term("pue", profile.pue(), "factor"));
      terms.add(new Term("power_price", profile.powerUsdKwh(), "usd_per_kwh"));
    }
    return terms;
  }

  private List<String> because() {
    CostProfile profile = bill.price().profile();
    List<String> because = new ArrayList<>();
    if (bill.price().owned()) {
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
              bill.count(),
              DevicePrice.HOURS_PER_MONTH,
              bill.price().dated()));
    }
    if (bill.price().purchaseUsd() > 0) {
      because.add(
          String.format(
              Locale.ROOT,
              "and the purchase price of %s over %d months at %.1f %% a year",
              bill.price().dated(),
              profile.monthsToPayBack(),
              100 * profile.interestPerYear()));
    }
    because.add(String.join(", ", bill.leftOut()) + " are not included");
    return because;
  }

  private static double hundredth(double value) {
    return Math.round(value * 100) / 100.0;
  }
}
