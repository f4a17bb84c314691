package rightsize.starter.models;

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
 * Licences and languages on Red Hat's validated model cards. A card that says English only has
 * mostly kept the default tag, so only lists of two or more languages are read.
 */
public final class RedHatCards {

  private static final String SUFFIX =
      "(?i)(-FP8-dynamic|-FP8-block|-FP8|-NVFP4|-quantized\\.w\\d+a\\d+|-BF16|-essential)$";

  private final Map<String, List<Line>> byModel = new HashMap<>();

  RedHatCards(SourceFolder folder, Names names) {
    for (Line card : folder.csv("catalogue/redhat_models.csv")) {
      base(card.get("model_id"), names)
          .ifPresent(id -> byModel.computeIfAbsent(id, m -> new ArrayList<>()).add(card));
    }
  }

  /** The model a quantised repository is a build of. */
  public static Optional<String> base(String repository, Names names) {
    return names.quietly("redhat-baselines", repository.replaceFirst(SUFFIX, "")).map(Named::model);
  }

  void licences(KnownModel model, Licences licences, Said said) {
    for (Line card : byModel.getOrDefault(model.id(), List.of())) {
      card.text("license_raw")
          .flatMap(licences::spdx)
          .ifPresent(spdx -> said.add(observed(card, spdx)));
    }
  }

  Optional<Observation> languages(KnownModel model) {
    return byModel.getOrDefault(model.id(), List.of()).stream()
        .map(
            card ->
                observed(
                    card,
                    card.list("languages").stream()
                        .filter(code -> code.length() <= 3)
                        .map(code -> code.equals("zsm") ? "ms" : code.equals("nld") ? "nl" : code)
                        .distinct()
                        .sorted()
                        .toList()))
        .filter(said -> ((List<?>) said.value()).size() > 1)
        .max(java.util.Comparator.comparingInt(said -> ((List<?>) said.value()).size()));
  }

  private static Observation observed(Line card, Object value) {
    return Observation.of(value, "model-metadata-collection", card.get("as_of"))
        .at("https://huggingface.co/" + card.get("model_id"));
  }
}
