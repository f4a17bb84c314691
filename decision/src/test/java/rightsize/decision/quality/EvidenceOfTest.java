package rightsize.decision.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static rightsize.decision.market.MarketSketch.benchmark;
import static rightsize.decision.market.MarketSketch.market;
import static rightsize.decision.market.ModelSketch.model;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import rightsize.decision.advices.Evidence;
import rightsize.decision.market.Benchmark;
import rightsize.decision.market.MarketSketch;
import rightsize.decision.market.ModelSketch;
import rightsize.decision.needs.Need;
import rightsize.decision.needs.NeedDraft;
import rightsize.decision.needs.Per;
import rightsize.decision.needs.Presets;
import rightsize.decision.needs.Task;
import rightsize.facts.Fact;
import rightsize.facts.PartialDate;

class EvidenceOfTest {

  @Test
  void aBenchmarkFromBeforeTheCutoffMayHaveBeenLearnt() {
    Map<String, Optional<Boolean>> older = olderThanCutoff(model("a/one").knows("2024-06"));

    assertThat(older.get("early")).contains(true);
    assertThat(older.get("same-month")).contains(true);
    assertThat(older.get("late")).contains(false);
  }

  @Test
  void whereADateIsUnknownNothingIsSaid() {
    assertThat(olderThanCutoff(model("a/one").knows("2024-06")).get("undated")).isEmpty();
    assertThat(olderThanCutoff(model("a/one")).values()).containsOnly(Optional.empty());
  }

  private static Map<String, Optional<Boolean>> olderThanCutoff(ModelSketch one) {
    MarketSketch sketch =
        market()
            .with(published("early", Fact.known(PartialDate.of("2021"))))
            .with(published("same-month", Fact.known(PartialDate.of("2024-06-20"))))
            .with(published("late", Fact.known(PartialDate.of("2024-07"))))
            .with(published("undated", Fact.unknown()))
            .with(one)
            .with(model("b/two"));
    for (String test : new String[] {"early", "same-month", "late", "undated"}) {
      sketch.score("a/one", test, 60, false).score("b/two", test, 50, false);
    }
    Need need =
        Presets.fill(
            new NeedDraft(Task.CUSTOMER_SERVICE, new Need.Volume(1000, Per.MONTH)).build());
    return Judge.of(sketch.drawn(), Trusted.EVERYTHING).at(need).evidence("a/one").items().stream()
        .collect(Collectors.toMap(Evidence.Item::benchmark, Evidence.Item::olderThanCutoff));
  }

  private static Benchmark published(String id, Fact<PartialDate> published) {
    return benchmark(id, "chat", "en", published);
  }
}
