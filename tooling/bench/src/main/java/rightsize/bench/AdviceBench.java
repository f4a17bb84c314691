package rightsize.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import rightsize.decision.Advisor;
import rightsize.decision.advices.Advice;
import rightsize.decision.market.Market;
import rightsize.decision.needs.Need;
import rightsize.decision.needs.NeedDraft;
import rightsize.decision.needs.Per;
import rightsize.decision.needs.Task;
import rightsize.decision.needs.Where;
import rightsize.decision.profiles.CostProfile;
import rightsize.evaluation.markets.MarketFiles;

/**
 * One advice, warm, on one thread. Run {@code AdviceBench [MARKET]}; without one the market is
 * synthetic, once small and once ten times as large, and what ten times as much costs is printed.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class AdviceBench {
  private static final int OFFERS_EACH = 4;

  @Param({""})
  public String market;

  /** Of a synthetic market; each has four offers. */
  @Param({"500", "5000"})
  public int models;

  @Param({"hosted", "any", "own"})
  public String where;

  private Market world;
  private Advisor advisor;
  private Need need;
  private Advice.Snapshot snapshot;
  private Instant now;

  public static void main(String[] arguments) throws RunnerException {
    ChainedOptionsBuilder options =
        new OptionsBuilder().include(AdviceBench.class.getSimpleName() + "\\.");
    if (arguments.length > 0) {
      options.param("market", arguments[0]).param("models", "0");
    }
    Map<String, Double> microseconds = new TreeMap<>();
    for (RunResult result : new Runner(options.build()).run()) {
      BenchmarkParams asked = result.getParams();
      String name = result.getPrimaryResult().getLabel() + " " + asked.getParam("where");
      double score = result.getPrimaryResult().getScore();
      microseconds.merge(name, score, (small, large) -> ratio(name, small, large));
    }
  }

  /** The parameters run in the order in which they stand: the small market first. */
  private static double ratio(String name, double small, double large) {
    System.out.printf(Locale.ROOT, "%-15s 10 x the market: %.1f x the time%n", name, large / small);
    return large;
  }

  @Setup(Level.Trial)
  public void prepare() throws IOException {
    world =
        market.isEmpty()
            ? SyntheticMarket.of(models, OFFERS_EACH, 60)
            : MarketFiles.read(Path.of(market));
    advisor = Advisor.over(world);
    now = world.asOf();
    snapshot = new Advice.Snapshot(world.version(), world.hash(), now, 0, false, List.of());
    Where place = Where.valueOf(where.toUpperCase(Locale.ROOT));
    need =
        new NeedDraft(Task.CUSTOMER_SERVICE, new Need.Volume(300_000, Per.MONTH))
            .languages(List.of(new Need.LanguageShare("zh", .5), new Need.LanguageShare("en", .5)))
            .hardware(new Need.Hardware(place, List.of(), Optional.empty(), Optional.empty()))
            .build();
  }

  /** The whole advice. */
  @Benchmark
  public Advice advise() {
    return advisor.advise(need, CostProfile.USUAL, snapshot, now);
  }

  /** What a new snapshot costs once: all scores fitted, all sizes worked out. */
  @Benchmark
  public Advisor over() {
    return Advisor.over(world);
  }
}
