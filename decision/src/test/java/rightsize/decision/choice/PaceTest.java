package rightsize.decision.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static rightsize.decision.choice.Questions.ask;
import static rightsize.decision.choice.Questions.shop;
import static rightsize.decision.choice.Questions.where;
import static rightsize.decision.market.MarketSketch.build;
import static rightsize.decision.market.MarketSketch.card;
import static rightsize.decision.market.MarketSketch.market;
import static rightsize.decision.market.ModelSketch.model;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import rightsize.decision.advices.Estimate;
import rightsize.decision.advices.Option;
import rightsize.decision.advices.Term;
import rightsize.decision.market.Market;
import rightsize.decision.needs.Need;
import rightsize.decision.needs.NeedDraft;
import rightsize.decision.needs.Per;
import rightsize.decision.needs.Where;
import rightsize.facts.Fact;

class PaceTest {

  @Test
  void everyTimeSaysWhatItIsMadeOf() {
    Option.Speed speed = rented(shop()).speed();

    for (Optional<Estimate> time : List.of(speed.ttftMs(), speed.tpotMs(), speed.e2eMs())) {
      Estimate shown = time.orElseThrow();
      double sum = shown.terms().stream().mapToDouble(Term::value).sum();
      // two digits of the time are shown, so the parts may be off by half of the second
      assertThat(sum).isCloseTo(shown.value(), within(.05 * shown.value()));
      assertThat(shown.terms()).allMatch(term -> term.unit().equals("ms"));
    }
  }

  @Test
  void aBusyReplicaLetsRequestsWait() {
    Option busy = rented(shop().volume(new Need.Volume(3_000_000, Per.MONTH)));

    assertThat(busy.speed().ttftMs().orElseThrow().terms())
        .anyMatch(term -> term.code().equals("waiting"));
  }

  @Test
  void aTightLimitIsNeverMetByFewerReplicas() {
    NeedDraft busy = shop().volume(new Need.Volume(30_000_000, Per.MONTH));
    int unhurried = rented(busy).count().orElseThrow();

    int hurried =
        rented(
                busy.latency(
                    new Need.Latency(Optional.of(1500.0), Optional.empty(), Optional.empty())))
            .count()
            .orElseThrow();

    assertThat(hurried).isGreaterThanOrEqualTo(unhurried);
  }

  private static Option rented(NeedDraft draft) {
    Market market =
        market()
            .with(model("house/reference"))
            .tested(model("house/reference"), 70)
            .with(model("a/b"))
            .tested(model("a/b"), 80)
            .with(card("card", 24, 1000, .4, null))
            .with(build("a/b", "BF16", Fact.known(16_060_000_000L), 16))
            .drawn();
    return ask(draft.hardware(where(Where.RENTED)), market).options().get(0);
  }
}
