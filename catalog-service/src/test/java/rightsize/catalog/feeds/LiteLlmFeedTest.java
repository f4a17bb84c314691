package rightsize.catalog.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LiteLlmFeedTest {

  private final List<Item> items = Documents.shipped(new LiteLlmFeed(), "litellm.json");

  @Test
  void theEntryThatExplainsTheOthersIsPassedOver() {
    assertThat(items).hasSize(6).allSatisfy(item -> assertThat(item.refusals()).isEmpty());
  }

  @Test
  void pricesPerTokenBecomePricesPerMillion() {
    assertThat(items.getFirst().row().at("/prices/0").toString())
        .isEqualTo(
            "{\"input\":0.6,\"output\":2,\"cache_read\":0.06,\"batch_input\":0.3,\"batch_output\":1,"
                + "\"per_image\":0.0011,"
                + "\"tiers\":[{\"above_input_tokens\":64000,\"input\":1.2},"
                + "{\"above_input_tokens\":100000,\"input\":1.2,\"output\":3}]}");
    assertThat(items.getFirst().notes()).containsExactly("price_key_unknown");
  }

  @Test
  void theProviderIsNoPartOfTheId() {
    assertThat(items.getFirst().row().get("provider").asText()).isEqualTo("harbour");
    assertThat(items.getFirst().row().get("provider_model_id").asText()).isEqualTo("gull-70b");
    assertThat(items.getFirst().names()).containsExactly("gull-70b", "harbour/gull-70b");
  }

  @Test
  void anAnnouncedEndIsADeprecation() {
    assertThat(offer("gull-old-1106").row().get("status").asText()).isEqualTo("deprecated");
  }

  @Test
  void aSecondIsOfSpeechOnlyWhereSpeechIsHeard() {
    assertThat(offer("gull-ear").row().at("/prices/0").toString())
        .isEqualTo("{\"per_minute\":0.006}");
    assertThat(offer("gull-rented").row().has("prices")).isFalse();
    assertThat(offer("gull-rented").notes()).containsExactly("price_key_unknown");
  }

  @Test
  void anImageIsPricedOnlyWhereImagesAreRead() {
    assertThat(offer("gull-brush").row().has("prices")).isFalse();
    assertThat(offer("gull-brush").notes()).containsExactly("price_key_unknown");
  }

  @Test
  void whatIsBilledByTheRequestHasAPriceWithoutTokens() {
    assertThat(offer("gull-rank").row().at("/prices/0").toString())
        .isEqualTo("{\"per_request\":0.002}");
    assertThat(offer("gull-rank").notes()).containsExactly("amount_zero");
  }

  private Item offer(String id) {
    return Documents.named(items, id);
  }
}
