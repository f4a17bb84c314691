package rightsize.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import rightsize.decision.market.Market;
import rightsize.decision.market.Model;
import rightsize.decision.needs.Need;
import rightsize.decision.needs.NeedDraft;
import rightsize.decision.needs.Per;
import rightsize.decision.needs.Presets;
import rightsize.decision.needs.Task;
import rightsize.decision.quality.Expected;
import rightsize.decision.quality.Judge;
import rightsize.decision.quality.TaskScores;
import rightsize.decision.quality.Trusted;
import rightsize.evaluation.markets.MarketFiles;

/** Looks at the quality estimates: {@code MARKET TASK COMPLEXITY} ranks all models. */
public final class Rank {
  private Rank() {}

  public static void main(String[] arguments) throws IOException {
    Market market = MarketFiles.read(Path.of(arguments[0]));
    rank(market, Task.of(arguments[1]).orElseThrow(), Integer.parseInt(arguments[2]));
  }

  private static void rank(Market market, Task task, int complexity) {
    Need need =
        Presets.fill(
            new NeedDraft(task, new Need.Volume(1000, Per.MONTH)).complexity(complexity).build());
    TaskScores scores = Judge.of(market, Trusted.EVERYTHING).at(need);
    System.out.println("covered " + scores.covered());
    market.models().stream()
        .sorted(Comparator.comparingDouble(m -> -scores.of(m.id()).orElseThrow().score()))
        .forEach(model -> print(model, scores.of(model.id()).orElseThrow()));
  }

  private static void print(Model model, Expected e) {
    System.out.printf(
        Locale.ROOT,
        "%-44s %5.1f sd %4.1f %s ind %d ven %d  %s %s%n",
        model.id(),
        e.score(),
        e.sd(),
        e.grade(),
        e.independent(),
        e.vendor(),
        model.releasedOn().map(Object::toString).orElse("?"),
        model.totalParamsB().map(b -> b + "B").orElse("?"));
  }
}
