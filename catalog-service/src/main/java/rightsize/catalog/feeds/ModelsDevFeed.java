package rightsize.catalog.feeds;

import static rightsize.catalog.feeds.PriceKeys.Amount.of;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The {@code api.json} of models.dev: provider id -> {@code {id, name, models: {id -> model}}},
 * prices in USD per million tokens. Of long requests it says {@code tiers: [{tier: {type:
 * "context", size}, input, output}]}, or for programs of before {@code context_over_200k: {input,
 * output}}.
 */
@Singleton
public class ModelsDevFeed implements Feed {

  private static final PriceKeys KEYS =
      PriceKeys.only(
          Map.of(
              "input", of("input"),
              "output", of("output"),
              "cache_read", of("cache_read"),
              "cache_write", of("cache_write"),
              "reasoning", of("reasoning")),
          ModelsDevFeed::tiers);

  private static final String TIERS = "tiers";
  private static final String OVER_200K = "context_over_200k";
  private static final JsonNode TOKENS_200K = IntNode.valueOf(200_000);

  private static final Map<String, String> STATUS =
      Map.of("alpha", "preview", "beta", "preview", "deprecated", "deprecated");

  @Override
  public String format() {
    return "models.dev";
  }

  @Override
  public boolean whole() {
    return true;
  }

  @Override
  public List<Item> read(InputStream document) throws IOException {
    List<Item> items = new ArrayList<>();
    for (Piece provider : Piece.document(document).members()) {
      Optional<Piece> models = provider.member("models").filter(Piece::isObject);
      if (models.isPresent()) {
        models.get().members().forEach(model -> items.add(offer(provider.name(), model)));
      } else {
        items.add(OfferEntry.refused(provider, "a provider with models is expected"));
      }
    }
    return Entries.readable(items);
  }

  private static Item offer(String provider, Piece model) {
    return OfferEntry.read(
        model,
        entry -> {
          entry.provider(provider);
          entry.id(entry.textAt("/id"));
          entry.named(model.name());
          entry.namedAt("/name");
          entry.tokens("context_tokens", "/limit/context", Note.CONTEXT_ZERO);
          entry.tokens("output_tokens", "/limit/output", Note.OUTPUT_ZERO);
          status(entry);
          entry.prices(KEYS.read(cost(entry), "/cost", entry).stream().toList());
        });
  }

  /** Beside its tiers it repeats the first of them, whatever its bound. */
  private static JsonNode cost(OfferEntry entry) {
    JsonNode cost = entry.at("/cost");
    return cost.path(TIERS).isEmpty() ? cost : ((ObjectNode) cost).deepCopy().without(OVER_200K);
  }

  private static boolean tiers(String key, JsonNode value, String at, Tiers tiers) {
    if (key.equals(TIERS)) {
      for (int i = 0; i < value.size(); i++) {
        JsonNode tier = value.path(i).path("tier");
        boolean byContext = tier.path("type").asText("context").equals("context");
        JsonNode bound = byContext ? tier.path("size") : MissingNode.getInstance();
        amounts(bound, value.path(i), at + "/" + i, tiers);
      }
    } else if (key.equals(OVER_200K)) {
      amounts(TOKENS_200K, value, at, tiers);
    }
    return key.equals(TIERS) || key.equals(OVER_200K);
  }

  private static void amounts(JsonNode bound, JsonNode tier, String at, Tiers tiers) {
    tier.properties().stream()
        .filter(amount -> !amount.getKey().equals("tier"))
        .forEach(
            amount ->
                tiers.put(bound, amount.getKey(), amount.getValue(), at + "/" + amount.getKey()));
  }

  private static void status(OfferEntry entry) {
    JsonNode status = entry.at("/status");
    String word = STATUS.get(status.asText());
    if (word != null) {
      entry.status(word);
    } else if (!status.isMissingNode() && !status.isNull()) {
      entry.refuse("/status", "one of alpha, beta, deprecated is expected");
    }
  }
}
