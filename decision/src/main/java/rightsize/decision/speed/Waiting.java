package rightsize.decision.speed;

/**
 * How long requests wait for a free place when they come at random (DECISION.md 2.3), by the
 * approximation of Allen and Cunneen with Sakasegawa's exponent (1977) for k places:
 *
 * <pre>
 * wait = (ca2 + cs2) / 2 * busy^(sqrt(2 (k + 1)) - 1) / (k (1 - busy)) * time in a place
 * p95  = service * (1 + 1.645 * 0.6) + 3 * wait
 * </pre>
 *
 * ca2 is 1 for independent arrivals, cs2 is 1 for answers whose length varies as much as its mean;
 * 0.6 is the variation of a service time, 3 the tail of an exponential wait.
 */
public final class Waiting {
  private static final double ARRIVALS = 1;
  private static final double ANSWERS = 1;
  private static final double SERVICE_VARIATION = .6;
  private static final double TAIL = 3;
  private static final double Z95 = 1.645;

  private Waiting() {}

  /**
   * @param busy arrivals as a share of what all places together can do
   * @param places requests that are served at once, over all replicas
   * @param serviceMs of one request in its place
   * @return mean milliseconds; infinite when more arrives than can be done
   */
  public static double meanMs(double busy, double places, double serviceMs) {
    if (busy >= 1) {
      return Double.POSITIVE_INFINITY;
    }
    double queue = StrictMath.pow(busy, StrictMath.sqrt(2 * (places + 1)) - 1);
    return (ARRIVALS + ANSWERS) / 2 * queue / (places * (1 - busy)) * serviceMs;
  }

  /** What 95 of 100 requests stay below. */
  public static double p95Ms(double serviceMs, double waitingMs) {
    return serviceMs * (1 + Z95 * SERVICE_VARIATION) + TAIL * waitingMs;
  }
}
