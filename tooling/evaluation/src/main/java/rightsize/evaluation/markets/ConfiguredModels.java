package rightsize.evaluation.markets;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import rightsize.decision.market.Architecture;
import rightsize.decision.market.Model;
import rightsize.decision.memory.Parameters;
import rightsize.facts.Fact;
import rightsize.starter.models.Configurations;
import rightsize.starter.reading.SourceFolder;

/**
 * Models as their repositories' configurations describe them, read as the starter's compiler reads
 * them. Their parameters are counted, not stated.
 */
public final class ConfiguredModels {

  public static final List<String> FILES =
      List.of("catalogue/model_configs.ndjson", "catalogue/arch_facts.csv");

  private static final Pattern SIZE = Pattern.compile("[-_](\\d+(?:\\.\\d+)?)B(?![A-Za-z])");

  /** Names round, and count a vision tower in or out. */
  private static final double NEAR = .2;

  private final Configurations configurations;

  public ConfiguredModels(SourceFolder data) {
    configurations = new Configurations(data);
  }

  /**
   * @param hfId a Hugging Face repository, in any case; empty when no configuration describes it
   */
  public Optional<Model> of(String hfId) {
    return configurations.of(hfId).map(found -> named(hfId, architecture(found)));
  }

  private static Architecture architecture(Configurations.Configured found) {
    return MarketFiles.JSON.convertValue(found.shape(), Architecture.class);
  }

  private static Model named(String hfId, Architecture shape) {
    Optional<Parameters> counted = counted(hfId, shape);
    return model(
        hfId,
        shape,
        counted.map(Parameters::total),
        counted.flatMap(parameters -> parameters.active().asOptional()));
  }

  /**
   * With gated inner layers, or without a gate where only that is near the size in the name;
   * nothing where neither is.
   */
  private static Optional<Parameters> counted(String hfId, Architecture shape) {
    Optional<Double> size = size(hfId);
    return Stream.of(Parameters.of(shape), Parameters.ungated(shape))
        .flatMap(counted -> counted.asOptional().stream())
        .filter(
            counted ->
                size.map(stated -> Math.abs(counted.total() / stated - 1) < NEAR).orElse(true))
        .findFirst();
  }

  /** Parameters that the name states; of a mixture named by its experts' size, none. */
  public static Optional<Double> size(String hfId) {
    if (hfId.matches(".*\\d+B-\\d+E.*")) {
      return Optional.empty();
    }
    Matcher found = SIZE.matcher(hfId);
    return found.find() ? Optional.of(Double.parseDouble(found.group(1)) * 1e9) : Optional.empty();
  }

  /** A model of which nothing else is known. */
  public static Model model(
      String id, Architecture shape, Optional<Double> parameters, Optional<Double> active) {
    return new Model(
        id,
        id,
        "",
        Fact.unknown(),
        Fact.unknown(),
        billions(parameters),
        billions(active),
        Fact.unknown(),
        Fact.unknown(),
        Fact.unknown(),
        Fact.unknown(),
        Fact.unknown(),
        Fact.unknown(),
        Fact.unknown(),
        Fact.unknown(),
        Fact.unknown(),
        Fact.known(shape),
        Fact.unknown(),
        Fact.unknown(),
        Fact.unknown(),
        Fact.unknown(),
        Fact.unknown(),
        Fact.unknown(),
        Fact.unknown());
  }

  private static Fact<Double> billions(Optional<Double> count) {
    return count.map(n -> Fact.known(n / 1e9)).orElseGet(Fact::unknown);
  }
}
