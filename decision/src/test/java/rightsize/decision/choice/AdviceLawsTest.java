package rightsize.decision.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static rightsize.decision.choice.Questions.ask;
import static rightsize.decision.choice.Questions.shop;
import static rightsize.decision.choice.Questions.usd;
import static rightsize.decision.market.MarketSketch.build;
import static rightsize.decision.market.MarketSketch.card;
import static rightsize.decision.market.MarketSketch.market;
import static rightsize.decision.market.ModelSketch.model;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import rightsize.decision.advices.Advice;
import rightsize.decision.advices.Option;
import rightsize.decision.market.MarketSketch;
import rightsize.decision.market.ModelSketch;
import rightsize.decision.needs.Need;
import rightsize.decision.needs.NeedDraft;
import rightsize.decision.needs.Per;
import rightsize.decision.needs.Task;
import rightsize.facts.Fact;

/** What holds for every need and every market. */
class AdviceLawsTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void theOrderOfTheRowsChangesNothing(long seed) {
    Advice straight = ask(shop().budget(usd(900)), field().drawn());
    Advice shuffled = ask(shop().budget(usd(900)), field().shuffled(seed));

    assertThat(shuffled).isEqualTo(straight);
  }

  @Test
  void aLargerBudgetNeverTakesOptionsAway() {
    int before = -1;
    for (double budget = 10; budget < 20_000; budget *= 1.5) {
      int now = ask(shop().budget(usd(budget)), field().drawn()).options().size();
      assertThat(now).isGreaterThanOrEqualTo(before);
      before = now;
    }
  }

  @Test
  void aHigherBarNeverMakesItCheaper() {
    double before = 0;
    for (double margin = 30; margin >= 0; margin -= 2) {
      Optional<Option> advised =
          ask(
                  shop().qualityBar(Questions.atLeast("house/reference", margin, false)),
                  field().drawn())
              .advised();
      double cost = advised.map(o -> o.costMonthUsd().value()).orElse(Double.MAX_VALUE);
      // within the 3 % that count as the same cost
      assertThat(cost * 1.031).isGreaterThanOrEqualTo(before);
      before = cost;
    }
  }

  @Test
  void anIrrelevantModelChangesNobodysOrder() {
    Advice without = ask(shop(), field().drawn());
    Advice with =
        ask(
            shop(),
            field()
                .with(model("z/irrelevant").gives(Fact.known(List.of("image"))))
                .with(
                    MarketSketch.offer(
                        "acme", "z/irrelevant", Fact.known(MarketSketch.price(9, 9))))
                .drawn());

    assertThat(ids(with)).isEqualTo(ids(without));
    assertThat(with.advised().map(Option::id)).isEqualTo(without.advised().map(Option::id));
  }

  @Test
  void aDominatedOfferChangesNobodysOrder() {
    Advice without = ask(shop(), field().drawn());
    Advice with =
        ask(
            shop(),
            field()
                .provider("dear")
                .with(MarketSketch.offer("dear", "a/small", Fact.known(MarketSketch.price(40, 40))))
                .drawn());

    assertThat(with.advised()).isEqualTo(without.advised());
    assertThat(ids(with).stream().filter(id -> !id.startsWith("dear")).toList())
        .isEqualTo(ids(without));
  }

  @Test
  void theCurrencyOfTheBudgetChangesNothing() {
    MarketSketch sketch = field().rate("CNY", .14);
    Advice dollars = ask(shop().budget(usd(140)), sketch.drawn());
    Advice yuan =
        ask(
            shop().budget(new Need.Budget(BigDecimal.valueOf(1000), "CNY", Optional.empty())),
            sketch.drawn());

    assertThat(yuan.options()).isEqualTo(dollars.options());
    assertThat(yuan.advised()).isEqualTo(dollars.advised());
  }

  @Test
  void theLadderClimbsInQualityAndInPrice() {
    Advice advice = ask(shop(), field().drawn());
    double quality = advice.advised().orElseThrow().quality().value();
    double cost = advice.advised().orElseThrow().costMonthUsd().value();

    assertThat(advice.ladder()).isNotEmpty();
    for (Advice.Step step : advice.ladder()) {
      assertThat(step.option().quality().value()).isGreaterThan(quality);
      assertThat(step.option().costMonthUsd().value()).isGreaterThan(cost);
      assertThat(step.qualityGain().low()).isPositive();
      quality = step.option().quality().value();
      cost = step.option().costMonthUsd().value();
    }
  }

  @Test
  void everyOptionKeepsTheBudgetAndEveryConsideredOneIsAccountedFor() {
    Advice advice = ask(shop().budget(usd(300)), field().drawn());
    int out = advice.excluded().stream().mapToInt(e -> e.count()).sum();
    int unconfirmed = advice.confirmToAdmit().stream().mapToInt(c -> c.count()).sum();

    assertThat(advice.options()).allMatch(o -> o.costMonthUsd().value() <= 300);
    assertThat(advice.options().size() + out + unconfirmed).isEqualTo(advice.optionsConsidered());
  }

  @Test
  void theRelaxationOfEveryExcludedOptionAdmitsIt() {
    Advice tight = ask(shop().budget(usd(100)), field().drawn());

    tight.excluded().stream()
        .filter(e -> e.code().equals("budget"))
        .flatMap(e -> e.examples().stream())
        .forEach(
            example -> {
              double budget = (Double) example.relaxation().orElseThrow().value();
              assertThat(ids(ask(shop().budget(usd(budget)), field().drawn())))
                  .contains(example.option().id());
            });
  }

  @ParameterizedTest
  @EnumSource(Task.class)
  void everyTaskIsAnsweredWithoutAnyScore(Task task) {
    Advice advice = ask(new NeedDraft(task, new Need.Volume(1000, Per.MONTH)), market().drawn());

    assertThat(advice.advised()).isEmpty();
    assertThat(advice.verdict().kind().toString()).isIn("nothing_fits", "not_enough_evidence");
  }

  @Test
  void absurdNeedsNeverMakeAbsurdFigures() {
    Random random = new Random(11);
    for (int i = 0; i < 60; i++) {
      Advice advice =
          ask(
              new NeedDraft(
                      Task.values()[random.nextInt(Task.values().length)],
                      new Need.Volume(
                          1 + Math.abs(random.nextLong() % 1_000_000_000_000L), Per.DAY))
                  .complexity(1 + random.nextInt(5))
                  .tokens(new Need.Tokens(random.nextInt(100_000_000), random.nextInt(10_000_000))),
              field().drawn());
      advice
          .options()
          .forEach(
              o -> {
                double[] figures = {
                  o.costMonthUsd().value(),
                  o.costMonthUsd().low(),
                  o.costMonthUsd().high(),
                  o.quality().value(),
                  o.quality().low(),
                  o.quality().high(),
                  o.pAdequate()
                };
                assertThat(Arrays.stream(figures).allMatch(f -> Double.isFinite(f) && f >= 0))
                    .isTrue();
                assertThat(o.quality().high()).isLessThanOrEqualTo(100);
              });
    }
  }

  @Test
  void theSameQuestionHasTheSameAnswer() {
    assertThat(ask(shop(), field().drawn())).isEqualTo(ask(shop(), field().drawn()));
  }

  @Test
  void growthIsProjectedMonthByMonth() {
    // 300,000 * 1.1^12 = 941,528.5; at 800 tokens and 0.2 USD per million = 150.64
    Advice advice = ask(shop().budget(usd(100)).growth(new Need.Growth(10, 24)), field().drawn());

    assertThat(advice.projection()).hasSize(25);
    assertThat(advice.projection().get(12).requests()).isEqualTo(941_529);
    assertThat(advice.projection().get(12).costUsd()).isCloseTo(150.64, within(.01));
    assertThat(advice.budgetBindsInMonth()).contains(8);
  }

  private static List<String> ids(Advice advice) {
    return advice.options().stream().map(Option::id).toList();
  }

  /** Models of every class around the reference, and machines for two of them. */
  static MarketSketch field() {
    MarketSketch sketch = market();
    reference(sketch);
    add(sketch, model("a/tiny").params(2), 52, .05);
    add(sketch, model("a/small").params(8), 72, .2);
    add(sketch, model("b/small").params(12), 73, .21);
    add(sketch, model("a/medium").params(32), 80, .6);
    add(sketch, model("a/large").params(235), 88, 2.5);
    add(sketch, model("b/large").undisclosed(), 92, 10);
    sketch.served(model("a/silent").params(8), .1);
    return sketch
        .with(card("card", 24, 1000, .4, 2000.0))
        .with(card("big-card", 80, 3350, 2.5, 30_000.0))
        .with(build("a/small", "BF16", Fact.known(16_060_000_000L), 16))
        .with(build("a/medium", "INT8", Fact.known(33_000_000_000L), 8));
  }

  private static void reference(MarketSketch sketch) {
    sketch.with(model("house/reference")).tested(model("house/reference"), 70);
  }

  private static void add(MarketSketch sketch, ModelSketch model, double score, double price) {
    sketch.served(model, price).tested(model, score);
  }
}
