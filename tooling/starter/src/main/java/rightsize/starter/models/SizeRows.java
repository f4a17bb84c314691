package rightsize.starter.models;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rightsize.starter.names.Named;
import rightsize.starter.names.Names;
import rightsize.starter.reading.Line;
import rightsize.starter.reading.SourceFolder;
import rightsize.starter.rows.Observation;
import rightsize.starter.rows.Said;

/**
 * Parameter counts, licences and release dates of {@code catalogue/sizes_licences.csv}. Counts of
 * closed models there are estimates and are not read; the EvalPlus column holds active parameters
 * for some mixtures and comes last; llmfit counts tensors, so it is read for the very repository
 * only and is shown, being the exact figure, when somebody else's rounder one bears it out.
 */
final class SizeRows {

  private static final double SAME = 0.05;
  private static final double ROUNDED = 0.75;
  private static final List<String> TRUST =
      List.of(
          "bullshit-benchmark", "comparia", "llm-stats", "helm", "open-asr", "mteb", "evalplus");
  private static final List<String> DATES = List.of("helm", "llm-stats", "comparia", "llmfit");

  private final Map<String, List<Line>> byModel = new HashMap<>();

  SizeRows(SourceFolder folder, Names names, Map<String, String> modelByHfId) {
    for (Line line : folder.csv("catalogue/sizes_licences.csv")) {
      if (line.get("source").equals("mteb")) {
        continue; // the same models stand in mteb_models.ndjson with more about each
      }
      model(line, names, modelByHfId)
          .ifPresent(id -> byModel.computeIfAbsent(id, m -> new ArrayList<>()).add(line));
    }
  }

  private static Optional<String> model(Line line, Names names, Map<String, String> byHfId) {
    String repository = line.text("hf_id").orElse(line.get("model_id"));
    if (line.get("source").equals("llmfit")) {
      return Optional.ofNullable(byHfId.get(repository.toLowerCase(java.util.Locale.ROOT)));
    }
    return names.quietly(line.get("source"), line.get("model_id")).map(Named::model);
  }

  private List<Line> of(String model, String source) {
    return byModel.getOrDefault(model, List.of()).stream()
        .filter(line -> line.get("source").equals(source))
        .toList();
  }

  private static Observation observed(Line line, Object value) {
    return Observation.of(value, line.get("source"), line.get("as_of"))
        .at(line.text("url").orElse(null));
  }

  /** Total parameters in billions. */
  Said totalParams(KnownModel model) {
    Said said = new Said(model.id(), "total_params_b", SAME);
    model.totalParams().ifPresent(total -> said.add(model.byHand(total)));
    if (!model.open()) {
      return said;
    }
    List<Observation> reported = new ArrayList<>();
    for (String source : TRUST) {
      for (Line line : of(model.id(), source)) {
        line.number("total_params_b").ifPresent(total -> reported.add(observed(line, total)));
      }
    }
    for (Line line : of(model.id(), "llmfit")) {
      Optional<BigDecimal> counted = line.number("total_params_b");
      if (counted.isPresent()) {
        Observation count = observed(line, counted.get());
        boolean first =
            reported.isEmpty()
                || reported.stream().anyMatch(other -> close(other.value(), counted.get()));
        reported.add(first ? 0 : reported.size(), count);
      }
    }
    reported.forEach(said::add);
    return said;
  }

  /** Near enough, or a whole number that a count was rounded or cut down to. */
  private static boolean close(Object reported, BigDecimal counted) {
    BigDecimal said = (BigDecimal) reported;
    double apart = Math.abs(said.doubleValue() - counted.doubleValue());
    boolean rounded = said.stripTrailingZeros().scale() <= 0 && apart < ROUNDED;
    return rounded || apart <= SAME * said.doubleValue();
  }

  /** Active parameters in billions: the total of a dense model, reported ones of a mixture. */
  Said activeParams(KnownModel model, Optional<Observation> total) {
    Said said = new Said(model.id(), "active_params_b", SAME);
    model.activeParams().ifPresent(active -> said.add(model.byHand(active)));
    if (model.dense()) {
      total.ifPresent(t -> said.add(model.byHand(t.value())));
      return said;
    }
    if (!model.open()) {
      return said;
    }
    for (String method : List.of("reported", "curated")) {
      for (Line line : byModel.getOrDefault(model.id(), List.of())) {
        if (line.get("active_params_method").equals(method)) {
          line.number("active_params_b").ifPresent(active -> said.add(observed(line, active)));
        }
      }
    }
    return said;
  }

  /** Licence as the sources name it, mapped to SPDX. */
  void licences(KnownModel model, Licences licences, Said said) {
    for (Line line : byModel.getOrDefault(model.id(), List.of())) {
      line.text("license_id")
          .flatMap(licences::spdx)
          .ifPresent(spdx -> said.add(observed(line, spdx)));
    }
  }

  void releases(KnownModel model, Said said) {
    for (String source : DATES) {
      for (Line line : of(model.id(), source)) {
        line.text("release").ifPresent(date -> said.add(observed(line, date)));
      }
    }
  }
}
