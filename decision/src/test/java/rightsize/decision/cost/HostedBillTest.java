package rightsize.decision.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static rightsize.decision.market.ModelSketch.model;
import static rightsize.decision.profiles.Profiles.usual;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rightsize.decision.market.MarketSketch;
import rightsize.decision.market.Model;
import rightsize.decision.market.ModelSketch;
import rightsize.decision.market.Offer;
import rightsize.decision.market.Offer.Price;
import rightsize.decision.needs.Need;
import rightsize.decision.needs.Need.LanguageShare;
import rightsize.decision.needs.NeedDraft;
import rightsize.decision.needs.Per;
import rightsize.decision.needs.Presets;
import rightsize.decision.needs.Task;
import rightsize.decision.profiles.CostProfile;
import rightsize.decision.profiles.Profiles;
import rightsize.facts.Fact;
import rightsize.facts.PartialDate;

class HostedBillTest {

  @Test
  void tokensTimesPrices() {
    // 300,000 * (600 * 0.15 + 200 * 0.60) / 1e6 = 300,000 * 0.00021 = 63.00
    HostedBill bill = bill(priced("0.15", "0.60", null), shop(), plain());

    assertThat(bill.usd()).isCloseTo(63.00, within(1e-9));
    assertThat(bill.estimate().value()).isEqualTo(63.00);
    assertThat(bill.estimate().low()).isLessThan(63.00);
    assertThat(bill.estimate().high()).isGreaterThan(63.00);
  }

  @Test
  void cachedInputCostsTheCachesPrice() {
    // 3,000 of 4,000 tokens begin every request alike; at 300,000 a month one comes every 8.76 s,
    // so a cache of 300 s is as good as always warm (1 - exp(-34) = 1):
    // 300,000 * (1,000 * .15 + 3,000 * .015 + 200 * .6) / 1e6 = 94.50
    assertThat(bill(priced("0.15", "0.60", "0.015"), alike(300_000, .75), plain()).usd())
        .isCloseTo(94.50, within(1e-6));
  }

  @Test
  void aCacheMustBeEarnedByEnoughRequests() {
    // 8,755.2 a month is one in 300 s: reuse 1 - exp(-1) = 0.63212, the rest is written at .1875:
    // 8,755.2 * (1,000 * .15 + 3,000 * (.63212 * .015 + .36788 * .1875) + 200 * .6) / 1e6
    // = 8,755.2 * 505.3779e-6 = 4.42468
    Price price = priced("0.15", "0.60", "0.015", "0.1875");
    Usage usage = Usage.of(alike(8755, .75), plain());

    assertThat(usage.reuse()).isCloseTo(.63212, within(1e-4));
    assertThat(bill(price, alike(8755, .75), plain()).usd()).isCloseTo(4.4246, within(1e-3));
  }

  @Test
  void aCacheThatCostsMoreThanItSavesIsNotUsed() {
    // ten requests a month never meet: 10 * (4,000 * .15 + 200 * .6) / 1e6 = 0.0072
    Price price = priced("0.15", "0.60", "0.015", "0.1875");

    assertThat(bill(price, alike(10, .75), plain()).usd()).isCloseTo(.0072, within(1e-9));
  }

  @Test
  void shortBeginningsAreNotCached() {
    // half of 600 tokens is less than the 1,024 that providers keep
    Need cached = shop().toDraft().tokens(new Need.Tokens(600, 200, Optional.of(.5))).build();

    assertThat(bill(priced("0.15", "0.60", "0.015"), cached, plain()).usd())
        .isCloseTo(63.00, within(1e-9));
  }

  @Test
  void withoutACachePriceCachedInputCostsTheFullPrice() {
    // 300,000 * (4,000 * .15 + 200 * .6) / 1e6 = 216
    assertThat(bill(priced("0.15", "0.60", null), alike(300_000, .75), plain()).usd())
        .isCloseTo(216, within(1e-9));
  }

  @Test
  void whatCanWaitTakesTheBatchPrice() {
    // 1,000 summaries: 1,000 * (3,000 * .075 + 400 * .30) / 1e6 = 0.345, half of the list's 0.69
    Need deferred =
        Presets.fill(
            new NeedDraft(Task.SUMMARISATION, new Need.Volume(1000, Per.MONTH))
                .tokens(new Need.Tokens(3000, 400))
                .build());
    Need hurried =
        deferred
            .toDraft()
            .latency(new Need.Latency(Optional.empty(), Optional.of(60_000.0), Optional.empty()))
            .build();

    assertThat(bill(batched(), deferred, plain()).usd()).isCloseTo(.345, within(1e-9));
    assertThat(bill(batched(), deferred, plain()).inBatches()).isTrue();
    assertThat(bill(batched(), hurried, plain()).usd()).isCloseTo(.69, within(1e-9));
    assertThat(bill(priced("0.15", "0.60", null), deferred, plain()).usd())
        .isCloseTo(.69, within(1e-9));
  }

  @Test
  void aDiscountAndRetriesMultiply() {
    // 63.00 * 1.05 * 0.80 = 52.92
    HostedBill bill =
        bill(
            priced("0.15", "0.60", null),
            shop(),
            plain(),
            usual().discount("acme", .2).retries(.05));

    assertThat(bill.usd()).isCloseTo(52.92, within(1e-9));
    assertThat(MachineBillTest.usdOf(bill.estimate(), "retries_usd")).isEqualTo(3.15);
    assertThat(MachineBillTest.usdOf(bill.estimate(), "discount_usd")).isEqualTo(-13.23);
  }

  @Test
  void answersAreGoodToAFactorOf235AndThoughtsToFour() {
    // output alone: exp(1.645 * 0.519) = 2.35 but for the tokenizer's 5 %; thinking alone 4.00
    Price outOnly = priced("0.000001", "10", null);
    HostedBill writes = bill(outOnly, shop(), plain());
    HostedBill thinks =
        bill(
            outOnly,
            shop().toDraft().complexity(5).tokens(new Need.Tokens(1, 1)).build(),
            model("a/thinker").able("reasoning").drawn());

    assertThat(writes.high() / writes.usd()).isCloseTo(2.35, within(.02));
    assertThat(thinks.usd() / thinks.low()).isCloseTo(4.00, within(.01));
  }

  @Test
  void whereAModelTakesTurnsAllOfItIsGoodToAFactorOf235() {
    Need code = Presets.fill(new NeedDraft(Task.CODE, new Need.Volume(1000, Per.MONTH)).build());
    HostedBill bill = bill(priced("1", "1", null), code, plain());

    assertThat(bill.high() / bill.usd()).isCloseTo(2.35, within(.02));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void theLinesAddUpToTheBillToTheCent(long seed) {
    Random random = new Random(seed);
    Need need =
        alike(1 + random.nextInt(1_000_000), random.nextDouble())
            .toDraft()
            .languages(List.of(new LanguageShare("zh", 1)))
            .build();
    HostedBill bill =
        bill(
            priced("0.37", "1.91", "0.041", "0.4625"),
            need,
            model("a/thinker").able("reasoning").drawn(),
            usual().discount(.9 * random.nextDouble()).retries(random.nextDouble()));

    assertThat(MachineBillTest.sum(bill.estimate()))
        .isEqualByComparingTo(BigDecimal.valueOf(bill.estimate().value()));
    assertThat(bill.estimate().value()).isEqualTo(Bill.cents(bill.usd()));
  }

  @Test
  void moreRequestsTokensOrDearerPricesNeverCostLess() {
    Price price = priced("0.15", "0.60", "0.015", "0.1875");
    double before = 0;
    for (long requests = 1; requests < 10_000_000; requests = requests * 3 / 2 + 1) {
      double now = bill(price, alike(requests, .75), plain()).usd();
      assertThat(now).isGreaterThan(before);
      before = now;
    }
    double one = bill(price, shop(), plain()).usd();
    assertThat(
            bill(price, shop().toDraft().tokens(new Need.Tokens(601, 200)).build(), plain()).usd())
        .isGreaterThan(one);
    assertThat(bill(priced("0.16", "0.60", null), shop(), plain()).usd()).isGreaterThan(one);
  }

  @Test
  void aZeroForWhatIsWrittenIsNotAPrice() {
    Offer half = MarketSketch.offer("acme", "a/b", Fact.known(priced("0.15", "0", null)));

    assertThat(HostedBill.of(half, usage(plain()), CostProfile.USUAL))
        .isEqualTo(new HostedBill.Missing("output"));
  }

  @Test
  void chineseCostsMoreOnOneTokenizerAndLessOnAnother() {
    // half Chinese: Claude 0.5 + 0.5 * 1.65 = 1.325; Qwen 0.5 + 0.5 * 0.85 = 0.925
    Need chinese =
        shop()
            .toDraft()
            .languages(List.of(new LanguageShare("zh", .5), new LanguageShare("en", .5)))
            .build();
    Price price = priced("0.15", "0.60", null);

    assertThat(bill(price, chinese, model("anthropic/claude").drawn()).usd())
        .isCloseTo(63 * 1.325, within(1e-6));
    assertThat(bill(price, chinese, model("qwen/qwen").drawn()).usd())
        .isCloseTo(63 * .925, within(1e-6));
  }

  @Test
  void thinkingIsBilledAndWidensTheRange() {
    // complexity 2: 400 tokens of thought, 300,000 * 400 * 0.60 / 1e6 = 72 on top
    HostedBill thinks =
        bill(priced("0.15", "0.60", null), shop(), model("a/thinker").able("reasoning").drawn());
    HostedBill plain = bill(priced("0.15", "0.60", null), shop(), plain());

    assertThat(thinks.usd()).isCloseTo(63 + 72, within(1e-9));
    assertThat(thinks.high() / thinks.usd()).isGreaterThan(plain.high() / plain.usd());
  }

  @Test
  void anUnknownPriceIsNotFree() {
    assertThat(
            HostedBill.of(
                MarketSketch.offer("acme", "a/b", Fact.unknown()),
                usage(plain()),
                CostProfile.USUAL))
        .isEqualTo(new HostedBill.Missing("price"));
  }

  @Test
  void aZeroPriceIsNotTheCostOfAMonth() {
    Offer free = MarketSketch.offer("acme", "a/b", Fact.known(priced("0", "0", null)));

    assertThat(HostedBill.of(free, usage(plain()), CostProfile.USUAL))
        .isEqualTo(new HostedBill.Missing("price"));
  }

  @Test
  void anUnknownOutputPriceIsMissed() {
    Offer half = MarketSketch.offer("acme", "a/b", Fact.known(priced("0.15", null, null)));

    assertThat(HostedBill.of(half, usage(plain()), CostProfile.USUAL))
        .isEqualTo(new HostedBill.Missing("output"));
  }

  @Test
  void picturesOfUnknownSizeInTokensHaveNoPrice() {
    Need photos = photos();
    Model other = model("elsewhere/vision").drawn();
    Offer offer = MarketSketch.offer("acme", "a/b", Fact.known(priced("0.15", "0.60", null)));

    assertThat(HostedBill.of(offer, Usage.of(photos, other), CostProfile.USUAL))
        .isEqualTo(new HostedBill.Missing("image_tokens"));
  }

  @Test
  void aPictureOfOneMegapixelIs1276TokensOnQwen() {
    // 1,000,000 / (28 * 28) = 1,275.5 tokens, and 150 of text
    Usage usage = Usage.of(photos(), model("qwen/qwen-vl").drawn());

    assertThat(usage.input()).isCloseTo(1425.5, within(.1));
  }

  @Test
  void aCorpusIsReadAsOftenAsItIsEmbedded() {
    // 40,000 * 300 * 4.3 = 51.6 million tokens at 0.02 per million = 1.032
    Need similar =
        Presets.fill(
            new NeedDraft(Task.RECOMMENDATION, new Need.Volume(100_000, Per.DAY))
                .tokens(new Need.Tokens(0, 0))
                .corpus(new Need.Corpus(40_000, 300, 4.3))
                .build());
    HostedBill bill = bill(priced("0.02", "0", null), similar, plain());

    assertThat(bill.usd()).isCloseTo(1.032, within(1e-9));
  }

  @Test
  void audioIsBilledByTheMinute() {
    // 1,000 recordings of 5 minutes at 0.006 = 30.00
    Need speech =
        Presets.fill(
            new NeedDraft(Task.SPEECH_RECOGNITION, new Need.Volume(1000, Per.MONTH))
                .audioMinutesPerRequest(5)
                .build());
    Price price =
        new Price(
            PartialDate.of("2026-11-01"),
            Fact.unknown(),
            Fact.unknown(),
            Fact.unknown(),
            Fact.unknown(),
            Fact.unknown(),
            Fact.unknown(),
            Fact.unknown(),
            Fact.unknown(),
            Fact.known(new BigDecimal("0.006")),
            Fact.unknown(),
            Fact.unknown(),
            List.of(),
            Optional.empty(),
            Optional.empty());

    assertThat(bill(price, speech, plain()).usd()).isCloseTo(30.00, within(1e-9));
  }

  private static Need shop() {
    return Presets.fill(
        new NeedDraft(Task.CUSTOMER_SERVICE, new Need.Volume(300_000, Per.MONTH))
            .tokens(new Need.Tokens(600, 200))
            .build());
  }

  /** 4,000 tokens in, of which a share begins every request alike, and 200 out. */
  private static Need alike(long requests, double share) {
    return Presets.fill(
        new NeedDraft(Task.CUSTOMER_SERVICE, new Need.Volume(requests, Per.MONTH))
            .tokens(new Need.Tokens(4000, 200, Optional.of(share)))
            .build());
  }

  private static Need photos() {
    return Presets.fill(
        new NeedDraft(Task.IMAGE_UNDERSTANDING, new Need.Volume(1000, Per.MONTH)).build());
  }

  private static Model plain() {
    return ModelSketch.model("openai/plain").drawn();
  }

  private static Usage usage(Model model) {
    return Usage.of(shop(), model);
  }

  private static HostedBill bill(Price price, Need need, Model model) {
    return bill(price, need, model, usual());
  }

  private static HostedBill bill(Price price, Need need, Model model, Profiles profile) {
    Offer offer = MarketSketch.offer("acme", model.id(), Fact.known(price));
    return ((HostedBill.Known) HostedBill.of(offer, Usage.of(need, model), profile.drawn())).bill();
  }

  private static Price priced(String input, String output, String cacheRead) {
    return priced(input, output, cacheRead, null);
  }

  private static Price priced(String input, String output, String cacheRead, String cacheWrite) {
    return priced(
        List.of(decimal(input), decimal(output), decimal(cacheRead), decimal(cacheWrite)),
        Fact.unknown(),
        Fact.unknown());
  }

  /** Half of 0.15 and 0.60 in batches. */
  private static Price batched() {
    return priced(
        List.of(decimal("0.15"), decimal("0.60"), Fact.unknown(), Fact.unknown()),
        decimal("0.075"),
        decimal("0.30"));
  }

  private static Price priced(
      List<Fact<BigDecimal>> usual, Fact<BigDecimal> batchInput, Fact<BigDecimal> batchOutput) {
    return new Price(
        PartialDate.of("2026-11-01"),
        usual.get(0),
        usual.get(1),
        usual.get(2),
        usual.get(3),
        batchInput,
        batchOutput,
        Fact.unknown(),
        Fact.unknown(),
        Fact.unknown(),
        Fact.unknown(),
        Fact.unknown(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  private static Fact<BigDecimal> decimal(String text) {
    return text == null ? Fact.unknown() : Fact.known(new BigDecimal(text));
  }
}
