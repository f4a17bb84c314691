package rightsize.decision.speed;

/**
 * One measurement of a copy under a constant number of requests.
 *
 * @param atOnce requests
 * @param ttftMs to the first token; NaN where it was not measured
 * @param tpotMs between tokens; NaN where it was not
 */
public record Run(Copy copy, Load load, double atOnce, double ttftMs, double tpotMs) {}
