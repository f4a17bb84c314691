package rightsize.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
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
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import rightsize.decision.energy.Draw;
import rightsize.decision.market.Architecture;
import rightsize.decision.market.Build;
import rightsize.decision.market.Market;
import rightsize.decision.market.Model;
import rightsize.decision.memory.Device;
import rightsize.decision.memory.Fits;
import rightsize.decision.memory.Held;
import rightsize.decision.memory.KvCache;
import rightsize.decision.memory.Resident;
import rightsize.decision.memory.Weights;
import rightsize.decision.speed.Coefficients;
import rightsize.decision.speed.Copy;
import rightsize.decision.speed.Correction;
import rightsize.decision.speed.Decodes;
import rightsize.decision.speed.Group;
import rightsize.decision.speed.Load;
import rightsize.decision.speed.Shape;
import rightsize.evaluation.markets.MarketFiles;

/**
 * Memory, speed and power of 20,000 ways to run a build on an accelerator, one after the other on
 * one thread, warm: {@code PredictionBench MARKET}. Scores are fitted once for all and only looked
 * up; bills follow from these figures by a handful of sums.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class PredictionBench {
  private static final int OPTIONS = 20_000;
  private static final Load LOAD = Load.of(800, 250);

  @Param({""})
  public String market;

  private final List<Resident> residents = new ArrayList<>();
  private final List<Copy> copies = new ArrayList<>();
  private final List<Draw> ratings = new ArrayList<>();
  private final Fits fits = new Fits(OPTIONS);
  private final Decodes decodes = new Decodes(OPTIONS);
  private final double[] pFit = new double[OPTIONS];
  private final double[] tpotMs = new double[OPTIONS];
  private final double[] ttftMs = new double[OPTIONS];
  private final double[] watts = new double[OPTIONS];

  public static void main(String[] arguments) throws RunnerException {
    new Runner(
            new OptionsBuilder()
                .include(PredictionBench.class.getSimpleName() + "\\.")
                .addProfiler("gc")
                .param("market", arguments[0])
                .build())
        .run();
  }

  @Setup(Level.Trial)
  public void prepare() throws IOException {
    Market world = MarketFiles.read(Path.of(market));
    Map<String, Model> models =
        world.models().stream().collect(Collectors.toMap(Model::id, Function.identity()));
    List<Device> devices =
        world.accelerators().stream()
            .map(Device::of)
            .flatMap(Optional::stream)
            .filter(device -> device.watts() > 0)
            .toList();
    for (Build build : world.builds()) {
      devices.forEach(device -> add(build, models.get(build.model()), device));
    }
    for (int i = 0; residents.size() < OPTIONS; i++) {
      residents.add(residents.get(i));
      copies.add(copies.get(i));
      ratings.add(ratings.get(i));
    }
  }

  private void add(Build build, Model model, Device device) {
    Architecture shape = model.architecture().orElse(Architecture.unknown());
    Optional<Weights> weights = Weights.of(build, model).asOptional();
    Optional<KvCache> cache = KvCache.of(shape).asOptional();
    Optional<Shape> work = Shape.of(model).asOptional();
    if (weights.isEmpty() || cache.isEmpty() || work.isEmpty() || residents.size() == OPTIONS) {
      return;
    }
    Resident resident = Resident.of(build, weights.get(), cache.get(), shape);
    Copy copy =
        new Copy(
            work.get(),
            weights.get(),
            cache.get(),
            new Group(device, 1, resident.engine(), build.quantisation()));
    if (put(0, copy).isEmpty()) {
      residents.add(resident);
      copies.add(copy);
      ratings.add(Draw.reading(device));
    }
  }

  /** The figures lie side by side, an array each, and stay from one round to the next. */
  @Benchmark
  public double[] predict() {
    for (int i = 0; i < OPTIONS; i++) {
      Resident resident = residents.get(i);
      Copy copy = copies.get(i);
      fits.put(i, resident, copy.group().device(), 1);
      put(i, copy);
      double most = fits.most(i, resident.gibPerDevice(new Held(1, 1050), 1));
      double batch = decodes.batchAt(i, 1, Math.clamp(most, 1, 64));
      pFit[i] = fits.pFit(i, resident.gibPerDevice(new Held(8, 1050), 1));
      tpotMs[i] = decodes.tpotMs(i, batch);
      ttftMs[i] = decodes.ttftMs(i, batch);
      watts[i] = ratings.get(i).writing(step(copy, batch, tpotMs[i])).busy();
    }
    return watts;
  }

  private Optional<String> put(int at, Copy copy) {
    return decodes.put(at, copy, LOAD, Coefficients.shipped(), Correction.NONE);
  }

  private static Draw.Step step(Copy copy, double batch, double tpotMs) {
    return new Draw.Step(
        1,
        copy.bytesRead(batch) / 1e9,
        copy.cache().bytes(925) / 1e9,
        2 * copy.shape().worked() / 1e12,
        batch,
        tpotMs);
  }
}
