package rightsize.catalog.exports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.List;
import rightsize.catalog.offers.OfferShape;
import rightsize.catalog.rows.Json;

/**
 * The {@code api.json} of models.dev: provider id -> {@code {id, name, models: {id -> model}}},
 * prices in USD per million tokens. What is unknown is left out, also where models.dev itself
 * always has a value.
 */
@Singleton
class ModelsDevMould implements Mould {

  private static final List<String> COSTS =
      List.of("input", "output", "cache_read", "cache_write", "reasoning");

  private static final long OVER_200K = 200_000;

  @Override
  public String format() {
    return "models.dev";
  }

  @Override
  public boolean takes(Entry entry) {
    return true;
  }

  @Override
  public ObjectNode of(List<Entry> entries) {
    ObjectNode providers = Json.object();
    for (Entry entry : entries) {
      if (!providers.has(entry.provider())) {
        providers
            .putObject(entry.provider())
            .put("id", entry.provider())
            .put("name", entry.providerName())
            .putObject("models");
      }
      ((ObjectNode) providers.get(entry.provider()).get("models"))
          .set(entry.providerModelId(), model(entry));
    }
    return providers;
  }

  private static ObjectNode model(Entry entry) {
    ObjectNode facts = entry.model();
    ObjectNode model = Json.object().put("id", entry.providerModelId());
    copy(facts, "name", model, "name");
    copy(facts, "family", model, "family");
    copy(facts, "released_on", model, "release_date");
    copy(facts, "knowledge_cutoff", model, "knowledge");
    copy(facts, "open_weights", model, "open_weights");
    entry.has("capabilities", "reasoning").ifPresent(it -> model.put("reasoning", it));
    entry.has("capabilities", "tool_call").ifPresent(it -> model.put("tool_call", it));
    entry
        .has("capabilities", "structured_output")
        .ifPresent(it -> model.put("structured_output", it));
    ObjectNode modalities = Json.object();
    copy(facts, "input_modalities", modalities, "input");
    copy(facts, "output_modalities", modalities, "output");
    putUnlessEmpty(model, "modalities", modalities);
    ObjectNode limit = Json.object();
    copy(entry.offer(), "context_tokens", limit, "context");
    copy(entry.offer(), "output_tokens", limit, "output");
    putUnlessEmpty(model, "limit", limit);
    ObjectNode cost = Json.object();
    COSTS.forEach(name -> entry.amount(name).ifPresent(usd -> cost.put(name, usd)));
    tiers(entry, cost);
    putUnlessEmpty(model, "cost", cost);
    switch (entry.offer().path("status").asText()) {
      case "preview" -> model.put("status", "beta");
      case "deprecated" -> model.put("status", "deprecated");
      default -> {} // it has no word for what is current
    }
    return model;
  }

  private static void tiers(Entry entry, ObjectNode cost) {
    List<JsonNode> tiers = entry.tiers();
    if (tiers.isEmpty() || cost.isEmpty()) {
      return;
    }
    ArrayNode list = cost.putArray("tiers");
    for (JsonNode tier : tiers) {
      JsonNode bound = tier.get(OfferShape.BOUND);
      ObjectNode said = list.addObject();
      amounts(tier, said);
      said.putObject("tier").put("type", "context").set("size", bound);
      if (bound.longValue() == OVER_200K) {
        amounts(tier, cost.putObject("context_over_200k")); // for readers that know no tiers
      }
    }
  }

  private static void amounts(JsonNode tier, ObjectNode said) {
    COSTS.forEach(name -> Entry.amount(tier, name).ifPresent(usd -> said.put(name, usd)));
  }

  private static void copy(ObjectNode from, String name, ObjectNode to, String as) {
    if (from.hasNonNull(name)) {
      to.set(as, from.get(name));
    }
  }

  private static void putUnlessEmpty(ObjectNode model, String name, ObjectNode inside) {
    if (!inside.isEmpty()) {
      model.set(name, inside);
    }
  }
}
