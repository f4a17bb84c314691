package rightsize.catalog.feeds;

import static rightsize.catalog.feeds.PriceKeys.Amount.of;
import static rightsize.catalog.feeds.PriceKeys.Amount.perToken;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The price map of LiteLLM: name -> {@code {litellm_provider, mode, input_cost_per_token, ...}}, in
 * USD for a single token; {@code input_cost_per_token_above_200k_tokens} is that of requests which
 * are longer. The name may begin with the provider: {@code azure/gpt-4o}. The entry {@code
 * sample_spec} explains the others and is passed over.
 */
@Singleton
public class LiteLlmFeed implements Feed {

  private static final String SAMPLE = "sample_spec";

  private static final Map<String, PriceKeys.Amount> TOKENS =
      Map.of(
          "input_cost_per_token", perToken("input"),
          "output_cost_per_token", perToken("output"),
          "cache_read_input_token_cost", perToken("cache_read"),
          "cache_creation_input_token_cost", perToken("cache_write"),
          "input_cost_per_token_batches", perToken("batch_input"),
          "output_cost_per_token_batches", perToken("batch_output"),
          "output_cost_per_reasoning_token", perToken("reasoning"),
          "input_cost_per_query", of("per_request"));

  private static final PriceKeys KEYS = keys(Map.of());

  /** A picture that is read; of a mode that paints, the same key prices the picture painted. */
  private static final PriceKeys READING = keys(Map.of("input_cost_per_image", of("per_image")));

  /** A second of speech; of a mode that chats, the same key prices a rented second. */
  private static final PriceKeys LISTENING =
      keys(
          Map.of(
              "input_cost_per_second", new PriceKeys.Amount("per_minute", BigDecimal.valueOf(60))));

  private static final Pattern LONGER =
      Pattern.compile("(?<key>.+_cost.*)_above_(?<thousands>[0-9]{1,5})k_tokens");

  private static final Set<String> READS = Set.of("chat", "responses", "embedding");

  private static PriceKeys keys(Map<String, PriceKeys.Amount> more) {
    Map<String, PriceKeys.Amount> all = new HashMap<>(TOKENS);
    all.putAll(more);
    return new PriceKeys(Map.copyOf(all), key -> key.contains("_cost"), LiteLlmFeed::tier);
  }

  /** {@code input_cost_per_token_above_200k_tokens} of any length. */
  private static boolean tier(String key, JsonNode value, String at, Tiers tiers) {
    Matcher longer = LONGER.matcher(key);
    if (!longer.matches()) {
      return false;
    }
    int bound = Integer.parseInt(longer.group("thousands")) * 1000;
    tiers.put(IntNode.valueOf(bound), longer.group("key"), value, at);
    return true;
  }

  @Override
  public String format() {
    return "litellm";
  }

  @Override
  public boolean whole() {
    return true;
  }

  @Override
  public List<Item> read(InputStream document) throws IOException {
    return Entries.readable(
        Piece.document(document).members().stream()
            .filter(entry -> !entry.name().equals(SAMPLE))
            .map(LiteLlmFeed::offer)
            .toList());
  }

  private static Item offer(Piece piece) {
    return OfferEntry.read(
        piece,
        entry -> {
          String provider = entry.textAt("/litellm_provider");
          entry.provider(provider);
          entry.id(withoutProvider(piece.name(), provider));
          entry.named(piece.name());
          entry.tokens("context_tokens", "/max_input_tokens", Note.CONTEXT_ZERO);
          entry.tokens("output_tokens", "/max_output_tokens", Note.OUTPUT_ZERO);
          if (entry.at("/deprecation_date").isTextual()) {
            entry.status("deprecated"); // its end is announced
          }
          PriceKeys keys = keysOf(entry.at("/mode").asText());
          entry.prices(keys.read(entry.json(), "", entry).stream().toList());
        });
  }

  private static PriceKeys keysOf(String mode) {
    if (mode.equals("audio_transcription")) {
      return LISTENING;
    }
    return READS.contains(mode) ? READING : KEYS;
  }

  private static String withoutProvider(String name, String provider) {
    return name.startsWith(provider + "/") ? name.substring(provider.length() + 1) : name;
  }
}
