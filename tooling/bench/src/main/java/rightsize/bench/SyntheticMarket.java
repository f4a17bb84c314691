package rightsize.bench;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import rightsize.decision.market.Accelerator;
import rightsize.decision.market.Architecture;
import rightsize.decision.market.ArchitectureSketch;
import rightsize.decision.market.Benchmark;
import rightsize.decision.market.Build;
import rightsize.decision.market.CommercialUse;
import rightsize.decision.market.Market;
import rightsize.decision.market.Model;
import rightsize.decision.market.Offer;
import rightsize.decision.market.Score;
import rightsize.decision.market.Status;
import rightsize.facts.Fact;
import rightsize.facts.PartialDate;

/** A made-up market of a given size, the same every time. Its figures mean nothing. */
final class SyntheticMarket {
  private static final PartialDate DAY = PartialDate.of("2026-11-01");
  private static final List<String> CATEGORIES =
      List.of(
          "chat",
          "instruction_following",
          "knowledge",
          "reasoning",
          "code",
          "multilingual",
          "tool_use",
          "mathematics");

  private final Random random = new Random(1);
  private final List<Model> models = new ArrayList<>();
  private final List<Offer> offers = new ArrayList<>();
  private final List<Build> builds = new ArrayList<>();
  private final List<Accelerator> accelerators = new ArrayList<>();
  private final List<Benchmark> benchmarks = new ArrayList<>();
  private final List<Score> scores = new ArrayList<>();

  private SyntheticMarket() {}

  static Market of(int models, int offersEach, int accelerators) {
    SyntheticMarket market = new SyntheticMarket();
    for (String category : CATEGORIES) {
      for (int i = 0; i < 10; i++) {
        market.benchmark(category + i, category);
      }
    }
    for (int i = 0; i < models; i++) {
      market.model(i, offersEach);
    }
    for (int i = 0; i < accelerators; i++) {
      market.accelerator(i);
    }
    return new Market(
        1,
        "synthetic",
        Instant.parse("2026-11-23T00:00:00Z"),
        List.of(),
        market.models,
        market.offers,
        market.builds,
        market.accelerators,
        market.benchmarks,
        market.scores,
        List.of(),
        List.of(),
        List.of());
  }

  private void benchmark(String id, String category) {
    benchmarks.add(
        new Benchmark(
            id,
            id,
            category,
            Fact.unknown(),
            Fact.known("percent"),
            Fact.known(true),
            Fact.unknown(),
            Fact.known(100.0),
            Fact.unknown(),
            Fact.unknown(),
            Fact.known(List.of("en")),
            Fact.unknown()));
  }

  private void model(int i, int offersEach) {
    // the reference of the preset is one of them
    String id = i == 0 ? "openai/gpt-4o-mini" : "made/up-" + i;
    double billions = Math.pow(10, random.nextDouble() * 2.5);
    models.add(
        new Model(
            id,
            id,
            "made",
            Fact.known("family-" + i / 4),
            Fact.known(PartialDate.of("2026-0" + (1 + i % 9))),
            Fact.known(billions),
            Fact.known(billions),
            Fact.known(true),
            Fact.known("Apache-2.0"),
            Fact.known(CommercialUse.ALLOWED),
            Fact.known(131_072L),
            Fact.unknown(),
            Fact.known(List.of("text")),
            Fact.known(List.of("text")),
            Fact.known(i % 3 == 0 ? List.of("reasoning") : List.of()),
            Fact.known(List.of("en", "zh")),
            Fact.known(shape(billions)),
            Fact.unknown(),
            Fact.unknown(),
            Fact.unknown(),
            Fact.known(Status.CURRENT),
            Fact.unknown(),
            Fact.unknown(),
            Fact.unknown()));
    double ability = Math.log10(billions) + random.nextGaussian() * .5;
    for (int k = 0; k < 10; k++) {
      Benchmark test = benchmarks.get(random.nextInt(benchmarks.size()));
      double share = 1 / (1 + Math.exp(-ability + random.nextGaussian() * .4));
      scores.add(
          new Score(
              id,
              test.id(),
              Fact.unknown(),
              100 * share,
              Fact.unknown(),
              Fact.unknown(),
              Fact.unknown(),
              k % 3 == 0,
              Fact.unknown(),
              Fact.unknown(),
              Fact.unknown(),
              Fact.unknown(),
              Fact.known(DAY)));
    }
    for (int k = 0; k < offersEach; k++) {
      offers.add(offer(id, k, billions * .01 * (1 + random.nextDouble())));
    }
    build(id, "BF16", 16, billions);
    build(id, "AWQ-INT4", 4.156, billions);
  }

  private static Offer offer(String model, int k, double usd) {
    BigDecimal price = BigDecimal.valueOf(usd);
    Fact<BigDecimal> none = Fact.unknown();
    return new Offer(
        model + "/" + k,
        "provider-" + k,
        model,
        model,
        Fact.unknown(),
        Fact.unknown(),
        Fact.unknown(),
        Fact.unknown(),
        Fact.unknown(),
        Fact.known(
            new Offer.Price(
                DAY,
                Fact.known(price),
                Fact.known(price.multiply(BigDecimal.valueOf(3))),
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                List.of(),
                Optional.empty(),
                Optional.of(DAY))));
  }

  private void build(String model, String quantisation, double bits, double billions) {
    builds.add(
        new Build(
            model + "/" + quantisation,
            model,
            Fact.known("safetensors"),
            quantisation,
            Fact.known(bits),
            Fact.known((long) (billions * 1e9 * bits / 8)),
            Fact.known("published"),
            Fact.unknown(),
            Fact.unknown()));
  }

  private static Architecture shape(double billions) {
    return new ArchitectureSketch()
        .attention("gqa")
        .layers(24 + (int) (billions / 4))
        .hiddenSize(4096)
        .heads(32)
        .kvHeads(8)
        .headDim(128)
        .vocabSize(128_256)
        .tiedEmbeddings(false)
        .drawn();
  }

  private void accelerator(int i) {
    double gib = new double[] {16, 24, 48, 80, 141}[i % 5];
    accelerators.add(
        new Accelerator(
            "card-" + i,
            "Card " + i,
            Fact.known("made"),
            Fact.known("gpu"),
            Fact.known(gib),
            Fact.known(gib * 40),
            Fact.known(gib * 10),
            Fact.unknown(),
            Fact.unknown(),
            Fact.unknown(),
            Fact.known(300.0 + gib),
            Fact.unknown(),
            Fact.unknown(),
            Fact.known(
                new Accelerator.Rent(
                    BigDecimal.valueOf(gib * (.015 + .0002 * i)),
                    DAY,
                    Fact.unknown(),
                    Fact.unknown(),
                    Fact.unknown())),
            Fact.known(
                new Accelerator.Purchase(BigDecimal.valueOf(gib * 100), DAY, Fact.unknown()))));
  }
}
