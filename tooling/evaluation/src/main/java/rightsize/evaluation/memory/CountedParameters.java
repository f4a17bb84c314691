package rightsize.evaluation.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rightsize.evaluation.Errors;
import rightsize.evaluation.Finding;
import rightsize.evaluation.Protocol;
import rightsize.evaluation.markets.ConfiguredModels;
import rightsize.starter.reading.SourceFolder;

/**
 * Parameters counted from a configuration against the size in the repository's name. Names are
 * rounded and count a vision tower in or out, so there is no bar; a layer counted wrongly would
 * show as tens of percent.
 */
public final class CountedParameters implements Protocol {
  /** Percent; beyond, the configuration lacks something that the count needs. */
  private static final double FAR = 10;

  @Override
  public String room() {
    return "memory";
  }

  @Override
  public List<String> files() {
    return ConfiguredModels.FILES;
  }

  @Override
  public List<Finding> run(SourceFolder data) {
    ConfiguredModels models = new ConfiguredModels(data);
    List<Double> errors = new ArrayList<>();
    List<String> unexplained = new ArrayList<>();
    data.ndjson(ConfiguredModels.FILES.get(0)).stream()
        .map(config -> config.path("hf_id").asText())
        .forEach(
            hfId -> {
              Optional<Double> off = percentOff(models, hfId);
              off.filter(Double::isFinite).ifPresent(errors::add);
              if (off.orElse(0.0) > FAR) {
                unexplained.add(hfId);
              }
            });
    Errors off = Errors.of(errors.stream().mapToDouble(Double::doubleValue));
    Finding finding =
        Finding.of(
                "M0",
                "parameters",
                "size in a repository's name",
                "median error",
                "%",
                off.median(),
                off.count())
            .p90(off.p90());
    return List.of(
        unexplained.isEmpty()
            ? finding
            : finding.saying("not near or not counted: " + String.join(", ", unexplained)));
  }

  /** Empty where the name states no size; infinite where nothing can be counted. */
  private static Optional<Double> percentOff(ConfiguredModels models, String hfId) {
    return ConfiguredModels.size(hfId)
        .map(
            stated ->
                models
                    .of(hfId)
                    .flatMap(model -> model.totalParamsB().asOptional())
                    .map(counted -> 100 * Math.abs(counted * 1e9 / stated - 1))
                    .orElse(Double.POSITIVE_INFINITY));
  }
}
