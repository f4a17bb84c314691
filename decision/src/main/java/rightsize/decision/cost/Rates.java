package rightsize.decision.cost;

import java.math.BigDecimal;
import java.util.Optional;
import rightsize.decision.market.Offer;
import rightsize.facts.Fact;

/**
 * What an offer charges: USD per token read afresh, read from a cache, written into one, written as
 * answer and as thought; USD per picture, minute and request. A price that is not stated is that of
 * the next more general kind; a zero is not stated.
 *
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
    boolean batch) {

  private static final double PER_MILLION = 1e-6;

  static Rates listed(Offer.Price price) {
    double input = perToken(price.input()).orElse(0.0);
    double output = perToken(price.output()).orElse(0.0);
    return new Rates(
        input,
        perToken(price.cacheRead()).orElse(input),
        perToken(price.cacheWrite()).orElse(input),
        output,
        perToken(price.reasoning()).orElse(output),
        dollars(price.perImage()),
        dollars(price.perMinute()),
        dollars(price.perRequest()),
        false);
  }

  /**
   * Empty when a batch price that the usage needs is not stated; caches are not used in batches.
   */
  static Optional<Rates> inBatches(Offer.Price price, Usage usage) {
    Optional<Double> input = perToken(price.batchInput());
    Optional<Double> output = perToken(price.batchOutput());
    boolean writes = usage.output() + usage.thinking() > 0;
    if (input.isEmpty() || writes && output.isEmpty()) {
      return Optional.empty();
    }
    Rates list = listed(price);
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

  private static double dollars(Fact<BigDecimal> price) {
    return price.map(BigDecimal::doubleValue).orElse(0.0);
  }
}
