package rightsize.decision.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static rightsize.decision.market.MarketSketch.price;
import static rightsize.decision.market.ModelSketch.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rightsize.decision.advices.Term;
import rightsize.decision.market.MarketSketch;
import rightsize.decision.market.Model;
import rightsize.decision.market.Offer.Price;
import rightsize.decision.market.PriceTier;
import rightsize.decision.needs.Need;
import rightsize.decision.needs.NeedDraft;
import rightsize.decision.needs.Per;
import rightsize.decision.needs.Presets;
import rightsize.decision.needs.Task;
import rightsize.decision.profiles.CostProfile;
import rightsize.facts.Fact;

/** What a bill is where long requests cost more. */
class LongRequestsTest {

  /** 1.25 in and 10 out; above 200,000 tokens of input 2.50 and 15. */
  private static final Price LONGER_IS_DEARER =
      tiered(price(1.25, 10), tier(200_000, "2.5", "15", null));

  @Test
  void theTierThatTheInputReachesPricesAllOfTheRequest() {
    // 1,000 * (250,000 * 2.50 + 2,000 * 15) / 1e6 = 1,000 * (0.625 + 0.030) = 655.00
    HostedBill bill = bill(LONGER_IS_DEARER, 250_000, plain());

    assertThat(bill.usd()).isCloseTo(655.00, within(1e-9));
    assertThat(terms(bill)).contains(new Term("price_tier_above", 200_000, "input_tokens"));
    assertThat(terms(bill)).contains(new Term("price_input", 2.5, "usd_per_1m_tokens"));
  }

  @Test
  void atTheBoundItselfTheListPriceHolds() {
    // 1,000 * (200,000 * 1.25 + 2,000 * 10) / 1e6 = 1,000 * (0.250 + 0.020) = 270.00
    HostedBill bill = bill(LONGER_IS_DEARER, 200_000, plain());

    assertThat(bill.usd()).isCloseTo(270.00, within(1e-9));
    assertThat(terms(bill)).extracting(Term::code).doesNotContain("price_tier_above");
  }

  @Test
  void theHighestTierReachedHoldsAndWhatItDoesNotStateIsThatOfThePrice() {
    // 1,000 * (300,000 * 1.25 + 2,000 * 40) / 1e6 = 1,000 * (0.375 + 0.080) = 455.00
    Price steps =
        tiered(price(1.25, 10), tier(256_000, null, "40", null), tier(128_000, "2.5", "20", null));

    assertThat(bill(steps, 300_000, plain()).usd()).isCloseTo(455.00, within(1e-9));
  }

  @Test
  void aThoughtRisesAsTheAnswerDoes() {
    // complexity 3: 1,000 tokens of thought at 15 rather than 10: 1,000 * 1,000 * 15 / 1e6 = 15.00
    Model thinker = model("openai/thinker").able("reasoning").drawn();

    assertThat(
            bill(LONGER_IS_DEARER, 250_000, thinker).usd()
                - bill(LONGER_IS_DEARER, 250_000, plain()).usd())
        .isCloseTo(15.00, within(1e-9));
  }

  @Test
  void batchPricesAreThoseOfShortRequests() {
    Price half =
        batched(
            LONGER_IS_DEARER, Fact.known(new BigDecimal(".6")), Fact.known(BigDecimal.valueOf(5)));

    assertThat(bill(half, 150_000, plain()).inBatches()).isTrue();
    assertThat(bill(half, 250_000, plain()).inBatches()).isFalse();
    assertThat(bill(half, 250_000, plain()).usd()).isCloseTo(655.00, within(1e-9));
  }

  @Test
  void aBoundThatIsNearIsTold() {
    String above = "requests above 200,000 input tokens cost 2.5 USD in and 15 out";
    String below = "requests up to 200,000 input tokens cost 1.25 USD in and 10 out";

    assertThat(because(150_000)).contains(above);
    assertThat(terms(bill(LONGER_IS_DEARER, 150_000, plain())))
        .contains(new Term("price_tier_near", 200_000, "input_tokens"));
    assertThat(because(130_000)).doesNotContain("200,000 input tokens");
    assertThat(because(250_000)).contains(below).doesNotContain(above);
    assertThat(because(270_000)).doesNotContain("200,000 input tokens");
  }

  @Test
  void nobodyNeedsToAskWhereATierIsStated() {
    assertThat(bill(LONGER_IS_DEARER, 250_000, plain()).longRequests()).isFalse();
    assertThat(bill(price(1.25, 10), 250_000, plain()).longRequests()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void moreInputNeverCostsLessWhereTiersOnlyRaise(long seed) {
    Random random = new Random(seed);
    List<PriceTier> tiers = new ArrayList<>();
    double raise = 1;
    for (int bound = 32_000; bound <= 512_000; bound *= 4) {
      raise *= 1 + random.nextDouble();
      tiers.add(tier(bound, String.valueOf(1.25 * raise), String.valueOf(10 * raise), null));
    }
    Price rising = tiered(price(1.25, 10), tiers.toArray(PriceTier[]::new));
    double before = 0;
    for (int input = 1000; input < 1_000_000; input = input * 11 / 10) {
      double now = bill(rising, input, plain()).usd();
      assertThat(now).isGreaterThan(before);
      before = now;
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 1000, 100_000, 199_999, 200_000})
  void aTierThatIsNotReachedChangesNothing(int input) {
    for (Model model : List.of(plain(), model("openai/thinker").able("reasoning").drawn())) {
      assertThat(bill(LONGER_IS_DEARER, input, model).usd())
          .isEqualTo(bill(price(1.25, 10), input, model).usd());
    }
  }

  private static List<Term> terms(HostedBill bill) {
    return bill.estimate().terms();
  }

  private static String because(int input) {
    return String.join("; ", bill(LONGER_IS_DEARER, input, plain()).estimate().because());
  }

  private static Model plain() {
    return model("openai/plain").drawn();
  }

  /** 1,000 documents a month, each answered with 2,000 tokens, within a day or so. */
  private static HostedBill bill(Price price, int input, Model model) {
    Need need =
        Presets.fill(
            new NeedDraft(Task.SUMMARISATION, new Need.Volume(1000, Per.MONTH))
                .tokens(new Need.Tokens(input, 2000))
                .complexity(3)
                .build());
    return ((HostedBill.Known)
            HostedBill.of(
                MarketSketch.offer("acme", model.id(), Fact.known(price)),
                Usage.of(need, model),
                CostProfile.USUAL))
        .bill();
  }

  private static PriceTier tier(long above, String input, String output, String cacheRead) {
    return new PriceTier(above, usd(input), usd(output), usd(cacheRead), Fact.unknown());
  }

  private static Fact<BigDecimal> usd(String amount) {
    return amount == null ? Fact.unknown() : Fact.known(new BigDecimal(amount));
  }

  private static Price tiered(Price list, PriceTier... tiers) {
    return with(list, list.batchInput(), list.batchOutput(), List.of(tiers));
  }

  private static Price batched(Price list, Fact<BigDecimal> input, Fact<BigDecimal> output) {
    return with(list, input, output, list.tiers());
  }

  private static Price with(
      Price list,
      Fact<BigDecimal> batchInput,
      Fact<BigDecimal> batchOutput,
      List<PriceTier> tiers) {
    return new Price(
        list.from(),
        list.input(),
        list.output(),
        list.cacheRead(),
        list.cacheWrite(),
        batchInput,
        batchOutput,
        list.reasoning(),
        list.perImage(),
        list.perMinute(),
        list.perRequest(),
        list.perSearch(),
        tiers,
        list.source(),
        Optional.empty());
  }
}
