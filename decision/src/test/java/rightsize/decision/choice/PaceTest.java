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
import rightsize.decision.advices.Basis;
import rightsize.decision.advices.Estimate;
import rightsize.decision.advices.Option;
import rightsize.decision.advices.Term;
import rightsize.decision.market.MarketSketch;
import rightsize.decision.market.Speed;
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

  @Test
  void whatWasMeasuredUnderAboutTheSameLoadIsMeasured() {
    Option.Speed estimated = rented(shop()).speed();
    double tpot = estimated.tpotMs().orElseThrow().value();

    Option.Speed measured = rented(shop(), speed("a/b", "card", 2, 1.5 * tpot)).speed();

    Estimate between = measured.tpotMs().orElseThrow();
    assertThat(estimated.tpotMs().orElseThrow().basis()).isEqualTo(Basis.ESTIMATED);
    assertThat(between.basis()).isEqualTo(Basis.MEASURED);
    assertThat(between.value()).isBetween(1.1 * tpot, 1.5 * tpot);
    assertThat(between.because()).anyMatch(why -> why.contains("1 measurement of this build"));
    assertThat(between.terms()).anyMatch(term -> term.code().equals("measured"));
    assertThat(between.terms().stream().mapToDouble(Term::value).sum())
        .isCloseTo(between.value(), within(.05 * between.value()));
    // nobody measured the first token, and so not the whole answer either
    assertThat(measured.ttftMs().orElseThrow().basis()).isEqualTo(Basis.ESTIMATED);
    assertThat(measured.e2eMs().orElseThrow().basis()).isEqualTo(Basis.ESTIMATED);
  }

  @Test
  void underAnotherLoadItOnlyCorrects() {
    double tpot = rented(shop()).speed().tpotMs().orElseThrow().value();

    Estimate between =
        rented(shop(), speed("a/b", "card", 200, 1_000)).speed().tpotMs().orElseThrow();

    assertThat(between.basis()).isEqualTo(Basis.ESTIMATED);
    assertThat(between.value()).isGreaterThan(tpot);
    assertThat(between.because()).anyMatch(why -> why.contains("1 measurement of this build"));
  }

  @Test
  void whatWasMeasuredOfAModelOfTheSameShapeIsInherited() {
    double tpot = rented(shop()).speed().tpotMs().orElseThrow().value();

    Estimate between =
        rented(shop(), speed("house/reference", "card", 2, 1.5 * tpot))
            .speed()
            .tpotMs()
            .orElseThrow();

    assertThat(between.basis()).isEqualTo(Basis.INHERITED);
    assertThat(between.value()).isBetween(1.1 * tpot, 1.5 * tpot);
    assertThat(between.because()).anyMatch(why -> why.contains("1 measurement of such a build"));
  }

  @Test
  void aMeasurementOfAnotherShapeOrAcceleratorChangesNothing() {
    Option.Speed before = rented(shop()).speed();

    assertThat(rented(shop(), speed("other/larger", "card", 4, 500)).speed()).isEqualTo(before);
    assertThat(rented(shop(), speed("a/b", "elsewhere", 4, 500)).speed()).isEqualTo(before);
  }

  private static Speed speed(String model, String accelerator, int atOnce, double tpotMs) {
    return new Speed(
        model,
        "bf16",
        "vllm",
        accelerator,
        1,
        600,
        200,
        atOnce,
        Fact.unknown(),
        Fact.known(tpotMs),
        Fact.known("test"),
        Fact.unknown());
  }

  private static Option rented(NeedDraft draft, Speed... speeds) {
    MarketSketch sketch =
        market()
            .with(model("house/reference"))
            .tested(model("house/reference"), 70)
            .with(model("other/larger").params(9))
            .with(model("a/b"))
            .tested(model("a/b"), 80)
            .with(card("card", 24, 1000, .4, null))
            .with(build("a/b", "BF16", Fact.known(16_060_000_000L), 16));
    List.of(speeds).forEach(sketch::with);
    return ask(draft.hardware(where(Where.RENTED)), sketch.drawn()).options().get(0);
  }
}
