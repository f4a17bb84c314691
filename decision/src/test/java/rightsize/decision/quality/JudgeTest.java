package rightsize.decision.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static rightsize.decision.market.MarketSketch.market;
import static rightsize.decision.market.ModelSketch.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import rightsize.decision.advices.Evidence;
import rightsize.decision.advices.Grade;
import rightsize.decision.advices.Term;
import rightsize.decision.market.Market;
import rightsize.decision.market.MarketSketch;
import rightsize.decision.market.Standing;
import rightsize.decision.needs.Need;
import rightsize.decision.needs.Need.LanguageShare;
import rightsize.decision.needs.NeedDraft;
import rightsize.decision.needs.Per;
import rightsize.decision.needs.Presets;
import rightsize.decision.needs.Task;
import rightsize.facts.Fact;
import rightsize.facts.PartialDate;

class JudgeTest {

  @Test
  void betterScoresMakeABetterExpectation() {
    Market market = field().drawn();

    assertThat(expected(market, "a/strong").score())
        .isGreaterThan(expected(market, "a/middle").score());
    assertThat(expected(market, "a/middle").score())
        .isGreaterThan(expected(market, "a/weak").score());
  }

  @Test
  void moreScoresLeaveLessDoubt() {
    Market market = field().with(model("a/once")).score("a/once", "chat-1", 70, false).drawn();

    assertThat(expected(market, "a/once").sd()).isGreaterThan(expected(market, "a/middle").sd());
  }

  @Test
  void aSingleScoreIsPulledTowardsWhatItsKindScores() {
    Market market =
        field()
            .with(model("a/once"))
            .score("a/once", "chat-1", 96, false)
            .with(model("a/always"))
            .tested(model("a/always"), 97)
            .drawn();

    assertThat(expected(market, "a/once").score()).isLessThan(expected(market, "a/always").score());
  }

  @Test
  void aModelWithoutScoresIsOfGradeDAndInDoubt() {
    Market market = field().with(model("a/silent")).drawn();
    Expected silent = expected(market, "a/silent");

    assertThat(silent.grade()).isEqualTo(Grade.D);
    assertThat(silent.sd()).isGreaterThan(expected(market, "a/middle").sd());
  }

  @Test
  void theVendorsOwnScoreCountsLessThanTheSameScoreOfOthers() {
    Market said = field().with(model("a/new")).score("a/new", "chat-1", 92, true).drawn();
    Market measured = field().with(model("a/new")).score("a/new", "chat-1", 92, false).drawn();

    assertThat(expected(said, "a/new").score()).isLessThan(expected(measured, "a/new").score());
    assertThat(expected(said, "a/new").sd()).isGreaterThan(expected(measured, "a/new").sd());
  }

  @Test
  void vendorScoresCanBeSwitchedOff() {
    Market market = field().with(model("a/new")).score("a/new", "chat-1", 92, true).drawn();
    Need need = need(Task.CUSTOMER_SERVICE, 2);

    Expected without =
        Judge.of(market, new Trusted(false, Optional.empty(), Set.of()))
            .at(need)
            .of("a/new")
            .orElseThrow();

    assertThat(without.vendor()).isZero();
    assertThat(without.grade()).isEqualTo(Grade.D);
  }

  @Test
  void oldScoresCanBeSwitchedOff() {
    Market market =
        field().with(model("a/old")).score("a/old", "chat-1", 92, false, "2023-08").drawn();
    Trusted recent = new Trusted(true, Optional.of(PartialDate.of("2025")), Set.of());

    Expected without =
        Judge.of(market, recent).at(need(Task.CUSTOMER_SERVICE, 2)).of("a/old").orElseThrow();

    assertThat(without.independent()).isZero();
  }

  @Test
  void aBenchmarkCanBeSwitchedOff() {
    Market market = field().with(model("a/new")).score("a/new", "chat-1", 92, false).drawn();
    Trusted without = new Trusted(true, Optional.empty(), Set.of("chat-1"));

    TaskScores scores = Judge.of(market, without).at(need(Task.CUSTOMER_SERVICE, 2));

    assertThat(scores.of("a/new").orElseThrow().independent()).isZero();
    assertThat(scores.evidence("a/middle").items())
        .extracting(Evidence.Item::benchmark)
        .contains("chat-2")
        .doesNotContain("chat-1");
  }

  @Test
  void aHighScoreAmongTheWeakIsNoHighAbility() {
    // the old board ranks weak models only; its best, at 90, is still below everyone on the new one
    MarketSketch sketch = field().with(MarketSketch.benchmark("old-board", "chat"));
    for (String weak : List.of("a/weak", "b/weak", "c/weak")) {
      sketch.score(weak, "old-board", 88, false);
    }
    Market market =
        sketch
            .with(model("a/relic").released("2023-05"))
            .score("a/relic", "old-board", 90, false)
            .drawn();

    assertThat(expected(market, "a/relic").score())
        .isLessThan(expected(market, "a/strong").score());
  }

  @Test
  void harderWorkExpectsLowerScores() {
    Market market = field().drawn();
    double before = 101;
    for (int complexity = 1; complexity <= 5; complexity++) {
      double score =
          Judge.of(market, Trusted.EVERYTHING)
              .at(need(Task.CUSTOMER_SERVICE, complexity))
              .of("a/middle")
              .orElseThrow()
              .score();
      assertThat(score).isLessThan(before);
      before = score;
    }
  }

  @Test
  void untestedLanguagesAddDoubtAndNoBonus() {
    Market market = field().with(model("a/english")).drawn();
    Need english = need(Task.CUSTOMER_SERVICE, 2);
    Need chinese = english.toDraft().languages(List.of(new LanguageShare("zh", 1))).build();
    Judge judge = Judge.of(market, Trusted.EVERYTHING);

    Expected inEnglish = judge.at(english).of("a/english").orElseThrow();
    Expected inChinese = judge.at(chinese).of("a/english").orElseThrow();

    assertThat(inChinese.sd()).isGreaterThan(inEnglish.sd());
    assertThat(inChinese.score()).isEqualTo(inEnglish.score());
  }

  @Test
  void requestsInChineseAskChineseTestsMore() {
    // both tests are as hard and as often taken; only the languages differ
    MarketSketch sketch =
        field()
            .with(MarketSketch.benchmark("chat-zh", "chat", "zh", Fact.unknown()))
            .with(model("a/chinese"))
            .tested(model("a/chinese"), 60)
            .score("a/chinese", "chat-zh", 90, false);
    for (String[] other :
        new String[][] {{"a/strong", "70"}, {"b/strong", "68"}, {"a/middle", "65"}}) {
      sketch.score(other[0], "chat-zh", Double.parseDouble(other[1]), false);
    }
    Judge judge = Judge.of(sketch.drawn(), Trusted.EVERYTHING);
    Need english = need(Task.CUSTOMER_SERVICE, 2);
    Need chinese = english.toDraft().languages(List.of(new LanguageShare("zh", 1))).build();

    assertThat(weight(judge.at(chinese), "chat-zh"))
        .isGreaterThan(1.5 * weight(judge.at(english), "chat-zh"));
    assertThat(judge.at(chinese).of("a/chinese").orElseThrow().score())
        .isGreaterThan(judge.at(english).of("a/chinese").orElseThrow().score());
  }

  @Test
  void theWeightsOfAllBenchmarksSumToOne() {
    TaskScores scores =
        Judge.of(field().drawn(), Trusted.EVERYTHING).at(need(Task.CUSTOMER_SERVICE, 2));

    // a/strong has taken every test of the market, each once
    assertThat(
            scores.evidence("a/strong").items().stream().mapToDouble(Evidence.Item::weight).sum())
        .isCloseTo(1, within(.01));
  }

  private static double weight(TaskScores scores, String benchmark) {
    return scores.evidence("a/chinese").items().stream()
        .filter(item -> item.benchmark().equals(benchmark))
        .mapToDouble(Evidence.Item::weight)
        .sum();
  }

  @Test
  void theOrderOfTheRowsChangesNothing() {
    Expected first = expected(field().drawn(), "a/middle");
    Expected second = expected(field().shuffled(3), "a/middle");

    assertThat(second.score()).isCloseTo(first.score(), within(1e-9));
    assertThat(second.sd()).isCloseTo(first.sd(), within(1e-9));
  }

  @Test
  void theMeanOfBenchmarksLiesAmongThem() {
    Judge judge = Judge.of(field().drawn(), Trusted.EVERYTHING);
    double first = judge.predict("a/middle", "chat-1").orElseThrow().mean();
    double second = judge.predict("a/middle", "chat-2").orElseThrow().mean();

    assertThat(judge.predictMean("a/middle", List.of("chat-1", "chat-2")).orElseThrow().value())
        .isCloseTo((first + second) / 2, within(.1));
    assertThat(judge.predictMean("a/middle", List.of("chat-1", "no-test"))).isEmpty();
    assertThat(judge.predictMean("no/model", List.of("chat-1"))).isEmpty();
  }

  @Test
  void anEmptyMarketExpectsNothing() {
    Judge judge = Judge.of(market().drawn(), Trusted.EVERYTHING);

    assertThat(judge.at(need(Task.CODE, 3)).of("a/none")).isEmpty();
    assertThat(judge.at(need(Task.CODE, 3)).covered()).isZero();
  }

  @Test
  void reportsThatPassTheGateMoveTheScoreAndTakeDoubtAway() {
    // the reported success of 50 % is far below the 70 expected
    Expected before = expected(field().drawn(), "a/middle");
    Expected after = expected(field().with(standing(true)).drawn(), "a/middle");

    assertThat(after.score()).isLessThan(before.score() - .01);
    assertThat(after.sd()).isLessThan(before.sd());
    assertThat(after.influence().orElseThrow().after()).isCloseTo(after.score(), within(.05));
    assertThat(after.influence().orElseThrow().before()).isCloseTo(before.score(), within(.05));
  }

  @Test
  void belowTheGateReportsMoveTheScoreByHalfASdAtMost() {
    Expected before = expected(field().drawn(), "a/middle");
    Expected after = expected(field().with(standing(false)).drawn(), "a/middle");

    assertThat(before.score() - after.score()).isBetween(.01, .5 * before.sd() + .2);
    assertThat(after.sd()).isEqualTo(before.sd());
    assertThat(after.influence().orElseThrow().lacks()).containsExactly("teams:3:1");
  }

  @Test
  void theTermsOfAScoreAreTheScore() {
    TaskScores scores =
        Judge.of(field().drawn(), Trusted.EVERYTHING).at(need(Task.CUSTOMER_SERVICE, 2));
    Expected strong = scores.of("a/strong").orElseThrow();

    assertThat(scores.terms(strong))
        .extracting(Term::code)
        .containsExactly(
            "average_model", "facts", "general_ability", "strengths", "tests_like_these");
    assertThat(scores.terms(strong).stream().mapToDouble(Term::value).sum())
        .isCloseTo(strong.score(), within(1e-9));
  }

  @Test
  void reportsOnAnotherTaskMoveNothing() {
    Market market = field().with(standing(true)).drawn();
    Expected code =
        Judge.of(market, Trusted.EVERYTHING).at(need(Task.CODE, 2)).of("a/middle").orElseThrow();

    assertThat(code.influence()).isEmpty();
  }

  private static Standing standing(boolean counts) {
    return new Standing(
        "a/middle",
        Task.CUSTOMER_SERVICE,
        14,
        counts ? 4 : 1,
        0,
        .02,
        .5,
        .4,
        .6,
        counts,
        counts ? List.of() : List.of("teams:3:1"),
        false);
  }

  private static MarketSketch field() {
    return market()
        .with(model("a/strong"))
        .tested(model("a/strong"), 85)
        .with(model("b/strong"))
        .tested(model("b/strong"), 83)
        .with(model("a/middle"))
        .tested(model("a/middle"), 70)
        .with(model("b/middle"))
        .tested(model("b/middle"), 68)
        .with(model("a/weak"))
        .tested(model("a/weak"), 55)
        .with(model("b/weak"))
        .tested(model("b/weak"), 53)
        .with(model("c/weak"))
        .tested(model("c/weak"), 54);
  }

  private static Expected expected(Market market, String model) {
    return Judge.of(market, Trusted.EVERYTHING)
        .at(need(Task.CUSTOMER_SERVICE, 2))
        .of(model)
        .orElseThrow();
  }

  private static Need need(Task task, int complexity) {
    return Presets.fill(
        new NeedDraft(task, new Need.Volume(1000, Per.MONTH)).complexity(complexity).build());
  }
}
