package rightsize.evaluation.quality;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import rightsize.decision.factors.Factors;
import rightsize.decision.factors.Situation;
import rightsize.evaluation.Finding;
import rightsize.evaluation.Finding.Bar;
import rightsize.evaluation.Protocol;
import rightsize.starter.reading.SourceFolder;

/** The thirty published folds of BenchPress: a third of the scores hidden each time. */
public final class HiddenScores implements Protocol {
  private static final String FOLDS = "benchpress/folds.json";
  private static final String PREDICTOR = "score of a known model";

  @Override
  public String room() {
    return "quality";
  }

  @Override
  public List<String> files() {
    return Stream.concat(ScoreMatrix.FILES.stream(), Stream.of(FOLDS)).toList();
  }

  @Override
  public List<Finding> run(SourceFolder data) {
    ScoreMatrix matrix = new ScoreMatrix(data);
    Outcomes outcomes = new Outcomes();
    JsonNode folds = data.json(FOLDS).path("folds");
    for (JsonNode fold : folds) {
      Set<Long> hidden = new HashSet<>();
      fold.path("test_cells").forEach(at -> hidden.add(key(at.get(0).asInt(), at.get(1).asInt())));
      Factors fit = matrix.fit(score -> !hidden.contains(key(score.model(), score.test())));
      double[] means = matrix.means(score -> !hidden.contains(key(score.model(), score.test())));
      matrix.scores.stream()
          .filter(score -> hidden.contains(key(score.model(), score.test())))
          .forEach(score -> outcomes.add(matrix, fit, score, means[score.test()], Situation.SEEN));
    }
    String split = "BenchPress, " + folds.size() + " folds";
    return List.of(
        Finding.of(
                "Q1",
                PREDICTOR,
                split,
                "median error",
                "points",
                outcomes.errors().median(),
                outcomes.count())
            .p90(outcomes.errors().p90())
            .beside("mean of the test", outcomes.naive().median())
            .against(Bar.atMost(4.15)),
        Finding.of(
                "Q1",
                PREDICTOR,
                split,
                "coverage of 90 % ranges",
                "",
                outcomes.coverage(),
                outcomes.count())
            .against(new Bar(.89, .91)),
        Finding.of(
                "Q1",
                PREDICTOR,
                split,
                "median width of them",
                "points",
                outcomes.width(),
                outcomes.count())
            .against(Bar.atMost(26)));
  }

  private static long key(int model, int test) {
    return (long) model << 32 | test;
  }
}
