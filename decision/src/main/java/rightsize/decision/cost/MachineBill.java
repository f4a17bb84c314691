package rightsize.decision.cost;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import rightsize.decision.advices.Basis;
import rightsize.decision.advices.Estimate;
import rightsize.decision.advices.Term;

/**
 * What machines cost a month: whole accelerators only, so the cost climbs in stairs (DECISION.md
 * 3.2).
 *
 * <pre>
 * rented  devices * USD_hour * 730
 * owned   devices * ( watts/1000 * (0.25 + 0.75 * use) * 730 * PUE * kWh  [+ purchase / 36 when to be bought] )
 * </pre>
 *
 * Power at 0.15 USD per kWh and PUE 1.5 are assumptions, said as such. People, the machine around
 * the accelerator, space, network and spares are not included.
 *
 * @param devices per replica
 * @param replicas at this load
 * @param perReplica requests a month one replica carries at the busy-hour load it is sized for
 * @param deviceMonthUsd of one device
 * @param boughtUsd the part of it that pays back a purchase; 0 for machines already owned
 */
public record MachineBill(
    boolean rented,
    int devices,
    int replicas,
    int replicasLow,
    int replicasHigh,
    double perReplica,
    double deviceMonthUsd,
    double boughtUsd,
    String priceFrom)
    implements Bill {

  public static final double HOURS_PER_MONTH = 730;
  public static final double KWH_USD = .15;
  public static final double PUE = 1.5;
  public static final int MONTHS_TO_PAY_BACK = 36;
  private static final double IDLE_SHARE = .25;

  /** Power of one device a month at a share of its full load. */
  public static double powerUsd(double watts, double use) {
    return watts / 1000 * (IDLE_SHARE + (1 - IDLE_SHARE) * use) * HOURS_PER_MONTH * PUE * KWH_USD;
  }

  @Override
  public double usd() {
    return replicas * monthOfReplica();
  }

  public double monthOfReplica() {
    return devices * deviceMonthUsd;
  }

  @Override
  public double low() {
    return replicasLow * monthOfReplica();
  }

  @Override
  public double high() {
    return replicasHigh * monthOfReplica();
  }

  /** The number of replicas is the only doubt; it lies between the ends with certainty enough. */
  @Override
  public double within(double budgetUsd) {
    if (budgetUsd >= high()) {
      return 1;
    }
    if (budgetUsd < low()) {
      return 0;
    }
    return budgetUsd >= usd() ? .85 : .3;
  }

  @Override
  public double usdAt(double requests) {
    return Math.max(1, Math.ceil(requests / perReplica)) * monthOfReplica();
  }

  @Override
  public Estimate estimate() {
    List<String> because = new ArrayList<>();
    List<Term> terms = new ArrayList<>();
    terms.add(new Term("devices", (double) devices * replicas, "devices"));
    terms.add(new Term("replicas", replicas, "replicas"));
    terms.add(new Term("device_month", Bill.cents(deviceMonthUsd), "usd_month"));
    terms.add(new Term("requests_per_replica", Math.round(perReplica), "requests_month"));
    if (rented) {
      because.add(
          String.format(
              Locale.ROOT,
              "%d rented for all %.0f hours of a month at the rent of %s",
              devices * replicas,
              HOURS_PER_MONTH,
              priceFrom));
    } else {
      terms.add(new Term("power_price", KWH_USD, "usd_per_kwh"));
      because.add("power at an assumed 0.15 USD per kWh and PUE 1.5");
      if (boughtUsd > 0) {
        terms.add(new Term("purchase_month", Bill.cents(boughtUsd), "usd_month"));
        because.add("and the purchase price over 36 months");
      }
    }
    because.add(
        "people, the machine around the accelerator, space, network and spares are not included");
    return new Estimate(
        Bill.cents(usd()),
        Bill.cents(low()),
        Bill.cents(high()),
        rented ? Basis.LISTED : Basis.ESTIMATED,
        because,
        terms);
  }
}
