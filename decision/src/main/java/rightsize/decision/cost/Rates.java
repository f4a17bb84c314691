package rightsize.decision.cost;

import java.math.BigDecimal;
import java.util.Optional;
import rightsize.decision.market.Offer;
import rightsize.decision.market.PriceTier;
import rightsize.facts.Fact;

/**
 * What an offer charges: USD per token read afresh, read from a cache, written into one, written as
 * answer and as thought; USD per picture, minute and request. A price that is not stated is that of
 * the next more general kind; a zero is not stated.
 *
 * @param corpus USD per token of a corpus, whose texts are requests of their own and short ones
 * @param batch whether these are the prices of answers that may take a day
 */
record Rates(
    double input,
    double cacheRead,
    double cacheWrite,
    double output,
    double thinking,
    double image,
    double minute,
    double request,
    double corpus,
    boolean batch) {

  private static final double PER_MILLION = 1e-6;

  /**
   * What requests of one length cost. A thought costs as many times what an answer does as it does
   * without a tier: tiers state no price for it.
   */
  static Rates listed(Offer.Price price, double inputTokens) {
    return listed(price, price.tierOf(inputTokens).orElse(PriceTier.NONE));
  }

  private static Rates listed(Offer.Price price, PriceTier tier) {
    double input = perToken(tier.input(), price.input()).orElse(0.0);
    double output = perToken(tier.output(), price.output()).orElse(0.0);
    double raise = perToken(price.output()).map(list -> output / list).orElse(1.0);
    return new Rates(
        input,
        perToken(tier.cacheRead(), price.cacheRead()).orElse(input),
        perToken(tier.cacheWrite(), price.cacheWrite()).orElse(input),
        output,
        perToken(price.reasoning()).map(usd -> usd * raise).orElse(output),
        dollars(price.perImage()),
        dollars(price.perMinute()),
        dollars(price.perRequest()),
        perToken(price.input()).orElse(0.0),
        false);
  }

  /**
   * Empty when a batch price that the usage needs is not stated, as none is for the requests of a
   * tier; caches are not used in batches.
   */
  static Optional<Rates> inBatches(Offer.Price price, Usage usage) {
    Optional<Double> input = perToken(price.batchInput());
    Optional<Double> output = perToken(price.batchOutput());
    boolean writes = usage.output() + usage.thinking() > 0;
    boolean tiered = price.tierOf(usage.input()).isPresent();
    if (tiered || input.isEmpty() || writes && output.isEmpty()) {
      return Optional.empty();
    }
    Rates list = listed(price, PriceTier.NONE);
    double out = output.orElse(0.0);
    double thinking = list.output() > 0 ? out * list.thinking() / list.output() : out;
    return Optional.of(
        new Rates(
            input.get(),
            input.get(),
            input.get(),
            out,
            thinking,
            list.image(),
            list.minute(),
            list.request(),
            input.get(),
            true));
  }

  static boolean stated(Fact<BigDecimal> price) {
    return price.orElse(BigDecimal.ZERO).signum() > 0;
  }

  private static Optional<Double> perToken(Fact<BigDecimal> price) {
    return stated(price)
        ? price.asOptional().map(usd -> usd.doubleValue() * PER_MILLION)
        : Optional.empty();
  }

  private static Optional<Double> perToken(Fact<BigDecimal> ofTier, Fact<BigDecimal> ofPrice) {
    return perToken(stated(ofTier) ? ofTier : ofPrice);
  }

  private static double dollars(Fact<BigDecimal> price) {
    return price.map(BigDecimal::doubleValue).orElse(0.0);
  }
}
