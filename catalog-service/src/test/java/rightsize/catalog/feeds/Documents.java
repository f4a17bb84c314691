package rightsize.catalog.feeds;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Documents to try the feeds on. */
final class Documents {

  static final List<Feed> FEEDS =
      List.of(
          new ModelsDevFeed(),
          new LiteLlmFeed(),
          new OpenRouterFeed(),
          new GenaiPricesFeed(),
          new NdjsonFeed(),
          new CsvFeed());

  private Documents() {}

  static List<Item> shipped(Feed feed, String file) {
    try (InputStream document = Documents.class.getResourceAsStream("/feeds/" + file)) {
      return feed.read(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Item> read(Feed feed, String text) {
    return read(feed, text.getBytes(StandardCharsets.UTF_8));
  }

  static List<Item> read(Feed feed, byte[] document) {
    try {
      return feed.read(new ByteArrayInputStream(document));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Item named(List<Item> items, String providerModelId) {
    return items.stream()
        .filter(item -> item.row() != null)
        .filter(item -> item.row().path("provider_model_id").asText().equals(providerModelId))
        .findFirst()
        .orElseThrow();
  }
}
