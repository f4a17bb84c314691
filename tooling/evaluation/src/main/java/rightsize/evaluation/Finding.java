package rightsize.evaluation;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One line of the table: how far one predictor is off on one split.
 *
 * @param id of the bar it is held against (M1, S1, Q1, ...), or a name of its own
 * @param predictor what is predicted
 * @param split what the predictor had not seen
 * @param n outcomes predicted
 * @param metric what {@code value} is: "median error", "coverage of 90 % ranges", ...
 * @param unit of value, p90 and the baseline: "%", "points", "share"
 * @param value NaN when there was nothing to measure
 * @param p90 the error that nine in ten predictions stay below
 * @param baseline what a naive method reaches on the same outcomes
 * @param bar what the value is held against
 * @param note why a bar is missed or not checkable; empty when there is nothing to say
 */
public record Finding(
    String id,
    String predictor,
    String split,
    int n,
    String metric,
    String unit,
    double value,
    OptionalDouble p90,
    Optional<Baseline> baseline,
    Optional<Bar> bar,
    String note) {

  /** A naive method and what it reaches. */
  public record Baseline(String name, double value) {}

  /** The values that are good enough, both ends included. */
  public record Bar(double low, double high) {
    public static Bar atMost(double high) {
      return new Bar(0, high);
    }

    /** Greater than that, however little. */
    public static Bar above(double low) {
      return new Bar(Math.nextUp(low), Double.MAX_VALUE);
    }

    boolean holds(double value) {
      return value >= low && value <= high;
    }
  }

  public static Finding of(
      String id, String predictor, String split, String metric, String unit, double value, int n) {
    return new Finding(
        id,
        predictor,
        split,
        n,
        metric,
        unit,
        value,
        OptionalDouble.empty(),
        Optional.empty(),
        Optional.empty(),
        "");
  }

  public Finding p90(double error) {
    return new Finding(
        id,
        predictor,
        split,
        n,
        metric,
        unit,
        value,
        OptionalDouble.of(error),
        baseline,
        bar,
        note);
  }

  public Finding beside(String name, double naive) {
    return new Finding(
        id,
        predictor,
        split,
        n,
        metric,
        unit,
        value,
        p90,
        Optional.of(new Baseline(name, naive)),
        bar,
        note);
  }

  public Finding against(Bar goal) {
    return new Finding(
        id, predictor, split, n, metric, unit, value, p90, baseline, Optional.of(goal), note);
  }

  /** The figure alone: held against no bar. */
  public Finding unjudged() {
    return new Finding(
        id, predictor, split, n, metric, unit, value, p90, baseline, Optional.empty(), note);
  }

  public Finding saying(String why) {
    return new Finding(id, predictor, split, n, metric, unit, value, p90, baseline, bar, why);
  }

  /** Empty without a bar; a value that is none misses every bar. */
  public Optional<Boolean> passed() {
    return bar.map(goal -> goal.holds(value));
  }
}
