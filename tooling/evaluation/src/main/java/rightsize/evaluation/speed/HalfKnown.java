package rightsize.evaluation.speed;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import rightsize.decision.speed.Coefficients;
import rightsize.decision.speed.Decode;
import rightsize.decision.speed.Measured;
import rightsize.decision.speed.Run;

/**
 * Of a model whose rows no coefficient has seen, half of the rows of each build on so many
 * accelerators are measurements in the market; the other half is predicted, with and without them.
 *
 * @param corrected as an advice has it
 * @param predicted of the same rows, by the predictor alone
 */
record HalfKnown(List<Guess> corrected, List<Guess> predicted) {
  private static final long SEED = 41;

  static HalfKnown of(List<Served> rows) {
    HalfKnown all = new HalfKnown(new ArrayList<>(), new ArrayList<>());
    Random random = new Random(SEED);
    byText(rows, Served::shape)
        .forEach(
            (shape, ofModel) -> {
              Coefficients others =
                  Fitted.servers(rows.stream().filter(r -> !r.shape().equals(shape)).toList());
              all.add(ofModel, others, random);
            });
    return all;
  }

  private void add(List<Served> ofModel, Coefficients others, Random random) {
    List<Served> known = new ArrayList<>();
    List<Served> hidden = new ArrayList<>();
    for (List<Served> build : byText(ofModel, row -> row.copy().group().toString()).values()) {
      List<Served> shuffled = new ArrayList<>(build);
      Collections.shuffle(shuffled, random);
      known.addAll(shuffled.subList(0, shuffled.size() / 2));
      hidden.addAll(shuffled.subList(shuffled.size() / 2, shuffled.size()));
    }
    Measured measured = Measured.of(known.stream().map(HalfKnown::run).toList(), others);
    for (Served row : hidden) {
      predicted.add(Guess.of(row, others, Double.NaN));
      corrected.add(
          new Guess(
              row,
              Decode.of(row.copy(), row.load(), others, measured.of(row.copy().group(), row.load()))
                  .orElseThrow(),
              Double.NaN));
    }
  }

  private static Run run(Served row) {
    return new Run(row.copy(), row.load(), row.atOnce(), row.ttftMs(), row.tpotMs(), false);
  }

  private static Map<String, List<Served>> byText(
      List<Served> rows, Function<Served, String> text) {
    return rows.stream().collect(Collectors.groupingBy(text, TreeMap::new, Collectors.toList()));
  }
}
