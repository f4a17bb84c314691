package rightsize.evaluation.memory;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rightsize.decision.market.Build;
import rightsize.decision.market.Model;
import rightsize.decision.memory.Fit;
import rightsize.decision.memory.Held;
import rightsize.decision.memory.KvCache;
import rightsize.decision.memory.Placement;
import rightsize.decision.memory.Resident;
import rightsize.decision.memory.Weights;
import rightsize.evaluation.Errors;
import rightsize.evaluation.Finding;
import rightsize.evaluation.Finding.Bar;
import rightsize.evaluation.Protocol;
import rightsize.evaluation.markets.Cards;
import rightsize.evaluation.markets.CompiledMarket;
import rightsize.starter.reading.Line;
import rightsize.starter.reading.SourceFolder;

/**
 * M2: GiB of weights per device that engines logged, predicted for the catalogue's model in the
 * logged form. The naive method divides parameters times nominal bits by the devices.
 */
public final class LoadedWeights implements Protocol {
  static final String LOGS = "catalogue/memory_logs.csv";
  private static final Map<String, Double> NOMINAL =
      Map.of("BF16", 16.0, "W8A8", 8.0, "FP8", 8.0, "MXFP4", 4.0);

  @Override
  public String room() {
    return "memory";
  }

  @Override
  public List<String> files() {
    return Stream.concat(Stream.of(LOGS), CompiledMarket.FILES.stream()).toList();
  }

  @Override
  public boolean canRead(SourceFolder data) {
    return isIn(data);
  }

  /** Whether the folder has logs, and the models that they name. */
  static boolean isIn(SourceFolder data) {
    return Files.exists(data.root().resolve(LOGS)) && CompiledMarket.isIn(data);
  }

  @Override
  public List<Finding> run(SourceFolder data) {
    return findings(data.csv(LOGS), new LoggedModels(CompiledMarket.of(data)));
  }

  static List<Finding> findings(List<Line> logs, Function<String, Optional<Model>> models) {
    List<Logged> all =
        logs.stream()
            .filter(row -> row.get("quantity").startsWith("weights_gib"))
            .map(row -> new Logged(row, models.apply(row.get("model"))))
            .toList();
    Errors ours = Errors.of(all.stream().mapToDouble(logged -> Math.abs(logged.percentOff())));
    Errors naive = Errors.of(all.stream().mapToDouble(logged -> Math.abs(logged.naivelyOff())));
    return List.of(
        finding("median error", ours.median(), ours.count())
            .beside("parameters times bits", naive.median())
            .against(Bar.atMost(2)),
        finding("largest error", ours.max(), ours.count())
            .beside("parameters times bits", naive.max())
            .against(Bar.atMost(6))
            .saying(all.stream().map(Logged::told).collect(Collectors.joining("; "))));
  }

  /** A line of a log, and the model it means; infinitely off where nobody knows that. */
  private record Logged(Line row, Optional<Model> model) {

    double percentOff() {
      return off(model.flatMap(known -> gib(row, known)));
    }

    double naivelyOff() {
      return off(
          model
              .flatMap(known -> known.totalParamsB().asOptional())
              .map(billions -> nominal(row, billions)));
    }

    String told() {
      return "%s %s %+.1f %%".formatted(row.get("model"), row.get("precision"), percentOff());
    }

    private double off(Optional<Double> gib) {
      double logged = row.number("value").orElseThrow().doubleValue();
      return gib.map(g -> 100 * (g / logged - 1)).orElse(Double.POSITIVE_INFINITY);
    }
  }

  private static Optional<Double> gib(Line row, Model model) {
    Build build = LoggedModels.build(row.get("precision"), row.get("engine"));
    int devices = devices(row);
    return Weights.of(build, model)
        .asOptional()
        .map(weights -> resident(build, weights, model))
        .map(
            resident ->
                new Placement(resident, Cards.nameless(192, 1), devices)
                    .holding(new Held(0, 1))
                    .each()
                    .weights());
  }

  private static Resident resident(Build build, Weights weights, Model model) {
    return Resident.of(
        build, weights, KvCache.NONE, model.architecture().asOptional().orElseThrow());
  }

  private static double nominal(Line row, double billions) {
    String form = row.get("precision").split(" ")[0];
    return billions * 1e9 * NOMINAL.getOrDefault(form, 16.0) / 8 / devices(row) / Fit.GIB;
  }

  static int devices(Line row) {
    return row.number("tensor_parallel").orElseThrow().intValueExact();
  }

  private static Finding finding(String metric, double value, int n) {
    return Finding.of("M2", "weights as loaded", "engines' logs", metric, "%", value, n);
  }
}
