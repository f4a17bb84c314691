package rightsize.starter.models;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import rightsize.starter.names.Names;
import rightsize.starter.reading.SourceFolder;
import rightsize.starter.rows.Observation;

/**
 * Which closed models their vendors had shut down by autumn 2026, as llm-zoo has it. One maintainer
 * keeps it and gives no dates, so it only speaks where no page with a date does.
 */
final class LaterListing {

  private static final String ON = "2026-11";

  private final Map<String, Boolean> allRetired = new HashMap<>();

  LaterListing(SourceFolder folder, Names names) {
    for (JsonNode entry : folder.json("fixtures/llm-zoo-models.json")) {
      boolean retired = entry.path("retired").asBoolean();
      names
          .quietly("llm-zoo", entry.path("fullName").asText())
          .ifPresent(named -> allRetired.merge(named.model(), retired, Boolean::logicalAnd));
    }
  }

  /** Retired, when every entry of the model is; weights that are out cannot be shut down. */
  Optional<Observation> retired(KnownModel model) {
    return model.open() || !allRetired.getOrDefault(model.id(), false)
        ? Optional.empty()
        : Optional.of(Observation.of("retired", "llm-zoo", ON).doubted());
  }
}
