package rightsize.decision.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import rightsize.decision.advices.Evidence;
import rightsize.decision.market.Benchmark;
import rightsize.decision.market.Score;
import rightsize.facts.PartialDate;

/** The scores behind a figure, as the market has them: newest first. */
public record EvidenceOf(
    int scores,
    int independent,
    int vendor,
    Optional<PartialDate> newest,
    List<Evidence.Item> items) {
  private static final int SHOWN = 30;

  /**
   * @param weight how much a benchmark speaks for the task, by its id; 0 for those that do not
   */
  static EvidenceOf of(Judge judge, String model, ToDoubleFunction<String> weight) {
    List<Score> own = new ArrayList<>(judge.scoresOf(model));
    own.sort(
        Comparator.comparing((Score s) -> s.on().asOptional().map(PartialDate::text).orElse(""))
            .reversed()
            .thenComparing(Score::benchmark)
            .thenComparing(Score::score));
    List<Evidence.Item> items = new ArrayList<>();
    int vendor = 0;
    Optional<PartialDate> newest = Optional.empty();
    Optional<PartialDate> cutoff =
        judge.model(model).flatMap(m -> m.knowledgeCutoff().asOptional());
    for (Score score : own) {
      Optional<Benchmark> test =
          judge
              .benchmark(score.benchmark())
              .filter(b -> weight.applyAsDouble(b.id()) > 0)
              .filter(b -> Scale.of(b).isPresent());
      if (test.isPresent()) {
        items.add(item(score, test.get(), weight.applyAsDouble(score.benchmark()), cutoff));
        vendor += score.selfReported() ? 1 : 0;
        newest = newest.or(() -> score.on().asOptional());
      }
    }
    return new EvidenceOf(
        items.size(),
        items.size() - vendor,
        vendor,
        newest,
        items.subList(0, Math.min(SHOWN, items.size())));
  }

  private static Evidence.Item item(
      Score score, Benchmark test, double weight, Optional<PartialDate> cutoff) {
    return new Evidence.Item(
        test.id(),
        test.name(),
        test.category(),
        score.score(),
        score.selfReported(),
        Math.round(weight * 1000) / 1000.0,
        score.on().asOptional().map(PartialDate::text),
        test.publishedOn().asOptional().flatMap(out -> cutoff.map(known -> mayBeKnown(out, known))),
        test.measures().asOptional(),
        test.misses().asOptional());
  }

  /** A month is not before another of its days: where the dates overlap, it may be. */
  private static boolean mayBeKnown(PartialDate published, PartialDate cutoff) {
    return !published.first().isAfter(cutoff.last());
  }
}
