package rightsize.evaluation.quality;

import java.util.ArrayList;
import java.util.List;
import rightsize.decision.factors.Factors;
import rightsize.decision.factors.Situation;
import rightsize.evaluation.Errors;

/** Forecasts beside the scores that came. */
final class Outcomes {

  /** One hidden score: how far off the forecast, its range and the test's mean were. */
  private record Outcome(double error, double naiveError, double width, boolean held) {}

  private final List<Outcome> all = new ArrayList<>();

  void add(
      ScoreMatrix matrix,
      Factors fit,
      ScoreMatrix.Score hidden,
      double naive,
      Situation situation) {
    var points = matrix.points(fit.at(hidden.model(), hidden.test()), hidden.test(), situation);
    all.add(
        new Outcome(
            Math.abs(points.value() - hidden.value()),
            Math.abs(naive - hidden.value()),
            points.high() - points.low(),
            points.hold(hidden.value())));
  }

  int count() {
    return all.size();
  }

  Errors errors() {
    return Errors.of(all.stream().mapToDouble(Outcome::error));
  }

  Errors naive() {
    return Errors.of(all.stream().mapToDouble(Outcome::naiveError));
  }

  double width() {
    return Errors.of(all.stream().mapToDouble(Outcome::width)).median();
  }

  double coverage() {
    return all.stream().filter(Outcome::held).count() / (double) all.size();
  }
}
