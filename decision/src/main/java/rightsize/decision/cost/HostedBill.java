package rightsize.decision.cost;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import rightsize.decision.advices.Basis;
import rightsize.decision.advices.Estimate;
import rightsize.decision.advices.Term;
import rightsize.decision.chance.Normal;
import rightsize.decision.market.Offer;
import rightsize.facts.Fact;

/**
 * What a provider's endpoint costs a month (DECISION.md 3.1).
 *
 * <pre>
 * USD = [ requests * ( (input - cached) * p_in + cached * p_cacheRead + (output + thinking) * p_out )
 *         + corpus * p_in ] / 1e6  +  requests * ( images * p_image + minutes * p_minute + p_request )
 * sdLog: input the tokenizer's doubt; visible output 0.35; thinking 0.84 (x or / 4 for 90 %)
 * </pre>
 *
 * The range is log-normal around the sum; parts are taken as independent.
 */
public record HostedBill(
    Usage usage,
    double perRequest,
    double fixed,
    double thinkingUsd,
    double sdLog,
    Offer.Price price)
    implements Bill {

  private static final double SD_OUTPUT = .35;
  private static final double SD_THINKING = .84;

  /** Either a bill, or the price nobody has stated. */
  public sealed interface Result {}

  public record Known(HostedBill bill) implements Result {}

  public record Missing(String fact) implements Result {}

  public static Result of(Offer offer, Usage usage) {
    if (!(offer.price() instanceof Fact.Known<Offer.Price>(Offer.Price price))) {
      return new Missing("price");
    }
    if (free(price)) {
      return new Missing("price");
    }
    Optional<String> missing = missing(price, usage);
    return missing.isPresent() ? new Missing(missing.get()) : new Known(sum(price, usage));
  }

  /** A zero for everything is a free tier or a subscription, not the price of a month's work. */
  private static boolean free(Offer.Price price) {
    return List.of(
            price.input(), price.output(), price.perImage(), price.perMinute(), price.perRequest())
        .stream()
        .allMatch(fact -> fact.orElse(BigDecimal.ZERO).signum() == 0);
  }

  private static Optional<String> missing(Offer.Price price, Usage usage) {
    boolean reads = usage.input() > 0 || usage.corpusTokens() > 0;
    if (usage.audioMinutes() > 0) {
      return price.perMinute().isKnown() ? Optional.empty() : Optional.of("per_minute");
    }
    if (reads && !price.input().isKnown()) {
      return Optional.of("input");
    }
    if (usage.output() > 0 && !price.output().isKnown()) {
      return Optional.of("output");
    }
    return usage.images() > 0 && !usage.imageTokensKnown() && !price.perImage().isKnown()
        ? Optional.of("image_tokens")
        : Optional.empty();
  }

  private static HostedBill sum(Offer.Price price, Usage usage) {
    double in = dollars(price.input()) / 1e6;
    double out = dollars(price.output()) / 1e6;
    double cachedPrice = price.cacheRead().map(BigDecimal::doubleValue).orElse(in * 1e6) / 1e6;
    double thinkingPrice = price.reasoning().map(BigDecimal::doubleValue).orElse(out * 1e6) / 1e6;
    boolean byMinute = usage.audioMinutes() > 0;
    double cached = Math.min(usage.cached(), usage.input());
    double inputUsd =
        byMinute ? 0 : (usage.input() - cached) * in + cached * Math.min(in, cachedPrice);
    double outputUsd = byMinute ? 0 : usage.output() * out;
    double thinkingUsd = byMinute ? 0 : usage.thinking() * thinkingPrice;
    double other =
        (usage.imageTokensKnown() ? 0 : usage.images() * dollars(price.perImage()))
            + usage.audioMinutes() * dollars(price.perMinute())
            + dollars(price.perRequest());
    double fixed = usage.corpusTokens() * in;
    double perRequest = inputUsd + outputUsd + thinkingUsd + other;
    double sum = usage.requests() * perRequest + fixed;
    double ofRequests = usage.requests();
    double sdInput = (ofRequests * inputUsd + fixed) * usage.factor().sd();
    double sdOutput =
        ofRequests
            * outputUsd
            * StrictMath.sqrt(SD_OUTPUT * SD_OUTPUT + usage.factor().sd() * usage.factor().sd());
    double sdThinking = ofRequests * thinkingUsd * SD_THINKING;
    double sd = StrictMath.sqrt(sdInput * sdInput + sdOutput * sdOutput + sdThinking * sdThinking);
    return new HostedBill(usage, perRequest, fixed, thinkingUsd, sum <= 0 ? 0 : sd / sum, price);
  }

  private static double dollars(Fact<BigDecimal> fact) {
    return fact.map(BigDecimal::doubleValue).orElse(0.0);
  }

  @Override
  public double usd() {
    return usdAt(usage.requests());
  }

  @Override
  public double usdAt(double requests) {
    return requests * perRequest + fixed;
  }

  @Override
  public double low() {
    return usd() * StrictMath.exp(-Normal.Z90 * sdLog);
  }

  @Override
  public double high() {
    return usd() * StrictMath.exp(Normal.Z90 * sdLog);
  }

  @Override
  public double within(double budgetUsd) {
    return Bill.within(usd(), sdLog, budgetUsd);
  }

  @Override
  public Estimate estimate() {
    List<String> because = new ArrayList<>();
    List<Term> terms = new ArrayList<>();
    terms.add(new Term("requests_month", Math.round(usage.requests()), "requests"));
    terms.add(new Term("input_tokens", Math.round(usage.input()), "tokens_per_request"));
    terms.add(new Term("output_tokens", Math.round(usage.output()), "tokens_per_request"));
    because.add(
        String.format(
            Locale.ROOT,
            "%,.0f requests a month, %,.0f tokens in and %,.0f out each, at the prices in force since %s",
            usage.requests(),
            usage.input(),
            usage.output(),
            price.from()));
    price.input().asOptional().ifPresent(p -> terms.add(price("price_input", p)));
    price.output().asOptional().ifPresent(p -> terms.add(price("price_output", p)));
    if (usage.cached() > 0) {
      terms.add(new Term("cached_tokens", Math.round(usage.cached()), "tokens_per_request"));
      price.cacheRead().asOptional().ifPresent(p -> terms.add(price("price_cache_read", p)));
    }
    if (usage.factor().mean() != 1) {
      terms.add(new Term("tokens_per_language", hundredth(usage.factor().mean()), "factor"));
      because.add(
          String.format(
              Locale.ROOT,
              "its tokenizer makes %.2f tokens of what English text makes one (+- %.0f %%)",
              usage.factor().mean(),
              usage.factor().sd() * 100));
    }
    if (usage.thinking() > 0) {
      terms.add(new Term("thinking_tokens", usage.thinking(), "tokens_per_request"));
      terms.add(new Term("thinking_usd", Bill.cents(thinkingUsd * usage.requests()), "usd_month"));
      because.add("a reasoning model also bills what it thinks: estimated, good to a factor of 4");
    }
    if (fixed > 0) {
      terms.add(new Term("corpus_tokens_month", Math.round(usage.corpusTokens()), "tokens"));
    }
    if (usage.images() > 0 && !usage.imageTokensKnown()) {
      price.perImage().asOptional().ifPresent(p -> terms.add(price("price_image", p)));
    }
    price.perMinute().asOptional().ifPresent(p -> terms.add(price("price_minute", p)));
    return new Estimate(
        Bill.cents(usd()), Bill.cents(low()), Bill.cents(high()), Basis.LISTED, because, terms);
  }

  private static Term price(String code, BigDecimal value) {
    String unit =
        code.endsWith("_image") || code.endsWith("_minute") ? "usd_each" : "usd_per_1m_tokens";
    return new Term(code, value.doubleValue(), unit);
  }

  private static double hundredth(double value) {
    return Math.round(value * 100) / 100.0;
  }
}
