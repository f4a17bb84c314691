package rightsize.decision.cost;

/**
 * What machines cost a month at any number of requests: whole replicas only, so it climbs in
 * stairs.
 *
 * <pre>
 * USD(V) = fixed + N * replica + min(N, busy(V)) * work,   N = max(least, ceil(wanted(V)))
 * </pre>
 *
 * @param fixedUsd whatever the requests: people
 * @param replicaUsd of one that stands ready
 * @param workUsd what it costs more when it works all month: power
 * @param wanted replicas so that the busy hour has reserves
 * @param busy replicas that are at work on the mean
 * @param least kept whatever the load
 */
record Staircase(
    double fixedUsd, double replicaUsd, double workUsd, Demand wanted, Demand busy, int least) {
  static final int MOST = 1_000_000;

  /** Sums of doubles that mean a whole number may lie a little above it. */
  private static final double NOTHING = 1e-9;

  int replicas(double requests) {
    return (int) Math.max(least, Math.min(MOST, Math.ceil(wanted.at(requests) - NOTHING)));
  }

  double usdAt(double requests) {
    return usdOf(replicas(requests), requests);
  }

  /** With so many replicas, whoever counted them. */
  double usdOf(int replicas, double requests) {
    return fixedUsd + replicas * replicaUsd + Math.min(replicas, busy.at(requests)) * workUsd;
  }

  /** How many replicas a sum keeps ready. */
  double affordable(double usd) {
    return Math.floor((usd - fixedUsd) / replicaUsd + NOTHING);
  }

  /** Where everything takes longer, replicas cost more and people, too, each by a factor. */
  Staircase times(double longer, double replica, double people) {
    return new Staircase(
        fixedUsd * people,
        replicaUsd * replica,
        workUsd,
        wanted.times(longer),
        busy.times(longer),
        least);
  }
}
