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
import static rightsize.decision.market.ModelSketch.model;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import rightsize.decision.advices.Advice;
import rightsize.decision.advices.Advice.Horizon;
import rightsize.decision.advices.Advice.Limit;
import rightsize.decision.market.MarketSketch;
import rightsize.decision.market.ModelSketch;
import rightsize.decision.needs.Need;
import rightsize.decision.needs.Where;
import rightsize.facts.Fact;

/** 300,000 requests of 800 tokens at 1 USD per million cost 240 USD a month. */
class FutureTest {

  @Test
  void growthIsHalfAsStrongOrHalfAsStrongAgain() {
    Advice advice = ask(shop().growth(new Need.Growth(10, 12)), served().drawn());
    Advice.Month last = advice.projection().getLast();

    // 240 * 1.10^12 = 753.22; * 1.05^12 = 431.01; * 1.15^12 = 1,284.06
    assertThat(last.month()).isEqualTo(12);
    assertThat(last.costUsd()).isEqualTo(753.22);
    assertThat(last.costLowUsd()).contains(431.01);
    assertThat(last.costHighUsd()).contains(1284.06);
  }

  @Test
  void aYearIsTwelveMonthsInTodaysMoney() {
    // 240 * (1 - 1/1.1) / (1 - 1.1^(-1/12)) = 240 * 11.4914 = 2,757.94
    Horizon year = ask(shop(), served().drawn()).horizons().get(0);

    assertThat(year.months()).isEqualTo(12);
    assertThat(year.worthUsd()).isCloseTo(2757.96, within(.1));
    assertThat(year.worthLowUsd()).isEqualTo(year.worthUsd());
    // a third of the price every year: q = (3 * 1.1)^(-1/12); 240 * (1 - 1/3.3) / (1 - q) = 1,766.3
    assertThat(year.worthWithSuccessorsUsd().orElseThrow()).isCloseTo(1766.3, within(.1));
  }

  @Test
  void threeHorizonsEachDearerThanTheOneBefore() {
    Advice advice = ask(shop().growth(new Need.Growth(5, 18)), served().drawn());

    assertThat(advice.horizons()).extracting(Horizon::months).containsExactly(12, 24, 36);
    assertThat(advice.horizons())
        .isSortedAccordingTo((a, b) -> Double.compare(a.worthUsd(), b.worthUsd()));
    // the volume stays where the stated growth ends: 300,000 * 1.05^18 = 721,986
    assertThat(advice.horizons().get(2).requests()).isEqualTo(721_986);
  }

  @Test
  void theBudgetEndsWhereTheCostPassesIt() {
    // 240 * 1.10^t passes 600 at t = ln(2.5) / ln(1.1) = 9.6: in month 10
    Advice advice = ask(shop().budget(usd(600)).growth(new Need.Growth(10, 24)), served().drawn());

    assertThat(advice.limits()).contains(new Limit("budget", 10));
    assertThat(advice.budgetBindsInMonth()).contains(10);
  }

  @Test
  void ownAcceleratorsEndWhereTheLoadAsksForMore() {
    MarketSketch sketch =
        known(model("a/b"))
            .with(card("card", 24, 1000, null, null))
            .with(build("a/b", "BF16", Fact.known(16_060_000_000L), 16));
    Advice few =
        ask(
            shop()
                .hardware(where(Where.OWN, new Need.Owned("card", 1)))
                .growth(new Need.Growth(20, 36)),
            sketch.drawn());
    Advice many =
        ask(
            shop()
                .hardware(where(Where.OWN, new Need.Owned("card", 4)))
                .growth(new Need.Growth(20, 36)),
            sketch.drawn());

    assertThat(month(few, "accelerators")).isPresent();
    assertThat(month(many, "accelerators").orElse(99))
        .isGreaterThan(month(few, "accelerators").orElseThrow());
  }

  @Test
  void aRetirementIsALimit() {
    // from 23 November 2026 to 1 February 2028 are 14 full months
    Advice advice = ask(shop(), served(model("a/b").retires("2028-02-01")).drawn());

    assertThat(advice.limits()).containsExactly(new Limit("retirement", 14));
  }

  @Test
  void shrinkingFasterThanToNothingEndsAtNothing() {
    Advice advice = ask(shop().growth(new Need.Growth(-90, 3)), served().drawn());

    assertThat(advice.projection().getLast().costLowUsd()).contains(0.0);
  }

  @Test
  void theRateOfTheBudgetIsSaid() {
    Advice yuan =
        ask(
            shop().budget(new Need.Budget(BigDecimal.valueOf(10_000), "CNY", Optional.empty())),
            served().rate("CNY", .14).drawn());

    assertThat(yuan.exchangeRate().orElseThrow().on().text()).isEqualTo("2026-11-01");
    assertThat(ask(shop().budget(usd(600)), served().drawn()).exchangeRate()).isEmpty();
  }

  private static Optional<Integer> month(Advice advice, String code) {
    return advice.limits().stream()
        .filter(limit -> limit.code().equals(code))
        .map(Limit::month)
        .findFirst();
  }

  private static MarketSketch served() {
    return served(model("a/b"));
  }

  private static MarketSketch served(ModelSketch model) {
    return known(model)
        .with(MarketSketch.offer("acme", "a/b", Fact.known(MarketSketch.price(1, 1))));
  }

  private static MarketSketch known(ModelSketch model) {
    return market()
        .with(model("house/reference"))
        .tested(model("house/reference"), 70)
        .with(model)
        .tested(model, 80);
  }
}
