package rightsize.evaluation.speed;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import rightsize.decision.chance.Normal;
import rightsize.evaluation.Errors;
import rightsize.evaluation.Finding;

/** What of a server is predicted and was measured; times in milliseconds. */
enum Quantity {
  BETWEEN(
      "S1",
      "time between tokens",
      Guess::tpotMs,
      guess -> guess.row().tpotMs(),
      Guess::naiveTpotMs,
      Guess::sd),
  PER_DEVICE(
      "S2",
      "throughput per device",
      Guess::perDevice,
      Guess::measuredPerDevice,
      Guess::naivePerDevice,
      Guess::sd),
  FIRST(
      "S3",
      "time to first token",
      Guess::ttftMs,
      guess -> guess.row().ttftMs(),
      Guess::naiveTtftMs,
      guess -> guess.decode().sdFirst());

  static final String ROOFLINE = "roofline, one efficiency";

  private final String bar;
  private final String text;
  private final ToDoubleFunction<Guess> predicted;
  private final ToDoubleFunction<Guess> measured;
  private final ToDoubleFunction<Guess> naive;
  private final ToDoubleFunction<Guess> sd;

  Quantity(
      String bar,
      String text,
      ToDoubleFunction<Guess> predicted,
      ToDoubleFunction<Guess> measured,
      ToDoubleFunction<Guess> naive,
      ToDoubleFunction<Guess> sd) {
    this.bar = bar;
    this.text = text;
    this.predicted = predicted;
    this.measured = measured;
    this.naive = naive;
    this.sd = sd;
  }

  Finding error(String split, List<Guess> guesses) {
    Errors errors = errors(guesses, predicted);
    return finding(split, "median error", "%", errors.median(), errors.count())
        .p90(errors.p90())
        .beside(ROOFLINE, errors(guesses, naive).median());
  }

  /** Beside it what the predictor says without measurements of the same build. */
  Finding corrected(String split, HalfKnown half) {
    Errors errors = errors(half.corrected(), predicted);
    return finding(split, "median error", "%", errors.median(), errors.count())
        .p90(errors.p90())
        .beside("not corrected", errors(half.predicted(), predicted).median());
  }

  Finding covered(String split, List<Guess> guesses) {
    double inside = guesses.stream().filter(this::inRange).count();
    return finding(
        split, "coverage of 90 % ranges", "share", inside / guesses.size(), guesses.size());
  }

  Finding finding(String split, String metric, String unit, double value, int n) {
    return Finding.of(bar, text, split, metric, unit, value, n);
  }

  /** "DeepSeek 13 %, GLM 29 %": the median error of each. */
  String byFamily(List<Guess> guesses) {
    Map<String, List<Guess>> families =
        guesses.stream()
            .collect(
                Collectors.groupingBy(g -> g.row().family(), TreeMap::new, Collectors.toList()));
    return families.entrySet().stream()
        .map(e -> e.getKey() + " " + Math.round(errors(e.getValue(), predicted).median()) + " %")
        .collect(Collectors.joining(", "));
  }

  /** Logs of predicted over measured. */
  double log(Guess guess) {
    return StrictMath.log(predicted.applyAsDouble(guess) / measured.applyAsDouble(guess));
  }

  private boolean inRange(Guess guess) {
    return Math.abs(log(guess)) <= Normal.Z90 * sd.applyAsDouble(guess);
  }

  private Errors errors(List<Guess> guesses, ToDoubleFunction<Guess> told) {
    return Errors.of(
        guesses.stream()
            .mapToDouble(
                g -> 100 * Math.abs(told.applyAsDouble(g) / measured.applyAsDouble(g) - 1)));
  }
}
