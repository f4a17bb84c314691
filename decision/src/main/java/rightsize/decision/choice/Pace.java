package rightsize.decision.choice;

import java.util.List;
import java.util.Optional;
import rightsize.decision.advices.Basis;
import rightsize.decision.advices.Estimate;
import rightsize.decision.advices.Option.Speed;
import rightsize.decision.chance.Normal;
import rightsize.decision.needs.Need;

/**
 * Predicted times in milliseconds; NaN where nothing is known.
 *
 * @param sdFirst natural-log standard deviation of the first token's time
 * @param sdRest of the others
 */
record Pace(double ttftMs, double tpotMs, double e2eMs, double sdFirst, double sdRest) {
  static final Pace UNKNOWN = new Pace(Double.NaN, Double.NaN, Double.NaN, 0, 0);

  private static final double IN_TIME = .9;
  private static final String WHY =
      "estimated from memory bandwidth and compute at the busy hour; measured on nothing yet";

  boolean isKnown() {
    return !Double.isNaN(e2eMs);
  }

  /** P(time <= limit), 1 where nothing is known or asked: that is a condition, not a rule. */
  double within(Need.Latency limit) {
    return Math.min(
        Math.min(chance(ttftMs, sdFirst, limit.ttftMs()), chance(tpotMs, sdRest, limit.tpotMs())),
        chance(e2eMs, sdRest, limit.e2eMs()));
  }

  boolean inTime(Need.Latency limit) {
    return within(limit) >= IN_TIME;
  }

  private static double chance(double ms, double sd, Optional<Double> limit) {
    if (Double.isNaN(ms) || limit.isEmpty() || ms <= 0) {
      return 1;
    }
    return Normal.atLeast(StrictMath.log(limit.get() / ms), sd, 0);
  }

  Speed shown() {
    return new Speed(shown(ttftMs, sdFirst), shown(tpotMs, sdRest), shown(e2eMs, sdRest));
  }

  private static Optional<Estimate> shown(double ms, double sd) {
    if (Double.isNaN(ms)) {
      return Optional.empty();
    }
    double spread = StrictMath.exp(Normal.Z90 * sd);
    return Optional.of(
        new Estimate(
            twoDigits(ms),
            twoDigits(ms / spread),
            twoDigits(ms * spread),
            Basis.ESTIMATED,
            List.of(WHY),
            List.of()));
  }

  /** A prediction good to a third has no third digit. */
  private static double twoDigits(double ms) {
    if (ms <= 0) {
      return 0;
    }
    double unit = StrictMath.pow(10, Math.floor(StrictMath.log10(ms)) - 1);
    return Math.round(ms / unit) * unit >= 1
        ? Math.round(Math.round(ms / unit) * unit * 10) / 10.0
        : Math.round(ms * 100) / 100.0;
  }
}
