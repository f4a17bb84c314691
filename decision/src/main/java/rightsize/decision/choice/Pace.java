package rightsize.decision.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rightsize.decision.advices.Basis;
import rightsize.decision.advices.Estimate;
import rightsize.decision.advices.Option.Speed;
import rightsize.decision.advices.Term;
import rightsize.decision.chance.Normal;
import rightsize.decision.needs.Need;
import rightsize.decision.speed.Coefficients;
import rightsize.decision.speed.Copy;
import rightsize.decision.speed.Correction;
import rightsize.decision.speed.Decode;
import rightsize.decision.speed.ForwardPass;
import rightsize.decision.speed.Load;
import rightsize.decision.speed.Waiting;

/**
 * Predicted times in milliseconds at the busy hour; NaN where nothing is known.
 *
 * @param waitingMs for a free place, on average; part of the first token's and the answer's time
 * @param sdFirst natural-log standard deviation of the first token's time
 * @param sdRest of the others
 * @param grounds what the times are made of
 */
record Pace(
    double ttftMs,
    double tpotMs,
    double e2eMs,
    double waitingMs,
    double sdFirst,
    double sdRest,
    Grounds grounds) {

  /** The exact parts of each time. */
  sealed interface Grounds {
    record Written(Copy copy, Load load, Correction correction, double batch) implements Grounds {}

    record Read(ForwardPass pass) implements Grounds {}

    record None() implements Grounds {}
  }

  static final Pace UNKNOWN =
      new Pace(Double.NaN, Double.NaN, Double.NaN, 0, 0, 0, new Grounds.None());

  private static final double IN_TIME = .9;
  private static final String WHY =
      "memory bandwidth, compute and launches at the busy hour, at what measured machines made of them";

  static Pace of(ForwardPass pass, double sd) {
    return new Pace(Double.NaN, Double.NaN, pass.ms(), 0, sd, sd, new Grounds.Read(pass));
  }

  boolean isKnown() {
    return !Double.isNaN(e2eMs);
  }

  /** P(time <= limit), 1 where nothing is known or asked: that is a condition, not a rule. */
  double within(Need.Latency limit) {
    return within(
        limit.ttftMs().orElse(Double.POSITIVE_INFINITY),
        limit.tpotMs().orElse(Double.POSITIVE_INFINITY),
        limit.e2eMs().orElse(Double.POSITIVE_INFINITY));
  }

  boolean inTime(Need.Latency limit) {
    return within(limit) >= IN_TIME;
  }

  boolean inTime(Load limit) {
    return within(limit.ttftMs(), limit.tpotMs(), limit.e2eMs()) >= IN_TIME;
  }

  /** Of first tokens, 95 in 100 are to come in time; of the rest, the mean. */
  private double within(double first, double between, double whole) {
    double p95 = Waiting.p95Ms(ttftMs - waitingMs, waitingMs);
    return Math.min(
        Math.min(chance(p95, sdFirst, first), chance(tpotMs, sdRest, between)),
        chance(e2eMs, sdRest, whole));
  }

  private static double chance(double ms, double sd, double limit) {
    if (Double.isNaN(ms) || Double.isInfinite(limit) || ms <= 0) {
      return 1;
    }
    return Normal.atLeast(StrictMath.log(limit / ms), sd, 0);
  }

  Speed shown() {
    return switch (grounds) {
      case Grounds.None() -> Speed.UNKNOWN;
      case Grounds.Read(ForwardPass pass) ->
          new Speed(
              Optional.empty(),
              Optional.empty(),
              Optional.of(shown(e2eMs, sdRest, false, pass.terms())));
      case Grounds.Written written -> written(written);
    };
  }

  private Speed written(Grounds.Written written) {
    double batch = written.batch();
    Correction correction = written.correction();
    Decode decode =
        Decode.of(written.copy(), written.load(), Coefficients.shipped(), correction).orElseThrow();
    boolean first = correction.firstMeasured(batch);
    boolean step = correction.stepMeasured(batch);
    return new Speed(
        Optional.of(shown(ttftMs, sdFirst, first, withWaiting(decode.firstTerms(batch)))),
        Optional.of(shown(tpotMs, sdRest, step, decode.stepTerms(batch))),
        Optional.of(shown(e2eMs, sdRest, first && step, withWaiting(decode.answerTerms(batch)))));
  }

  private List<Term> withWaiting(List<Term> parts) {
    List<Term> all = new ArrayList<>(parts);
    all.add(new Term("waiting", waitingMs, "ms"));
    return all;
  }

  /** Why the times are what they are, with the measurements that moved them. */
  private List<String> because() {
    List<String> because = new ArrayList<>(List.of(WHY));
    if (grounds instanceof Grounds.Written written) {
      because.addAll(written.correction().because());
    }
    return because;
  }

  private Estimate shown(double ms, double sd, boolean measured, List<Term> terms) {
    double spread = StrictMath.exp(Normal.Z90 * sd);
    return new Estimate(
        twoDigits(ms),
        twoDigits(ms / spread),
        twoDigits(ms * spread),
        measured ? Basis.MEASURED : Basis.ESTIMATED,
        because(),
        terms.stream()
            .map(term -> new Term(term.code(), hundredth(term.value()), term.unit()))
            .filter(term -> term.value() != 0)
            .toList());
  }

  private static double hundredth(double ms) {
    return Math.round(ms * 100) / 100.0;
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
