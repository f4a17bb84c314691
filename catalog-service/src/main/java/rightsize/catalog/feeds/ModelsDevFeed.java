package rightsize.catalog.feeds;

import static rightsize.catalog.feeds.PriceKeys.Amount.of;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The {@code api.json} of models.dev: provider id -> {@code {id, name, models: {id -> model}}},
 * prices in USD per million tokens.
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
          "tiers",
          "context_over_200k");

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
          entry.prices(KEYS.read(entry.at("/cost"), "/cost", entry).stream().toList());
        });
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
