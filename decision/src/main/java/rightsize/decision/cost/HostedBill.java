package rightsize.decision.cost;

import static java.util.Comparator.comparingDouble;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import rightsize.decision.advices.Estimate;
import rightsize.decision.chance.Normal;
import rightsize.decision.market.Offer;
import rightsize.decision.market.PriceTier;
import rightsize.decision.profiles.CostProfile;
import rightsize.facts.Fact;

/**
 * What a provider's endpoint costs a month (DECISION.md 3.1).
 *
 * <pre>
 * USD = ( requests * ( fresh + cached + written + output + thinking + pictures + minutes + request )
 *         + corpus ) * (1 + retries) * (1 - discount)
 * sdLog: input the tokenizer's doubt; answers 0.52 (x or / 2.35 for 90 %); thinking 0.84 (x or / 4)
 * </pre>
 *
 * The range is log-normal around the sum; where the model takes as many turns as it likes, what it
 * reads is as doubtful as what it writes (runs of Aider's boards keep within x or / 2.35). Where
 * answers may take a day and batches are cheaper, their prices hold. Where long requests have a
 * price of their own, the tokens of the usual request choose it for all of them (see {@link
 * PriceTier}); how far single ones lie from it is not known and widens nothing.
 *
 * @param spent at list prices
 * @param rates the list or the batch prices
 * @param discount share off the list price
 * @param retries share of the requests that is billed twice
 */
public record HostedBill(
    Usage usage,
    Spent spent,
    Rates rates,
    double discount,
    double retries,
    double sdLog,
    Offer.Price price)
    implements Bill {

  /** What is left of an answer's length once the model's verbosity is known (LiveBench 2026-06). */
  static final double SD_OUTPUT = .519;

  /** Of a thought, whose length nobody states. */
  static final double SD_THINKING = .843;

  /** Input from which some providers charge more than the price listed here. */
  private static final double LONG = 200_000;

  /** Share of a bound within which it is told. */
  private static final double NEAR = .3;

  /** Either a bill, or the price nobody has stated. */
  public sealed interface Result {}

  public record Known(HostedBill bill) implements Result {}

  public record Missing(String fact) implements Result {}

  public static Result of(Offer offer, Usage usage, CostProfile profile) {
    if (!(offer.price() instanceof Fact.Known<Offer.Price>(Offer.Price price)) || free(price)) {
      return new Missing("price");
    }
    Optional<String> missing = missing(price, usage);
    if (missing.isPresent()) {
      return new Missing(missing.get());
    }
    HostedBill listed = sum(Rates.listed(price, usage.input()), usage, price, offer, profile);
    Optional<HostedBill> inBatches =
        usage.deferrable()
            ? Rates.inBatches(price, usage).map(r -> sum(r, usage, price, offer, profile))
            : Optional.empty();
    return new Known(inBatches.filter(bill -> bill.usd() < listed.usd()).orElse(listed));
  }

  /** A zero for everything is a free tier or a subscription, not the price of a month's work. */
  private static boolean free(Offer.Price price) {
    return List.of(
            price.input(), price.output(), price.perImage(), price.perMinute(), price.perRequest())
        .stream()
        .noneMatch(Rates::stated);
  }

  private static Optional<String> missing(Offer.Price price, Usage usage) {
    boolean reads = usage.input() > 0 || usage.corpusTokens() > 0;
    if (usage.audioMinutes() > 0) {
      return Rates.stated(price.perMinute()) ? Optional.empty() : Optional.of("per_minute");
    }
    if (reads && !Rates.stated(price.input())) {
      return Optional.of("input");
    }
    if (usage.output() > 0 && !Rates.stated(price.output())) {
      return Optional.of("output");
    }
    return usage.images() > 0 && !usage.imageTokensKnown() && !Rates.stated(price.perImage())
        ? Optional.of("image_tokens")
        : Optional.empty();
  }

  private static HostedBill sum(
      Rates rates, Usage usage, Offer.Price price, Offer offer, CostProfile profile) {
    Spent spent = Spent.of(rates, usage);
    return new HostedBill(
        usage,
        spent,
        rates,
        profile.discount(offer.provider()),
        profile.retryShare(),
        spent.sdLog(usage),
        price);
  }

  /** USD for one more request. */
  public double perRequest() {
    return spent.perRequest() * charged();
  }

  /** USD a month whatever the requests. */
  public double fixed() {
    return spent.corpus() * charged();
  }

  /** Whether answers may take a day for this price. */
  public boolean inBatches() {
    return rates.batch();
  }

  /** Whether requests are so long that a provider may charge more, and nobody says it does. */
  public boolean longRequests() {
    return usage.input() > LONG && price.tiers().isEmpty();
  }

  /** The tier at which requests are billed, if they reach one. */
  Optional<PriceTier> tier() {
    return price.tierOf(usage.input());
  }

  /**
   * A bound so near the usual input that requests, which vary, may fall on its other side; the
   * nearest.
   */
  Optional<PriceTier> nearTier() {
    return price.tiers().stream()
        .filter(tier -> distance(tier) <= NEAR * tier.aboveInputTokens())
        .min(comparingDouble(this::distance));
  }

  private double distance(PriceTier tier) {
    return Math.abs(usage.input() - tier.aboveInputTokens());
  }

  private double charged() {
    return (1 + retries) * (1 - discount);
  }

  @Override
  public double usd() {
    return usdAt(usage.requests());
  }

  @Override
  public double usdAt(double requests) {
    return requests * perRequest() + fixed();
  }

  @Override
  public double usdAtMost(double z) {
    return usd() * StrictMath.exp(z * sdLog);
  }

  @Override
  public double within(double budgetUsd) {
    return usd() <= 0 ? 1 : Normal.atLeast(StrictMath.log(budgetUsd / usd()), sdLog, 0);
  }

  @Override
  public OptionalDouble requestsWithin(double budgetUsd) {
    double affordable = budgetUsd / StrictMath.exp(Normal.Z80 * sdLog) - fixed();
    return perRequest() <= 0 || affordable <= 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(affordable / perRequest());
  }

  @Override
  public Estimate estimate() {
    return new HostedStatement(this).estimate();
  }
}
