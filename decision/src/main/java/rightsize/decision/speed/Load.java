package rightsize.decision.speed;

/**
 * What a replica has to carry.
 *
 * @param perSecond requests a second at the busy time of day
 * @param input tokens read per request, as the model counts them
 * @param output tokens written per request; 0 for a model that only reads
 * @param ttftMs limit for the first token, infinite without one
 * @param tpotMs limit between tokens
 * @param e2eMs limit for the whole answer
 */
public record Load(
    double perSecond, double input, double output, double ttftMs, double tpotMs, double e2eMs) {

  private static final double SECONDS_PER_MONTH = 30.4 * 86_400;

  /** So much to read and write, in no hurry. */
  public static Load of(double input, double output) {
    double never = Double.POSITIVE_INFINITY;
    return new Load(0, input, output, never, never, never);
  }

  /**
   * @param peak how many times the mean arrives at the busy time of day
   */
  public static double peakPerSecond(double requestsPerMonth, double peak) {
    return requestsPerMonth / SECONDS_PER_MONTH * peak;
  }

  /** Whether any time has a limit. */
  public boolean hurried() {
    return Math.min(Math.min(ttftMs, tpotMs), e2eMs) < Double.POSITIVE_INFINITY;
  }

  /** Tokens a sequence holds on average while it is being written. */
  double meanContext() {
    return input + output / 2;
  }
}
