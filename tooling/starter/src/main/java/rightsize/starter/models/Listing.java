package rightsize.starter.models;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import rightsize.starter.names.Named;
import rightsize.starter.names.Names;
import rightsize.starter.reading.HandTable;
import rightsize.starter.reading.SourceFolder;
import rightsize.starter.rows.Observation;

/**
 * What models.dev says of a model: its base model first, then the offer of the developer's own
 * provider. Other providers date a model by when they took it up and may serve less than it can, so
 * of them only limits, modalities and capabilities are read, and what most of them say is shown.
 */
final class Listing {

  static final String SOURCE = "models.dev";
  static final String ON = "2026-07-02";

  private final Map<String, List<JsonNode>> first = new HashMap<>();
  private final Map<String, List<JsonNode>> own = new HashMap<>();
  private final Map<String, List<JsonNode>> others = new HashMap<>();

  Listing(SourceFolder folder, Names names) {
    for (JsonNode base : folder.ndjson("models-dev/base_models.ndjson")) {
      names.quietly(SOURCE, base.path("id").asText()).ifPresent(n -> keep(first, n, base));
    }
    Map<String, String> ownProvider = new HashMap<>();
    HandTable.OWN_PROVIDERS
        .rows()
        .forEach(line -> ownProvider.put(line.get("provider"), line.get("developer")));
    for (JsonNode offer : folder.ndjson("models-dev/offers.ndjson")) {
      String provider = offer.path("provider").asText();
      names
          .quietly(provider, offer.path("id").asText())
          .ifPresent(
              named -> {
                String developer = named.model().substring(0, named.model().indexOf('/'));
                boolean isOwn = developer.equals(ownProvider.get(provider));
                keep(isOwn ? own : others, named, offer);
              });
    }
  }

  private static void keep(Map<String, List<JsonNode>> where, Named named, JsonNode said) {
    where.computeIfAbsent(named.model(), m -> new ArrayList<>()).add(said);
  }

  Optional<Observation> date(KnownModel model) {
    return trusted(model, node -> text(node.path("release_date")));
  }

  Optional<Observation> knowledge(KnownModel model) {
    return trusted(model, node -> text(node.path("knowledge")));
  }

  /** A limit in tokens as the developer has it; zero there means that nobody said. */
  Optional<Observation> limit(KnownModel model, String which) {
    return trusted(model, node -> limit(node, which));
  }

  /** A limit in tokens as most providers serve it. */
  Optional<Observation> servedLimit(KnownModel model, String which) {
    return common(model, node -> limit(node, which)).map(said -> said.doubted());
  }

  private static Optional<BigDecimal> limit(JsonNode node, String which) {
    return Optional.of(node.path("limit").path(which))
        .filter(limit -> limit.asLong() > 0)
        .map(JsonNode::decimalValue);
  }

  Optional<Observation> modalities(KnownModel model, String direction) {
    return either(
        model,
        node -> {
          List<String> named =
              StreamSupport.stream(node.path("modalities").path(direction).spliterator(), false)
                  .map(JsonNode::asText)
                  .filter(m -> List.of("text", "image", "audio", "video").contains(m))
                  .toList();
          return named.isEmpty() ? Optional.empty() : Optional.of(named);
        });
  }

  Optional<Observation> capabilities(KnownModel model) {
    return either(
        model,
        node -> {
          List<String> can = new ArrayList<>();
          for (String capability : List.of("tool_call", "reasoning", "structured_output")) {
            if (node.path(capability).asBoolean()) {
              can.add(capability);
            }
          }
          return can.isEmpty() ? Optional.empty() : Optional.of(can);
        });
  }

  /** Deprecated, preview or current as the developer's own listing has it. */
  Optional<Observation> status(KnownModel model) {
    List<JsonNode> listed = own.getOrDefault(model.id(), List.of());
    if (listed.isEmpty()) {
      return Optional.empty();
    }
    boolean preview = model.id().matches(".*(preview|-exp).*");
    String status =
        switch (listed.getFirst().path("status").asText("")) {
          case "deprecated" -> "deprecated";
          case "beta", "alpha" -> "preview";
          default -> preview ? "preview" : "current";
        };
    return Optional.of(Observation.of(status, SOURCE, ON));
  }

  private static Optional<String> text(JsonNode node) {
    return node.isTextual() && node.asText().matches("\\d{4}(-\\d{2}){0,2}")
        ? Optional.of(node.asText())
        : Optional.empty();
  }

  private <T> Optional<Observation> either(KnownModel model, Function<JsonNode, Optional<T>> read) {
    return trusted(model, read).or(() -> common(model, read));
  }

  private <T> Optional<Observation> trusted(
      KnownModel model, Function<JsonNode, Optional<T>> read) {
    return Stream.of(first, own)
        .flatMap(where -> where.getOrDefault(model.id(), List.of()).stream())
        .map(read)
        .flatMap(Optional::stream)
        .findFirst()
        .map(value -> Observation.of(value, SOURCE, ON));
  }

  /** What most of the other providers say; the first said among equals. */
  private <T> Optional<Observation> common(KnownModel model, Function<JsonNode, Optional<T>> read) {
    Map<T, Integer> votes = new LinkedHashMap<>();
    others.getOrDefault(model.id(), List.of()).stream()
        .map(read)
        .flatMap(Optional::stream)
        .forEach(value -> votes.merge(value, 1, Integer::sum));
    return votes.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(most -> Observation.of(most.getKey(), SOURCE, ON));
  }
}
