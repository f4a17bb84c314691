package rightsize.evaluation.memory;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rightsize.decision.market.Architecture;
import rightsize.decision.market.Model;
import rightsize.decision.memory.CacheType;
import rightsize.decision.memory.Engine;
import rightsize.decision.memory.Fit;
import rightsize.decision.memory.KvCache;
import rightsize.evaluation.Errors;
import rightsize.evaluation.Finding;
import rightsize.evaluation.Finding.Bar;
import rightsize.evaluation.Protocol;
import rightsize.evaluation.markets.CompiledMarket;
import rightsize.starter.reading.Line;
import rightsize.starter.reading.SourceFolder;

/**
 * M3: tokens that vLLM logged for a budget of cache per device. The naive method lets every head of
 * every layer keep keys and values in 16 bits.
 */
public final class CacheTokens implements Protocol {
  private static final Pattern BUDGET = Pattern.compile("kv_tokens_for_([0-9.]+)_gib.*");

  /** Long enough that pages, and what a sequence keeps whatever its length, do not show. */
  private static final double LONG = 64_000;

  @Override
  public String room() {
    return "memory";
  }

  @Override
  public List<String> files() {
    return Stream.concat(Stream.of(LoadedWeights.LOGS), CompiledMarket.FILES.stream()).toList();
  }

  @Override
  public boolean canRead(SourceFolder data) {
    return LoadedWeights.isIn(data);
  }

  @Override
  public List<Finding> run(SourceFolder data) {
    return findings(data.csv(LoadedWeights.LOGS), new LoggedModels(CompiledMarket.of(data)));
  }

  static List<Finding> findings(List<Line> logs, Function<String, Optional<Model>> models) {
    List<Logged> all =
        logs.stream()
            .filter(row -> BUDGET.matcher(row.get("quantity")).matches())
            .map(row -> new Logged(row, models.apply(row.get("model"))))
            .toList();
    return List.of(
        finding(all.stream().filter(l -> !l.hybrid()).toList(), "full attention", 1.5),
        finding(all.stream().filter(Logged::hybrid).toList(), "hybrid on vLLM", 12));
  }

  private static Finding finding(List<Logged> logs, String split, double bar) {
    Errors ours = Errors.of(logs.stream().mapToDouble(logged -> Math.abs(logged.percentOff())));
    Errors naive = Errors.of(logs.stream().mapToDouble(logged -> Math.abs(logged.naivelyOff())));
    String each =
        logs.stream()
            .map(l -> "%s %+.1f %%".formatted(l.row().get("model"), l.percentOff()))
            .collect(Collectors.joining("; "));
    return Finding.of(
            "M3", "tokens of cache", split, "largest error", "%", ours.max(), ours.count())
        .beside("every head", naive.max())
        .against(Bar.atMost(bar))
        .saying(each);
  }

  /** A line of a log, and the model it means; infinitely off where nobody knows that. */
  private record Logged(Line row, Optional<Model> model) {

    boolean hybrid() {
      return row.get("precision").contains("hybrid");
    }

    double percentOff() {
      return off(shape().flatMap(shape -> perToken(row, shape)));
    }

    double naivelyOff() {
      return off(shape().map(shape -> everyHead(row, shape)));
    }

    private Optional<Architecture> shape() {
      return model.flatMap(known -> known.architecture().asOptional());
    }

    private double off(Optional<Double> bytesPerToken) {
      Matcher budget = BUDGET.matcher(row.get("quantity"));
      budget.matches();
      double bytes = Double.parseDouble(budget.group(1)) * Fit.GIB;
      double logged = row.number("value").orElseThrow().doubleValue();
      return bytesPerToken
          .map(each -> 100 * (bytes / each / logged - 1))
          .orElse(Double.POSITIVE_INFINITY);
    }
  }

  private static Optional<Double> perToken(Line row, Architecture shape) {
    CacheType type = row.get("precision").contains("FP8") ? CacheType.FP8 : CacheType.BF16;
    int devices = LoadedWeights.devices(row);
    return KvCache.of(shape)
        .asOptional()
        .map(cache -> cache.on(Engine.VLLM, type))
        .map(
            cache ->
                (cache.bytesPerDevice(LONG, devices) - cache.bytesPerDevice(0, devices)) / LONG);
  }

  private static double everyHead(Line row, Architecture shape) {
    return 4.0
        * shape.layers().orElse(0)
        * shape.heads().orElse(0)
        * shape.headDim().orElse(128)
        / LoadedWeights.devices(row);
  }
}
