package rightsize.decision.cost;

import java.util.OptionalLong;

/**
 * The smallest number of requests a month from which, there and everywhere above, machines cost no
 * more than a provider. Exact over the stairs.
 *
 * <p>With n replicas machines lose below V_n, the smaller of the two volumes at which
 *
 * <pre>
 * fixed + n * replica + busy(V) * work = c * V + f      (they idle for a part of the month)
 * fixed + n * (replica + work)         = c * V + f      (they work all month)
 * </pre>
 *
 * and n replicas begin at (n - 1 - always) / perRequest. Both are straight lines in n, so the last
 * n that begins before V_n is found without counting; the answer is its V_n.
 */
final class BreakEven {

  /** One of the two: V_n = at(0) + n * slope. */
  private record Line(double usd, double perReplica, double perRequest) {
    double at(int n) {
      return perRequest > 0 ? (usd + n * perReplica) / perRequest : Double.POSITIVE_INFINITY;
    }

    /** The first n from which V_n lies before n's stair begins; infinite when it never does. */
    double passed(Demand wanted) {
      // usd + n * perReplica <= perRequest * (n - 1 - always) / wanted
      double gain = perRequest / wanted.perRequest() - perReplica;
      double behind = usd + perRequest * (1 + wanted.always()) / wanted.perRequest();
      return perRequest > 0 && gain > 0
          ? Math.ceil(behind / gain - 1e-9)
          : Double.POSITIVE_INFINITY;
    }
  }

  private BreakEven() {}

  /**
   * @param requestUsd what one more hosted request costs, c
   * @param hostedUsd what a provider costs whatever the requests, f
   * @return empty when machines never pay for good
   */
  static OptionalLong of(Staircase machines, double requestUsd, double hostedUsd) {
    double fixed = machines.fixedUsd() - hostedUsd;
    Line idling =
        new Line(
            fixed + machines.busy().always() * machines.workUsd(),
            machines.replicaUsd(),
            requestUsd - machines.busy().perRequest() * machines.workUsd());
    Line working = new Line(fixed, machines.replicaUsd() + machines.workUsd(), requestUsd);
    double first = machines.replicas(0);
    double passed =
        machines.wanted().perRequest() > 0
            ? Math.min(idling.passed(machines.wanted()), working.passed(machines.wanted()))
            : first;
    if (passed > Staircase.MOST) {
      return OptionalLong.empty();
    }
    int last = (int) Math.max(first, passed - 1);
    double answer = Math.min(idling.at(last), working.at(last));
    return Double.isFinite(answer)
        ? OptionalLong.of((long) Math.max(1, Math.ceil(answer - 1e-9)))
        : OptionalLong.empty();
  }
}
