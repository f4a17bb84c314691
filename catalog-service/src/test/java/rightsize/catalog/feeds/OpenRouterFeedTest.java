package rightsize.catalog.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OpenRouterFeedTest {

  private final List<Item> items = Documents.shipped(new OpenRouterFeed(), "openrouter.json");

  @Test
  void textPerTokenBecomesANumberPerMillion() {
    assertThat(items.getFirst().row())
        .hasToString(
            "{\"provider\":\"openrouter\",\"provider_model_id\":\"acme/gull-70b\",\"context_tokens\":131072,"
                + "\"output_tokens\":8192,\"prices\":[{\"input\":0.6,\"output\":2,\"cache_read\":0.06,"
                + "\"cache_write\":0.08333333333,\"per_search\":0.014}]}");
    assertThat(items.getFirst().notes())
        .containsExactlyInAnyOrder("price_rounded", "price_key_unknown", "amount_zero");
    assertThat(items.getFirst().place()).isEqualTo("/data/0");
  }

  @Test
  void everyNameCounts() {
    assertThat(items.getFirst().names())
        .containsExactly(
            "acme/gull-70b", "acme/gull-70b-2506", "acme-ai/Gull-70B", "Acme: Gull 70B");
    assertThat(items.get(1).names()).containsExactly("openrouter/whichever", "Whichever");
  }

  @Test
  void minusOneIsNoPrice() {
    assertThat(items.get(1).row().has("prices")).isFalse();
    assertThat(items.get(1).row().has("output_tokens")).isFalse();
    assertThat(items.get(1).notes()).containsExactly("price_sentinel");
    assertThat(items.get(1).refusals()).isEmpty();
  }

  @Test
  void aFreeTierIsNotPricedByItsSearches() {
    assertThat(items.get(2).row().has("prices")).isFalse();
    assertThat(items.get(2).notes()).containsExactly("price_zero");
  }

  @Test
  void anAnnouncedEndIsADeprecation() {
    assertThat(items.get(2).row().get("status").asText()).isEqualTo("deprecated");
    assertThat(items.getFirst().row().has("status")).isFalse();
  }

  @Test
  void theSameIdTwiceIsLeftToWhoKnowsTheWholeCatalogue() {
    assertThat(
            Documents.read(new OpenRouterFeed(), "{\"data\": [{\"id\": \"a\"}, {\"id\": \"a\"}]}"))
        .hasSize(2)
        .allSatisfy(item -> assertThat(item.refusals()).isEmpty());
  }
}
