package rightsize.catalog.exports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rightsize.catalog.offers.OfferShape;
import rightsize.catalog.rows.Json;

/**
 * The price map of LiteLLM: {@code provider/name} -> {@code {litellm_provider, mode,
 * input_cost_per_token, ...}}, in USD for a single token. Where it finds no price it reckons with
 * nothing, so that offers without one are left out.
 */
@Singleton
class LiteLlmMould implements Mould {

  private static final int TOKENS = 6;
  private static final long THOUSAND = 1000;
  private static final BigDecimal SECONDS = BigDecimal.valueOf(60);

  private static final Map<String, String> COSTS = costs();

  private static final Map<String, String> ABILITIES =
      Map.of(
          "tool_call", "supports_function_calling",
          "reasoning", "supports_reasoning",
          "structured_output", "supports_response_schema");

  private static Map<String, String> costs() {
    Map<String, String> costs = new LinkedHashMap<>();
    costs.put("input", "input_cost_per_token");
    costs.put("output", "output_cost_per_token");
    costs.put("cache_read", "cache_read_input_token_cost");
    costs.put("cache_write", "cache_creation_input_token_cost");
    costs.put("batch_input", "input_cost_per_token_batches");
    costs.put("batch_output", "output_cost_per_token_batches");
    costs.put("reasoning", "output_cost_per_reasoning_token");
    return costs;
  }

  @Override
  public String format() {
    return "litellm";
  }

  @Override
  public boolean takes(Entry entry) {
    return entry.amount("input").isPresent()
        || entry.amount("per_request").isPresent()
        || mode(entry).filter("audio_transcription"::equals).isPresent();
  }

  @Override
  public ObjectNode of(List<Entry> entries) {
    ObjectNode map = Json.object();
    entries.forEach(
        entry -> map.set(entry.provider() + "/" + entry.providerModelId(), priced(entry)));
    return map;
  }

  private static ObjectNode priced(Entry entry) {
    ObjectNode priced = Json.object().put("litellm_provider", entry.provider());
    Optional<String> mode = mode(entry);
    mode.ifPresent(it -> priced.put("mode", it));
    COSTS.forEach(
        (name, key) ->
            entry.amount(name).ifPresent(usd -> priced.put(key, usd.movePointLeft(TOKENS))));
    entry.tiers().forEach(tier -> raise(tier, priced));
    entry.amount("per_request").ifPresent(usd -> priced.put("input_cost_per_query", usd));
    if (mode.filter(it -> it.equals("chat") || it.equals("embedding")).isPresent()) {
      entry.amount("per_image").ifPresent(usd -> priced.put("input_cost_per_image", usd));
    }
    if (mode.filter("audio_transcription"::equals).isPresent()) {
      entry
          .amount("per_minute")
          .map(usd -> usd.divide(SECONDS, MathContext.DECIMAL64))
          .ifPresent(usd -> priced.put("input_cost_per_second", usd));
    }
    tokens(entry, priced);
    ABILITIES.forEach(
        (ability, key) -> entry.has("capabilities", ability).ifPresent(it -> priced.put(key, it)));
    entry.has("input_modalities", "image").ifPresent(it -> priced.put("supports_vision", it));
    JsonNode ends = entry.model().path("retires_on");
    if (entry.isDeprecated() && ends.asText().length() == "2026-11-23".length()) {
      priced.set("deprecation_date", ends);
    }
    return priced;
  }

  /** Its keys count in thousands of tokens; what begins between two of them it cannot say. */
  private static void raise(JsonNode tier, ObjectNode priced) {
    long bound = tier.path(OfferShape.BOUND).longValue();
    if (bound % THOUSAND == 0) {
      String above = "_above_" + bound / THOUSAND + "k_tokens";
      COSTS.forEach(
          (name, key) ->
              Entry.amount(tier, name)
                  .ifPresent(usd -> priced.put(key + above, usd.movePointLeft(TOKENS))));
    }
  }

  private static void tokens(Entry entry, ObjectNode priced) {
    if (entry.offer().hasNonNull("context_tokens")) {
      priced.set("max_input_tokens", entry.offer().get("context_tokens"));
    }
    if (entry.offer().hasNonNull("output_tokens")) {
      priced.set("max_output_tokens", entry.offer().get("output_tokens"));
      priced.set("max_tokens", entry.offer().get("output_tokens"));
    }
  }

  /** By what the model gives; empty where nobody knows. */
  private static Optional<String> mode(Entry entry) {
    if (entry.amount("per_minute").isPresent() && entry.amount("input").isEmpty()) {
      return Optional.of("audio_transcription");
    }
    Map<String, String> modes =
        Map.of(
            "embedding",
            "embedding",
            "score",
            "rerank",
            "text",
            "chat",
            "image",
            "image_generation");
    return List.of("embedding", "score", "text", "image").stream()
        .filter(word -> entry.has("output_modalities", word).orElse(false))
        .map(modes::get)
        .findFirst();
  }
}
