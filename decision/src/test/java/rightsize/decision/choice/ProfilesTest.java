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
import static rightsize.decision.profiles.Profiles.usual;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import rightsize.decision.advices.Advice;
import rightsize.decision.advices.Note;
import rightsize.decision.advices.Option;
import rightsize.decision.advices.Term;
import rightsize.decision.market.ExchangeRate;
import rightsize.decision.market.MarketSketch;
import rightsize.decision.market.ModelSketch;
import rightsize.decision.market.Offer;
import rightsize.decision.needs.Need;
import rightsize.decision.needs.NeedDraft;
import rightsize.decision.needs.Per;
import rightsize.decision.needs.Task;
import rightsize.decision.needs.Where;
import rightsize.decision.profiles.Profiles;
import rightsize.facts.Fact;
import rightsize.facts.PartialDate;

/** What an organisation pays changes what it is advised. */
class ProfilesTest {

  @Test
  void aDiscountTurnsTheChoiceToItsProvider() {
    MarketSketch two =
        served()
            .provider("dear")
            .with(MarketSketch.offer("dear", "a/b", Fact.known(price(1.2, 1.2))));

    assertThat(ask(shop(), two.drawn()).advised().orElseThrow().provider()).contains("acme");
    // 240 at acme; 288 * 0.7 = 201.60 at the dear one
    Option advised =
        ask(shop(), two.drawn(), usual().discount("dear", .3).drawn()).advised().orElseThrow();
    assertThat(advised.provider()).contains("dear");
    assertThat(advised.costMonthUsd().value()).isEqualTo(201.60);
  }

  @Test
  void retriesAreBilledAtProvidersAndCarriedByMachines() {
    // 240 * 1.5
    assertThat(
            ask(shop(), served().drawn(), usual().retries(.5).drawn())
                .advised()
                .orElseThrow()
                .costMonthUsd()
                .value())
        .isEqualTo(360);
    double once = carried(own(usual()));
    assertThat(carried(own(usual().retries(.5)))).isCloseTo(once / 1.5, within(1.0));
  }

  @Test
  void aReserveDoublesTheMachinesOfASmallLoad() {
    MarketSketch machines = machines();
    NeedDraft small = shop().volume(new Need.Volume(100, Per.MONTH));

    assertThat(rented(small, machines, usual()).count()).contains(1);
    assertThat(rented(small, machines, usual().leastReplicas(2)).count()).contains(2);
  }

  @Test
  void aReplicaCarriesHalfOfWhatComesTwiceAsBunched() {
    MarketSketch machines = machines();
    NeedDraft need = shop().volume(new Need.Volume(300_000, Per.MONTH));
    double usual = carried(rented(need, machines, usual()));
    NeedDraft office = shop().volume(new Need.Volume(300_000, Per.MONTH, Optional.of(6.0)));
    Option bunched = rented(office, machines, usual());

    assertThat(carried(bunched)).isCloseTo(usual / 2, within(1.0));
    assertThat(bunched.costMonthUsd().terms()).contains(new Term("peak_factor", 6, "factor"));
  }

  @Test
  void peopleMoveTheBreakEven() {
    MarketSketch both = machines().with(MarketSketch.offer("acme", "a/b", Fact.known(price(1, 1))));
    long alone = breakEven(ask(shop(), both.drawn()));
    long watched = breakEven(ask(shop(), both.drawn(), usual().staff(60_000, .05).drawn()));

    // 250 USD a month of people at 0.0008 a request are 312,500 requests more, or more stairs
    assertThat(watched).isGreaterThanOrEqualTo(alone + 312_500);
  }

  @Test
  void aBreakEvenComesWithItsRange() {
    MarketSketch both = machines().with(MarketSketch.offer("acme", "a/b", Fact.known(price(1, 1))));
    Advice.SelfHosted own = ask(shop(), both.drawn()).selfHosted().orElseThrow();

    assertThat(own.breakEvenLow().orElseThrow())
        .isLessThan(own.breakEvenRequestsMonth().orElseThrow());
    assertThat(own.pCheaper().orElseThrow()).isBetween(0.0, 1.0);
  }

  @Test
  void ownMachinesEmitWhatTheirGridDoes() {
    Option somewhere = own(usual());
    Option germany = own(usual().grid("DE"));
    Option france = own(usual().grid("FR"));

    assertThat(somewhere.energy().orElseThrow().co2KgMonth()).isEmpty();
    assertThat(somewhere.energy().orElseThrow().whMonth().value()).isPositive();
    // 381 and 56 g per kWh
    assertThat(
            germany.energy().orElseThrow().co2KgMonth().orElseThrow().value()
                / france.energy().orElseThrow().co2KgMonth().orElseThrow().value())
        .isCloseTo(381 / 56.0, within(.05));
  }

  @Test
  void theBillPaysForTheEnergyThatIsShown() {
    Option own = own(usual().power(.20, 1.4));

    // owned already: nothing but power, at 0.20 USD per kWh
    assertThat(own.costMonthUsd().value())
        .isCloseTo(own.energy().orElseThrow().whMonth().value() / 1000 * .20, within(.01));
  }

  @Test
  void closedModelsOfUnknownSizeHaveNoEnergy() {
    Advice advice =
        ask(
            shop(),
            known(model("a/b").undisclosed())
                .with(MarketSketch.offer("acme", "a/b", Fact.known(price(1, 1))))
                .drawn());

    assertThat(advice.options()).isNotEmpty().allMatch(option -> option.energy().isEmpty());
  }

  @Test
  void onesOwnRateGoesBeforeTheMarkets() {
    ExchangeRate own =
        new ExchangeRate("EUR", new BigDecimal("1.30"), PartialDate.of("2026-11-20"), "treasury");
    NeedDraft euros =
        shop().budget(new Need.Budget(BigDecimal.valueOf(1000), "EUR", Optional.empty()));
    Advice advice = ask(euros, served().rate("EUR", 1.10).drawn(), usual().rates(own).drawn());

    assertThat(advice.exchangeRate()).contains(own);
  }

  @Test
  void batchesAreAConditionToCheck() {
    NeedDraft summaries =
        new NeedDraft(Task.SUMMARISATION, new Need.Volume(10_000, Per.MONTH))
            .qualityBar(Questions.atLeast("house/reference", 3, false));

    assertThat(ask(summaries, served().drawn()).advised().orElseThrow().conditions())
        .extracting(Note::code)
        .doesNotContain("answers_in_batches");
    assertThat(
            ask(summaries, known(model("a/b")).with(batched()).drawn())
                .advised()
                .orElseThrow()
                .conditions())
        .extracting(Note::code)
        .contains("answers_in_batches");
  }

  @Test
  void aBudgetThatOnlyADiscountFitsAdmitsTheOffer() {
    NeedDraft tight = shop().budget(usd(200));

    assertThat(ask(tight, served().drawn()).options()).isEmpty();
    assertThat(ask(tight, served().drawn(), usual().discount(.5).drawn()).options()).isNotEmpty();
  }

  private static Offer batched() {
    var list = price(1, 1);
    var half = Fact.known(new BigDecimal("0.5"));
    return MarketSketch.offer(
        "acme",
        "a/b",
        Fact.known(
            new Offer.Price(
                list.from(),
                list.input(),
                list.output(),
                list.cacheRead(),
                list.cacheWrite(),
                half,
                half,
                list.reasoning(),
                list.perImage(),
                list.perMinute(),
                list.perRequest(),
                list.perSearch(),
                list.tiers(),
                list.source(),
                list.on())));
  }

  private static double carried(Option option) {
    return option.costMonthUsd().terms().stream()
        .filter(term -> term.code().equals("requests_per_replica"))
        .findFirst()
        .orElseThrow()
        .value();
  }

  private static Option own(Profiles profile) {
    return ask(
            shop().hardware(where(Where.OWN, new Need.Owned("card", 4))),
            machines().drawn(),
            profile.drawn())
        .options()
        .get(0);
  }

  private static Option rented(NeedDraft draft, MarketSketch sketch, Profiles profile) {
    return ask(draft.hardware(where(Where.RENTED)), sketch.drawn(), profile.drawn())
        .options()
        .get(0);
  }

  private static long breakEven(Advice advice) {
    return advice.selfHosted().orElseThrow().breakEvenRequestsMonth().orElseThrow();
  }

  private static MarketSketch machines() {
    return known(model("a/b"))
        .with(card("card", 24, 1000, .4, null))
        .with(build("a/b", "BF16", Fact.known(16_060_000_000L), 16));
  }

  private static MarketSketch served() {
    return known(model("a/b")).with(MarketSketch.offer("acme", "a/b", Fact.known(price(1, 1))));
  }

  private static MarketSketch known(ModelSketch model) {
    return market()
        .with(model("house/reference"))
        .tested(model("house/reference"), 70)
        .with(model)
        .tested(model, 80);
  }
}
