package rightsize.decision.market;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import rightsize.decision.market.Accelerator.Purchase;
import rightsize.decision.market.Accelerator.Rent;
import rightsize.decision.market.Offer.Price;
import rightsize.decision.market.Provider.TrainingUse;
import rightsize.decision.market.Provider.ZeroRetention;
import rightsize.facts.Fact;
import rightsize.facts.PartialDate;

/** A market as a test needs it, drawn line by line. */
public final class MarketSketch {
  public static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
  private static final PartialDate PRICED = PartialDate.of("2026-11-01");
  private static final List<String> CATEGORIES =
      List.of("chat", "instruction_following", "knowledge", "reasoning", "code", "multilingual");

  private final List<Provider> providers = new ArrayList<>();
  private final List<Model> models = new ArrayList<>();
  private final List<Offer> offers = new ArrayList<>();
  private final List<Build> builds = new ArrayList<>();
  private final List<Accelerator> accelerators = new ArrayList<>();
  private final List<Benchmark> benchmarks = new ArrayList<>();
  private final List<Score> scores = new ArrayList<>();
  private final List<Speed> speeds = new ArrayList<>();
  private final List<Standing> standings = new ArrayList<>();
  private final List<ExchangeRate> rates = new ArrayList<>();

  private MarketSketch() {
    for (String category : CATEGORIES) {
      benchmarks.add(benchmark(category + "-1", category));
      benchmarks.add(benchmark(category + "-2", category));
    }
    provider("acme");
  }

  public static MarketSketch market() {
    return new MarketSketch();
  }

  public static Benchmark benchmark(String id, String category) {
    return benchmark(id, category, "en", Fact.unknown());
  }

  public static Benchmark benchmark(
      String id, String category, String language, Fact<PartialDate> published) {
    return benchmark(id, category, Fact.known(List.of(language)), published);
  }

  public static Benchmark benchmark(
      String id, String category, Fact<List<String>> languages, Fact<PartialDate> published) {
    return new Benchmark(
        id,
        id,
        category,
        Fact.known("accuracy"),
        Fact.known("percent"),
        Fact.known(true),
        Fact.unknown(),
        Fact.known(100.0),
        Fact.unknown(),
        Fact.unknown(),
        languages,
        published);
  }

  public static Price price(double input, double output) {
    return new Price(
        PRICED,
        Fact.known(BigDecimal.valueOf(input)),
        Fact.known(BigDecimal.valueOf(output)),
        Fact.unknown(),
        Fact.unknown(),
        Fact.unknown(),
        Fact.unknown(),
        Fact.unknown(),
        Fact.unknown(),
        Fact.unknown(),
        Fact.unknown(),
        Fact.unknown(),
        List.of(),
        Optional.of("test"),
        Optional.of(PRICED));
  }

  public static Offer offer(String provider, String model, Fact<Price> price) {
    return new Offer(
        provider + ":" + model,
        provider,
        model,
        model,
        Fact.unknown(),
        Fact.unknown(),
        Fact.unknown(),
        Fact.unknown(),
        Fact.unknown(),
        price);
  }

  public static Provider provider(
      String id,
      Fact<List<String>> regions,
      Fact<Integer> days,
      Fact<ZeroRetention> zero,
      Fact<TrainingUse> training) {
    return new Provider(id, id, Fact.unknown(), Fact.known("US"), regions, days, zero, training);
  }

  public static Accelerator card(String id, double gib, double gbS, Double rent, Double purchase) {
    return new Accelerator(
        id,
        id,
        Fact.known("nvidia"),
        Fact.known("gpu"),
        Fact.known(gib),
        Fact.known(gbS),
        Fact.known(165.0),
        Fact.unknown(),
        Fact.unknown(),
        Fact.unknown(),
        Fact.known(450.0),
        Fact.known(64.0),
        Fact.unknown(),
        rent == null
            ? Fact.unknown()
            : Fact.known(
                new Rent(
                    BigDecimal.valueOf(rent),
                    PRICED,
                    Fact.unknown(),
                    Fact.unknown(),
                    Fact.unknown())),
        purchase == null
            ? Fact.unknown()
            : Fact.known(new Purchase(BigDecimal.valueOf(purchase), PRICED, Fact.unknown())));
  }

  public static Build build(String model, String quantisation, Fact<Long> bytes, double bits) {
    return new Build(
        model + ":" + quantisation,
        model,
        Fact.known("safetensors"),
        quantisation,
        Fact.known(bits),
        bytes,
        Fact.known("published"),
        Fact.unknown(),
        Fact.unknown());
  }

  public MarketSketch provider(String id) {
    return with(
        provider(
            id,
            Fact.known(List.of("us", "eu")),
            Fact.known(30),
            Fact.unknown(),
            Fact.known(TrainingUse.NEVER)));
  }

  public MarketSketch with(Provider provider) {
    providers.removeIf(p -> p.id().equals(provider.id()));
    providers.add(provider);
    return this;
  }

  public MarketSketch with(Accelerator accelerator) {
    accelerators.add(accelerator);
    return this;
  }

  public MarketSketch with(Build build) {
    builds.add(build);
    return this;
  }

  public MarketSketch with(Offer offer) {
    offers.add(offer);
    return this;
  }

  public MarketSketch with(Standing standing) {
    standings.add(standing);
    return this;
  }

  public MarketSketch with(Speed speed) {
    speeds.add(speed);
    return this;
  }

  public MarketSketch with(Benchmark benchmark) {
    benchmarks.add(benchmark);
    return this;
  }

  /** A model whose facts no sketch would state. */
  public MarketSketch with(Model model) {
    models.add(model);
    return this;
  }

  public MarketSketch rate(String currency, double usd) {
    rates.add(new ExchangeRate(currency, BigDecimal.valueOf(usd), PRICED, "test"));
    return this;
  }

  /** A model nobody tested and nobody serves yet. */
  public MarketSketch with(ModelSketch model) {
    models.add(model.drawn());
    return this;
  }

  /** Served by acme at this price per 1M tokens in and out. */
  public MarketSketch served(ModelSketch model, double price) {
    return with(model).with(offer("acme", model.id, Fact.known(price(price, price))));
  }

  /** Tested independently everywhere: near this score, a little off on each test. */
  public MarketSketch tested(ModelSketch model, double score) {
    for (int i = 0; i < CATEGORIES.size(); i++) {
      score(model.id, CATEGORIES.get(i) + "-1", score + i % 3 - 1, false);
      score(model.id, CATEGORIES.get(i) + "-2", score - i % 3 + 1, false);
    }
    return this;
  }

  public MarketSketch score(String model, String benchmark, double score, boolean vendor) {
    return score(model, benchmark, score, vendor, "2026-06-01");
  }

  public MarketSketch score(
      String model, String benchmark, double score, boolean vendor, String on) {
    scores.add(
        new Score(
            model,
            benchmark,
            Fact.unknown(),
            score,
            Fact.unknown(),
            Fact.unknown(),
            Fact.unknown(),
            vendor,
            Fact.unknown(),
            Fact.unknown(),
            Fact.unknown(),
            Fact.known("test"),
            Fact.known(PartialDate.of(on))));
    return this;
  }

  public Market drawn() {
    return new Market(
        7,
        "hash",
        NOW,
        providers,
        models,
        offers,
        builds,
        accelerators,
        benchmarks,
        scores,
        speeds,
        standings,
        rates);
  }

  /** The same lines in another order. */
  public Market shuffled(long seed) {
    Random random = new Random(seed);
    for (List<?> list :
        List.of(providers, models, offers, builds, accelerators, benchmarks, scores, speeds)) {
      Collections.shuffle(list, random);
    }
    return drawn();
  }
}
