package rightsize.decision.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static rightsize.decision.choice.Questions.ask;
import static rightsize.decision.choice.Questions.shop;
import static rightsize.decision.choice.Questions.usd;
import static rightsize.decision.choice.Questions.where;
import static rightsize.decision.market.MarketSketch.build;
import static rightsize.decision.market.MarketSketch.card;
import static rightsize.decision.market.MarketSketch.market;
import static rightsize.decision.market.MarketSketch.price;
import static rightsize.decision.market.ModelSketch.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import rightsize.decision.advices.Advice;
import rightsize.decision.advices.Kind;
import rightsize.decision.advices.Note;
import rightsize.decision.advices.Option;
import rightsize.decision.market.Accelerator;
import rightsize.decision.market.Build;
import rightsize.decision.market.CommercialUse;
import rightsize.decision.market.MarketSketch;
import rightsize.decision.market.ModelSketch;
import rightsize.decision.market.Offer;
import rightsize.decision.needs.Need;
import rightsize.decision.needs.Need.LanguageShare;
import rightsize.decision.needs.Per;
import rightsize.decision.needs.Where;
import rightsize.facts.Fact;

/** What options a market gives and how they are told. */
class OptionsTest {
  private static final Fact<Long> BYTES = Fact.known(16_060_000_000L);

  @Test
  void commercialUseIsAskedForUnlessTheAskerSaysOtherwise() {
    ModelSketch forbidden = model("a/b").commercial(Fact.known(CommercialUse.FORBIDDEN));

    Advice advice = ask(shop(), served(forbidden).drawn());

    assertThat(advice.options()).isEmpty();
    assertThat(advice.excluded()).anyMatch(e -> e.code().equals("commercial_use"));
    assertThat(advice.need().licenceRules().flatMap(Need.LicenceRules::commercialUse))
        .contains(true);
  }

  @Test
  void boughtMachinesCostTheirPurchaseAndOwnedOnesTheirPower() {
    MarketSketch sketch =
        known(model("a/b")).with(card("card", 24, 1000, null, 3600.0)).with(inSixteenBits());
    Option bought = ask(shop().hardware(where(Where.OWN)), sketch.drawn()).options().get(0);
    Option owned =
        ask(shop().hardware(where(Where.OWN, new Need.Owned("card", 4))), sketch.drawn())
            .options()
            .get(0);
    int cards = bought.count().orElseThrow();

    // the annuity of 3,600 over 36 months at 10 % a year is 115.43 a month and card; power is
    // between 0.1125 kW idle * 730 h * 1.5 * 0.15 USD = 18.48 and 0.45 kW = 73.91
    assertThat(bought.bought()).isTrue();
    assertThat(owned.bought()).isFalse();
    assertThat(bought.costMonthUsd().value() - owned.costMonthUsd().value())
        .isCloseTo(cards * 115.43, within(.02));
    assertThat(owned.costMonthUsd().value()).isBetween(cards * 18.48, cards * 73.91);
    assertThat(codes(bought)).contains("to_be_bought");
    assertThat(codes(owned)).doesNotContain("to_be_bought").contains("costs_not_included");
  }

  @Test
  void unstatedComputeWidensTheRangeAndIsSaid() {
    Accelerator stated = card("card", 24, 1000, .4, null);
    Accelerator silent =
        new Accelerator(
            "silent",
            "silent",
            stated.vendor(),
            stated.kind(),
            stated.memoryGib(),
            stated.bandwidthGbS(),
            Fact.unknown(),
            Fact.unknown(),
            Fact.unknown(),
            Fact.unknown(),
            stated.watts(),
            Fact.unknown(),
            Fact.unknown(),
            stated.rent(),
            Fact.unknown());
    Option first = rented(stated);
    Option second = rented(silent);

    assertThat(codes(first)).doesNotContain("check_accelerator_speed");
    assertThat(codes(second)).contains("check_accelerator_speed");
    assertThat(width(second)).isGreaterThan(width(first));
  }

  @Test
  void endpointsThatReadAlikeAreToldOnceAndRegionsApart() {
    MarketSketch sketch =
        known(model("a/b"))
            .with(endpoint("1", Fact.unknown()))
            .with(endpoint("2", Fact.unknown()))
            .with(endpoint("3", Fact.known("eu")));
    Advice advice = ask(shop(), sketch.drawn());

    assertThat(advice.optionsConsidered()).isEqualTo(3);
    assertThat(advice.options()).hasSize(2);
    assertThat(advice.options()).anyMatch(o -> o.region().filter("eu"::equals).isPresent());
  }

  @Test
  void aMachineNeedsAtLeastTheMemoryOfItsParts() {
    Option option = rented(card("card", 24, 1000, .4, null));

    // 16.06e9 B = 15.0 GiB of weights
    assertThat(option.memory().orElseThrow().parts().get(0).gib()).isCloseTo(15.0, within(.05));
    assertThat(option.memory().orElseThrow().needGib())
        .isLessThan(option.memory().orElseThrow().usableGib());
    assertThat(option.memory().orElseThrow().level()).isIn("perfect", "good");
    assertThat(option.memory().orElseThrow().wouldFit()).isEmpty();
    assertThat(option.kind()).isEqualTo(Kind.RENTED);
  }

  @Test
  void aMachineTellsHowManyRequestsItHolds() {
    Option.Memory memory = rented(card("card", 24, 1000, .4, null)).memory().orElseThrow();
    Option.Concurrent at = memory.concurrent().orElseThrow();

    assertThat(at.mean()).isGreaterThanOrEqualTo(at.full());
    assertThat(at.full()).isPositive();
    assertThat(memory.lever()).isPresent();
  }

  @Test
  void tooLargeForOneCardIsSplitOverTwo() {
    Option option =
        ask(
                shop().hardware(where(Where.RENTED)),
                known(model("a/b").params(16))
                    .with(card("card", 24, 1000, .4, null))
                    .with(build("a/b", "BF16", Fact.known(32_000_000_000L), 16))
                    .drawn())
            .options()
            .get(0);

    assertThat(option.count().orElseThrow() % 2).isZero();
  }

  @Test
  void acceleratorsWithoutAStatedLinkAreNotSplitOver() {
    Accelerator linked = card("card", 24, 1000, .4, null);
    Accelerator unlinked =
        new Accelerator(
            "unlinked",
            "unlinked",
            linked.vendor(),
            linked.kind(),
            linked.memoryGib(),
            linked.bandwidthGbS(),
            linked.bf16Tflops(),
            Fact.unknown(),
            Fact.unknown(),
            Fact.unknown(),
            linked.watts(),
            Fact.unknown(),
            Fact.unknown(),
            linked.rent(),
            Fact.unknown());
    Advice advice =
        ask(
            shop().hardware(where(Where.RENTED)),
            known(model("a/b").params(16))
                .with(unlinked)
                .with(build("a/b", "BF16", Fact.known(32_000_000_000L), 16))
                .drawn());

    assertThat(advice.options()).isEmpty();
    assertThat(advice.excluded()).anyMatch(e -> e.code().equals("memory"));
  }

  @Test
  void breakEvenLiesWhereTheRentEqualsTheEndpointsBill() {
    // one card for 0.4 * 730 = 292 USD against 800 tokens at 1 USD per million = 0.0008 a request:
    // 292 / 0.0008 = 365,000 requests
    Advice advice =
        ask(
            shop(),
            served(model("a/b"))
                .with(card("card", 24, 1000, .4, null))
                .with(inSixteenBits())
                .drawn());

    assertThat(advice.selfHosted().orElseThrow().option().kind()).isEqualTo(Kind.RENTED);
    long breakEven = advice.selfHosted().orElseThrow().breakEvenRequestsMonth().orElse(0L);
    assertThat(breakEven).isGreaterThanOrEqualTo(365_000);
    assertThat(breakEven * .0008 % 292).isCloseTo(0, within(.001));
  }

  @Test
  void languagesNobodyTestedAreSaid() {
    Advice advice =
        ask(
            shop().languages(List.of(new LanguageShare("ja", 1))),
            served(model("a/b").speaks(Fact.unknown())).drawn());

    // the sketch's multilingual tests count for every language
    assertThat(advice.notKnown()).noneMatch(n -> n.code().equals("language_evidence"));
    assertThat(codes(advice.options().get(0))).contains("check_languages");
  }

  @Test
  void anUncheckableBudgetIsSaidInsteadOfIgnored() {
    Advice advice =
        ask(
            shop().budget(new Need.Budget(BigDecimal.TEN, "XYZ", Optional.empty())),
            served(model("a/b")).drawn());

    assertThat(advice.notKnown()).anyMatch(n -> n.code().equals("exchange_rate"));
  }

  @Test
  void volumesFarBeyondTheNeedAreNotSaid() {
    Advice tiny =
        ask(
            shop().volume(new Need.Volume(10, Per.MONTH)).budget(usd(1000)),
            served(model("a/b")).drawn());

    assertThat(tiny.triggers()).noneMatch(t -> t.code().equals("volume"));
  }

  private static Option rented(Accelerator accelerator) {
    return ask(
            shop().hardware(where(Where.RENTED)),
            known(model("a/b")).with(accelerator).with(inSixteenBits()).drawn())
        .options()
        .get(0);
  }

  private static double width(Option option) {
    var e2e = option.speed().e2eMs().orElseThrow();
    return e2e.high() / e2e.low();
  }

  private static List<String> codes(Option option) {
    return option.conditions().stream().map(Note::code).toList();
  }

  private static Build inSixteenBits() {
    return build("a/b", "BF16", BYTES, 16);
  }

  private static Offer endpoint(String id, Fact<String> region) {
    return new Offer(
        id,
        "acme",
        "a/b",
        "a-b-" + id,
        Fact.unknown(),
        region,
        Fact.unknown(),
        Fact.unknown(),
        Fact.unknown(),
        Fact.known(price(1, 1)));
  }

  private static MarketSketch known(ModelSketch model) {
    return market()
        .with(model("house/reference"))
        .tested(model("house/reference"), 70)
        .with(model)
        .tested(model, 80);
  }

  private static MarketSketch served(ModelSketch model) {
    return known(model).with(MarketSketch.offer("acme", "a/b", Fact.known(price(1, 1))));
  }
}
