package rightsize.evaluation.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import rightsize.decision.factors.Situation;
import rightsize.decision.market.Market;
import rightsize.decision.market.Model;
import rightsize.decision.market.Score;
import rightsize.decision.quality.Judge;
import rightsize.decision.quality.Trusted;
import rightsize.evaluation.Finding;
import rightsize.evaluation.Protocol;
import rightsize.evaluation.markets.CompiledMarket;
import rightsize.facts.PartialDate;
import rightsize.starter.reading.SourceFolder;

/**
 * Categories of models that were released in the year after everything the fit has learnt from, of
 * which none or one to four scores are known. The same models hidden at random are no harder than
 * any other: what is hard is the future.
 */
public final class ReleasedLater implements Protocol {
  private static final List<String> DAYS = List.of("2024-07-01", "2025-01-01", "2025-07-01");
  private static final int MOST_KNOWN = 4;

  @Override
  public String room() {
    return "quality";
  }

  @Override
  public List<String> files() {
    return CompiledMarket.FILES;
  }

  @Override
  public boolean canRead(SourceFolder data) {
    return CompiledMarket.isIn(data);
  }

  @Override
  public List<Finding> run(SourceFolder data) {
    Market market = CompiledMarket.of(data);
    List<HiddenMean> untried = new ArrayList<>();
    List<HiddenMean> few = new ArrayList<>();
    for (String day : DAYS) {
      for (int known = 0; known <= MOST_KNOWN; known++) {
        (known == 0 ? untried : few).addAll(hidden(market, LocalDate.parse(day), known));
      }
    }
    return List.of(
        HiddenMean.coverage(untried, Situation.UNTRIED, "released later, no score known"),
        HiddenMean.coverage(few, Situation.NEW, "released later, 1 to 4 known"));
  }

  private static List<HiddenMean> hidden(Market market, LocalDate from, int known) {
    Map<String, LocalDate> released = new TreeMap<>();
    market.models().forEach(model -> day(model, released));
    List<Score> kept = new ArrayList<>();
    Map<String, List<Score>> later = new TreeMap<>();
    for (Score score : market.scores()) {
      LocalDate on = released.getOrDefault(score.model(), LocalDate.MAX);
      if (on.isBefore(from)) {
        kept.add(score);
      } else if (on.isBefore(from.plusYears(1))) {
        later.computeIfAbsent(score.model(), model -> new ArrayList<>()).add(score);
      }
    }
    List<Score> held = new ArrayList<>();
    Random random = new Random(1);
    for (List<Score> scores : later.values()) {
      Collections.shuffle(scores, random);
      kept.addAll(scores.subList(0, Math.min(known, scores.size())));
      held.addAll(scores.subList(Math.min(known, scores.size()), scores.size()));
    }
    Judge judge = Judge.of(CompiledMarket.with(market, kept), Trusted.EVERYTHING);
    return HiddenMean.of(judge, HiddenMean.tests(market), held);
  }

  /** The first day it may have been; undated models are in neither part. */
  private static void day(Model model, Map<String, LocalDate> released) {
    model
        .releasedOn()
        .asOptional()
        .map(PartialDate::first)
        .ifPresent(on -> released.put(model.id(), on));
  }
}
