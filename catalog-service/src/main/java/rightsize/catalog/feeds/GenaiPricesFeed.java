package rightsize.catalog.feeds;

import static rightsize.catalog.feeds.PriceKeys.Amount.of;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The {@code data.json} of genai-prices: {@code [{id, models: [{id, match, prices}]}]}, in USD per
 * million tokens, requests per thousand. {@code prices} is an object, or a list of those with a
 * constraint each. A price is a number, or {@code {base, tiers: [{start, price}]}}: from so many
 * input tokens on, all of a request costs the price of that tier.
 */
@Singleton
public class GenaiPricesFeed implements Feed {

  private static final PriceKeys KEYS =
      PriceKeys.only(
          Map.of(
              "input_mtok", of("input"),
              "output_mtok", of("output"),
              "cache_read_mtok", of("cache_read"),
              "cache_write_mtok", of("cache_write"),
              "requests_kcount", new PriceKeys.Amount("per_request", new BigDecimal("0.001"))),
          GenaiPricesFeed::tiers);

  @Override
  public String format() {
    return "genai-prices";
  }

  @Override
  public boolean whole() {
    return true;
  }

  @Override
  public List<Item> read(InputStream document) throws IOException {
    List<Item> items = new ArrayList<>();
    for (Piece provider : Piece.document(document).elements()) {
      Optional<Piece> models = provider.member("models").filter(Piece::isArray);
      Optional<String> id = provider.member("id").flatMap(Piece::string);
      if (models.isPresent() && id.isPresent()) {
        models.get().elements().forEach(model -> items.add(offer(id.get(), model)));
      } else {
        items.add(OfferEntry.refused(provider, "a provider with an id and models is expected"));
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
          nameBy("equals", entry.at("/match"), entry);
          nameBy("starts_with", entry.at("/match"), entry);
          entry.namedAt("/name");
          entry.tokens("context_tokens", "/context_window", Note.CONTEXT_ZERO);
          if (entry.at("/deprecated").asBoolean()) {
            entry.status("deprecated");
          }
          entry.prices(ConstrainedPrices.read(KEYS, entry));
        });
  }

  private static boolean tiers(String key, JsonNode value, String at, Tiers tiers) {
    JsonNode own = value.path("tiers");
    for (int i = 0; i < own.size(); i++) {
      JsonNode tier = own.path(i);
      tiers.put(tier.path("start"), key, tier.path("price"), at + "/tiers/" + i + "/price");
    }
    return false;
  }

  /** Rules that look for a fragment or a pattern are no names. */
  private static void nameBy(String rule, JsonNode match, OfferEntry entry) {
    entry.named(match.path(rule).asText());
    match.path("or").forEach(each -> nameBy(rule, each, entry));
  }
}
