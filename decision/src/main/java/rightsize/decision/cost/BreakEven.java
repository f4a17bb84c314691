package rightsize.decision.cost;

import java.util.OptionalLong;

/**
 * The smallest number of requests a month from which, there and everywhere above, machines cost no
 * more than a price per request. Exact over the stairs: with n replicas carrying up to n * v
 * requests, machines lose between (n - 1) * v and n * F / c; the answer is the end of the last such
 * stretch.
 */
public final class BreakEven {
  private static final int STAIRS = 100_000;

  private BreakEven() {}

  /**
   * @param replicaUsd a month, F
   * @param perReplica requests a month one replica carries, v
   * @param requestUsd what a hosted request costs, c
   * @return empty when machines never pay for good
   */
  public static OptionalLong of(double replicaUsd, double perReplica, double requestUsd) {
    if (!(requestUsd > 0) || !(perReplica > 0) || replicaUsd / perReplica > requestUsd) {
      return OptionalLong.empty();
    }
    double answer = 0;
    for (int n = 1; n <= STAIRS; n++) {
      double pays = n * replicaUsd / requestUsd;
      if (pays <= (n - 1) * perReplica) {
        // From here on every stair pays at once: n * (v - F/c) only grows.
        break;
      }
      answer = pays;
    }
    return OptionalLong.of((long) Math.ceil(answer - 1e-9));
  }
}
