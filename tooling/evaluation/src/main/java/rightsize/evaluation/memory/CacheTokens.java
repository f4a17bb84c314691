package rightsize.evaluation.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
  public List<Finding> run(SourceFolder data) {
    return findings(data.csv(LoadedWeights.LOGS), new LoggedModels(CompiledMarket.of(data)));
  }

  static List<Finding> findings(List<Line> logs, Function<String, Optional<Model>> models) {
    return List.of(
        finding(logs, models, false, "full attention", 1.5),
        finding(logs, models, true, "hybrid on vLLM", 12));
  }

  private static Finding finding(
      List<Line> logs,
      Function<String, Optional<Model>> models,
      boolean hybrid,
      String split,
      double bar) {
    List<Double> errors = new ArrayList<>();
    List<Double> naive = new ArrayList<>();
    List<String> each = new ArrayList<>();
    for (Line row : logs) {
      Matcher budget = BUDGET.matcher(row.get("quantity"));
      if (!budget.matches() || row.get("precision").contains("hybrid") != hybrid) {
        continue;
      }
      double bytes = Double.parseDouble(budget.group(1)) * Fit.GIB;
      double logged = row.number("value").orElseThrow().doubleValue();
      Optional<Architecture> shape =
          models.apply(row.get("model")).flatMap(model -> model.architecture().asOptional());
      double off =
          shape
              .flatMap(known -> perToken(row, known))
              .map(perToken -> 100 * (bytes / perToken / logged - 1))
              .orElse(Double.POSITIVE_INFINITY);
      errors.add(Math.abs(off));
      each.add("%s %+.1f %%".formatted(row.get("model"), off));
      shape.ifPresent(
          known -> naive.add(100 * Math.abs(bytes / everyHead(row, known) / logged - 1)));
    }
    Errors ours = Errors.of(errors.stream().mapToDouble(Double::doubleValue));
    return Finding.of(
            "M3", "tokens of cache", split, "largest error", "%", ours.max(), ours.count())
        .beside("every head", Errors.of(naive.stream().mapToDouble(Double::doubleValue)).median())
        .against(Bar.atMost(bar))
        .saying(String.join("; ", each));
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
