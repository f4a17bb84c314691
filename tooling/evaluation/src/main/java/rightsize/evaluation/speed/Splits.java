package rightsize.evaluation.speed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import rightsize.decision.speed.Coefficients;
import rightsize.evaluation.Errors;

/** Predictions of rows whose group the fit has not seen. */
final class Splits {

  /** An accelerator with fewer rows says little about how far off one is. */
  private static final int ENOUGH = 50;

  private Splits() {}

  /** Each row predicted from all of them, itself included. */
  static List<Guess> inSample(List<Served> rows) {
    return guesses(rows, rows);
  }

  static List<Guess> unseenFamily(List<Served> rows) {
    return unseen(rows, Served::family, 1);
  }

  /** Of the family others may be known; its own shape is not. */
  static List<Guess> unseenModel(List<Served> rows) {
    return unseen(rows, Served::shape, 1);
  }

  static List<Guess> unseenAccelerator(List<Served> rows) {
    return unseen(rows, Served::accelerator, ENOUGH);
  }

  private static List<Guess> unseen(List<Served> rows, Function<Served, String> group, int enough) {
    Map<String, List<Served>> groups =
        rows.stream().collect(Collectors.groupingBy(group, TreeMap::new, Collectors.toList()));
    List<Guess> guesses = new ArrayList<>();
    groups.forEach(
        (name, left) -> {
          if (left.size() >= enough) {
            guesses.addAll(
                guesses(left, rows.stream().filter(r -> !group.apply(r).equals(name)).toList()));
          }
        });
    return guesses;
  }

  private static List<Guess> guesses(List<Served> rows, List<Served> learnt) {
    Coefficients coefficients = Fitted.servers(learnt);
    double efficiency =
        Errors.of(learnt.stream().mapToDouble(r -> r.tpotMs() / r.work().roofline(r.atOnce())))
            .median();
    return rows.stream().map(row -> Guess.of(row, coefficients, efficiency)).toList();
  }
}
