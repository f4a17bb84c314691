package rightsize.evaluation.quality;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import rightsize.decision.factors.Factors;
import rightsize.decision.factors.Situation;
import rightsize.evaluation.Finding;
import rightsize.evaluation.Finding.Bar;
import rightsize.evaluation.Protocol;
import rightsize.starter.reading.SourceFolder;

/**
 * Models released after everything the fit has seen, of which no, one or a few scores are known:
 * the situation people are in when they ask.
 */
public final class NewModels implements Protocol {
  private static final String CASES = "benchpress/new_models.json";
  private static final Map<Integer, Double> BARS = Map.of(0, 9.8, 1, 7.6, 5, 6.4);

  @Override
  public String room() {
    return "quality";
  }

  @Override
  public List<String> files() {
    return Stream.concat(ScoreMatrix.FILES.stream(), Stream.of(CASES)).toList();
  }

  @Override
  public List<Finding> run(SourceFolder data) {
    ScoreMatrix matrix = new ScoreMatrix(data);
    Map<Integer, Outcomes> byKnown = new TreeMap<>();
    for (JsonNode each : data.json(CASES).path("cases")) {
      judge(
          matrix,
          each,
          byKnown.computeIfAbsent(each.path("known_scores").asInt(), k -> new Outcomes()));
    }
    List<Finding> findings = new ArrayList<>();
    byKnown.forEach((known, outcomes) -> findings.addAll(findings(known, outcomes)));
    return findings;
  }

  private static void judge(ScoreMatrix matrix, JsonNode landmark, Outcomes outcomes) {
    Set<Integer> train = new HashSet<>();
    landmark.path("train_model_indices").forEach(model -> train.add(model.asInt()));
    Map<Integer, Set<Integer>> revealed = new HashMap<>();
    landmark
        .path("revealed")
        .properties()
        .forEach(
            target -> {
              Set<Integer> tests = new HashSet<>();
              target.getValue().forEach(test -> tests.add(test.asInt()));
              revealed.put(Integer.valueOf(target.getKey()), tests);
            });
    Predicate<ScoreMatrix.Score> seen =
        score ->
            train.contains(score.model())
                || revealed.getOrDefault(score.model(), Set.of()).contains(score.test());
    double[] means = matrix.means(score -> train.contains(score.model()));
    Factors fit = matrix.fit(seen);
    matrix.scores.stream()
        .filter(score -> revealed.containsKey(score.model()) && !seen.test(score))
        .filter(score -> !Double.isNaN(means[score.test()]))
        .forEach(score -> outcomes.add(matrix, fit, score, means[score.test()], Situation.NEW));
  }

  private static List<Finding> findings(int known, Outcomes outcomes) {
    String split = "unreleased, " + known + " known";
    Finding error =
        Finding.of(
                "Q2",
                "score of a new model",
                split,
                "median error",
                "points",
                outcomes.errors().median(),
                outcomes.count())
            .p90(outcomes.errors().p90())
            .beside("mean of the test", outcomes.naive().median());
    Double bar = BARS.get(known);
    return List.of(
        bar == null ? error : error.against(Bar.atMost(bar)),
        Finding.of(
            "Q2",
            "score of a new model",
            split,
            "coverage of 90 % ranges",
            "",
            outcomes.coverage(),
            outcomes.count()));
  }
}
