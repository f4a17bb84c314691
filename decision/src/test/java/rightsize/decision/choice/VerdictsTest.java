package rightsize.decision.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static rightsize.decision.choice.AdviceLawsTest.field;
import static rightsize.decision.choice.Questions.ask;
import static rightsize.decision.choice.Questions.atLeast;
import static rightsize.decision.choice.Questions.shop;
import static rightsize.decision.choice.Questions.usd;
import static rightsize.decision.market.MarketSketch.market;
import static rightsize.decision.market.ModelSketch.model;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import rightsize.decision.advices.Advice;
import rightsize.decision.advices.Option;
import rightsize.decision.advices.Verdict;
import rightsize.decision.market.MarketSketch;
import rightsize.decision.market.Standing;
import rightsize.decision.needs.Need;
import rightsize.decision.needs.NeedDraft;
import rightsize.decision.needs.Per;
import rightsize.decision.needs.Task;

class VerdictsTest {

  @Test
  void smallSufficesWhereASmallModelSurelyClearsTheBar() {
    Advice advice = ask(shop(), field().drawn());

    assertThat(advice.verdict().kind()).isEqualTo(Verdict.Kind.SMALL_SUFFICES);
    assertThat(advice.advised().map(Option::model)).contains("a/small");
    assertThat(advice.qualityBar().orElseThrow().referenceModel()).isEqualTo("house/reference");
  }

  @Test
  void startSmallWhereTheNeedGrows() {
    Advice advice = ask(shop().growth(new Need.Growth(10, 24)), field().drawn());

    assertThat(advice.verdict().kind()).isEqualTo(Verdict.Kind.START_SMALL);
  }

  @Test
  void largeNeededWhereOnlyLargeModelsClearTheBar() {
    Advice advice = ask(shop().qualityBar(atLeast("a/large", 1, false)), field().drawn());

    assertThat(advice.verdict().kind()).isEqualTo(Verdict.Kind.LARGE_NEEDED);
    assertThat(advice.advised().map(Option::model)).contains("a/large");
  }

  @Test
  void qualityFirstTakesTheBestTheBudgetAllows() {
    NeedDraft best = shop().qualityBar(atLeast("house/reference", 3, true));

    assertThat(ask(best, field().drawn()).advised().map(Option::model)).contains("b/large");
    assertThat(ask(best.budget(usd(800)), field().drawn()).advised().map(Option::model))
        .contains("a/large");
  }

  @Test
  void nothingFitsWhereNoOptionKeepsTheRules() {
    Advice advice = ask(shop().budget(usd(1)), field().drawn());

    assertThat(advice.verdict().kind()).isEqualTo(Verdict.Kind.NOTHING_FITS);
    assertThat(advice.advised()).isEmpty();
    assertThat(advice.excluded()).anyMatch(e -> e.code().equals("budget"));
  }

  @Test
  void nothingFitsWhereEverythingIsBelowTheBar() {
    MarketSketch weak =
        market()
            .with(model("house/reference"))
            .tested(model("house/reference"), 90)
            .served(model("a/weak"), .1)
            .tested(model("a/weak"), 40)
            .served(model("b/weak"), .1)
            .tested(model("b/weak"), 42);

    assertThat(ask(shop(), weak.drawn()).verdict().kind()).isEqualTo(Verdict.Kind.NOTHING_FITS);
  }

  @Test
  void notEnoughEvidenceNamesWhatToMeasureFirst() {
    MarketSketch silent = field().served(model("c/silent").params(300), .3);
    Advice advice =
        ask(
            shop().qualityBar(atLeast("house/reference", 3, false)).budget(usd(200)),
            onlySilent().drawn());

    assertThat(advice.verdict().kind()).isEqualTo(Verdict.Kind.NOT_ENOUGH_EVIDENCE);
    assertThat(advice.advised()).isEmpty();
    assertThat(advice.measureFirst()).isNotEmpty().hasSizeLessThanOrEqualTo(2);
    assertThat(advice.measureFirst().get(0).sdAfter())
        .isLessThan(advice.measureFirst().get(0).sdBefore());
    assertThat(ask(shop(), silent.drawn()).advised().map(Option::model)).contains("a/small");
  }

  @Test
  void aModelWithoutScoresIsNeverAdvised() {
    // a/silent is the cheapest of its size and nobody has tested it
    Advice advice = ask(shop(), field().drawn());

    assertThat(advice.options()).anyMatch(o -> o.model().equals("a/silent"));
    assertThat(advice.advised().orElseThrow().model()).isNotEqualTo("a/silent");
    assertThat(advice.ties()).noneMatch(o -> o.model().equals("a/silent"));
  }

  @Test
  void whatCostsTheSameAndCannotBeToldApartIsTied() {
    Advice advice = ask(shop(), field().drawn());

    // 72 for 0.20 and 73 for 0.21: five per cent dearer, a point apart
    assertThat(advice.ties()).extracting(Option::model).contains("b/small");
  }

  @Test
  void switchingFromADearModelSaves() {
    Need.Current dear = new Need.Current("a/large", Optional.of("acme"));
    Verdict.Current current =
        ask(shop().current(dear), field().drawn()).verdict().current().orElseThrow();

    // 300,000 * 800 tokens * (2.5 - 0.2) / 1e6 = 552 USD
    assertThat(current.action()).isEqualTo(Verdict.Action.SWITCH);
    assertThat(current.savingMonthUsd()).contains(552.0);
    assertThat(current.qualityDifference().orElseThrow().value()).isNegative();
  }

  @Test
  void whatRunsWellAndCheaplyStays() {
    Need.Current same = new Need.Current("a/small", Optional.of("acme"));

    assertThat(
            ask(shop().current(same), field().drawn()).verdict().current().orElseThrow().action())
        .isEqualTo(Verdict.Action.STAY);
  }

  @Test
  void reportsOfTheAdvisedModelAreShown() {
    Standing bad =
        new Standing(
            "a/small",
            Task.CUSTOMER_SERVICE,
            14,
            4,
            -2,
            .02,
            .12,
            .1,
            .14,
            true,
            java.util.List.of(),
            false);
    Advice before = ask(shop(), field().drawn());
    Advice after = ask(shop(), field().with(bad).drawn());

    assertThat(before.influence()).isEmpty();
    Option moved =
        after.options().stream().filter(o -> o.model().equals("a/small")).findFirst().orElseThrow();
    assertThat(moved.quality().value())
        .isLessThan(before.advised().orElseThrow().quality().value());
  }

  @Test
  void searchAndSortingBeginWithoutAModel() {
    assertThat(stepZero(Task.SITE_SEARCH)).contains("bm25");
    assertThat(stepZero(Task.RECOMMENDATION)).contains("co_occurrence");
    assertThat(stepZero(Task.CLASSIFICATION)).contains("logistic_regression");
    assertThat(stepZero(Task.CODE)).isEmpty();
  }

  private static Optional<String> stepZero(Task task) {
    return ask(new NeedDraft(task, new Need.Volume(10, Per.DAY)), market().drawn())
        .stepZero()
        .map(Advice.StepZero::method);
  }

  /** The reference is known; what is served nobody has tested. */
  private static MarketSketch onlySilent() {
    return market()
        .with(model("house/reference"))
        .tested(model("house/reference"), 60)
        .with(model("b/known"))
        .tested(model("b/known"), 62)
        .served(model("a/silent").params(8), .1)
        .served(model("b/silent").params(30), .2);
  }
}
