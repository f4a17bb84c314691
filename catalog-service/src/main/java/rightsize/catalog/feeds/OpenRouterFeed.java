package rightsize.catalog.feeds;

import static rightsize.catalog.feeds.PriceKeys.Amount.of;
import static rightsize.catalog.feeds.PriceKeys.Amount.perToken;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

/**
 * What OpenRouter answers under {@code /models}: {@code {data: [{id, pricing, ...}]}}, prices as
 * text in USD for a single token. One provider offers them all.
 */
@Singleton
public class OpenRouterFeed implements Feed {

  /** Prices of images and audio are left out: the feed does not say per what. */
  private static final PriceKeys KEYS =
      PriceKeys.only(
          Map.of(
              "prompt", perToken("input"),
              "completion", perToken("output"),
              "input_cache_read", perToken("cache_read"),
              "input_cache_write", perToken("cache_write"),
              "internal_reasoning", perToken("reasoning"),
              "request", of("per_request"),
              "web_search", of("per_search")),
          Tiers.Form.NONE);

  @Override
  public String format() {
    return "openrouter";
  }

  @Override
  public boolean whole() {
    return true;
  }

  @Override
  public List<Item> read(InputStream document) throws IOException {
    Piece data =
        Piece.document(document)
            .member("data")
            .orElseThrow(() -> new FeedUnreadable("A list of models is expected.", "/data"));
    return Entries.readable(data.elements().stream().map(OpenRouterFeed::offer).toList());
  }

  private static Item offer(Piece model) {
    return OfferEntry.read(
        model,
        entry -> {
          entry.provider("openrouter");
          entry.id(entry.textAt("/id"));
          entry.namedAt("/canonical_slug");
          entry.namedAt("/hugging_face_id");
          entry.namedAt("/name");
          entry.tokens("context_tokens", "/context_length", Note.CONTEXT_ZERO);
          entry.tokens("output_tokens", "/top_provider/max_completion_tokens", Note.OUTPUT_ZERO);
          if (entry.at("/expiration_date").isTextual()) {
            entry.status("deprecated"); // its end is announced
          }
          entry.prices(KEYS.read(entry.at("/pricing"), "/pricing", entry).stream().toList());
        });
  }
}
