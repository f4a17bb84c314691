package rightsize.decision.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static rightsize.decision.market.ModelSketch.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
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
    // half of 600 tokens from the cache at 0.015: 300,000 * (300 * .15 + 300 * .015 + 200 * .6) /
    // 1e6
    Need cached = shop().toDraft().tokens(new Need.Tokens(600, 200, Optional.of(.5))).build();

    assertThat(bill(priced("0.15", "0.60", "0.015"), cached, plain()).usd())
        .isCloseTo(50.85, within(1e-9));
  }

  @Test
  void withoutACachePriceCachedInputCostsTheFullPrice() {
    Need cached = shop().toDraft().tokens(new Need.Tokens(600, 200, Optional.of(.5))).build();

    assertThat(bill(priced("0.15", "0.60", null), cached, plain()).usd())
        .isCloseTo(63.00, within(1e-9));
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
    assertThat(HostedBill.of(MarketSketch.offer("acme", "a/b", Fact.unknown()), usage(plain())))
        .isEqualTo(new HostedBill.Missing("price"));
  }

  @Test
  void aZeroPriceIsNotTheCostOfAMonth() {
    Offer free = MarketSketch.offer("acme", "a/b", Fact.known(priced("0", "0", null)));

    assertThat(HostedBill.of(free, usage(plain()))).isEqualTo(new HostedBill.Missing("price"));
  }

  @Test
  void anUnknownOutputPriceIsMissed() {
    Offer half = MarketSketch.offer("acme", "a/b", Fact.known(priced("0.15", null, null)));

    assertThat(HostedBill.of(half, usage(plain()))).isEqualTo(new HostedBill.Missing("output"));
  }

  @Test
  void picturesOfUnknownSizeInTokensHaveNoPrice() {
    Need photos = photos();
    Model other = model("elsewhere/vision").drawn();
    Offer offer = MarketSketch.offer("acme", "a/b", Fact.known(priced("0.15", "0.60", null)));

    assertThat(HostedBill.of(offer, Usage.of(photos, other)))
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
    Offer offer = MarketSketch.offer("acme", model.id(), Fact.known(price));
    return ((HostedBill.Known) HostedBill.of(offer, Usage.of(need, model))).bill();
  }

  private static Price priced(String input, String output, String cacheRead) {
    return new Price(
        PartialDate.of("2026-11-01"),
        decimal(input),
        decimal(output),
        decimal(cacheRead),
        Fact.unknown(),
        Fact.unknown(),
        Fact.unknown(),
        Fact.unknown(),
        Fact.unknown(),
        Fact.unknown(),
        Fact.unknown(),
        Fact.unknown(),
        Optional.empty(),
        Optional.empty());
  }

  private static Fact<BigDecimal> decimal(String text) {
    return text == null ? Fact.unknown() : Fact.known(new BigDecimal(text));
  }
}
