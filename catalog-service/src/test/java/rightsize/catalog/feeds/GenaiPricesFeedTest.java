package rightsize.catalog.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import rightsize.catalog.rows.Refusal;

class GenaiPricesFeedTest {

  private final List<Item> items = Documents.shipped(new GenaiPricesFeed(), "genai-prices.json");

  @Test
  void datedPricesAreSeveral() {
    assertThat(items.getFirst().row().get("prices").toString())
        .isEqualTo(
            "[{\"input\":10,\"output\":40},"
                + "{\"from\":\"2025-06-10\",\"input\":2,\"output\":8,\"cache_read\":0.5},"
                + "{\"from\":\"2026-09-01\",\"input\":3,\"output\":12}]");
  }

  @Test
  void theUndatedPriceHeldUntilTheDayBeforeTheFirstDated() {
    assertThat(undatedFrom("2026-08-21")).isEqualTo("2025-06-09");
  }

  @Test
  void theUndatedPriceHoldsFromTheDayItWasSeenWhenTheOthersAreYetToCome() {
    assertThat(undatedFrom("2025-01-31")).isEqualTo("2025-01-31");
  }

  @Test
  void onlyRulesThatSayANameGiveOne() {
    assertThat(items.getFirst().names())
        .containsExactly("gull-70b", "gull-70b-2506", "gull-70b-instruct", "Gull 70B");
  }

  @Test
  void tiersOfSingleAmountsBecomeTiersOfThePrice() {
    Item tiered = Documents.named(items, "gull-tiered");

    assertThat(tiered.row().at("/prices/0").toString())
        .isEqualTo(
            "{\"input\":5,\"output\":25,"
                + "\"tiers\":[{\"above_input_tokens\":200000,\"input\":10,\"output\":37.5},"
                + "{\"above_input_tokens\":500000,\"input\":10,\"output\":50}]}");
    assertThat(tiered.notes()).containsExactlyInAnyOrder("context_zero", "price_key_unknown");
  }

  @Test
  void ofPricesByTheHourTheDearestIsTaken() {
    Item byHour = Documents.named(items, "gull-by-night");

    assertThat(byHour.row().get("prices").toString())
        .isEqualTo("[{\"input\":0.27,\"output\":1.1}]");
    assertThat(byHour.notes()).containsExactly("price_by_hour");
  }

  @Test
  void aThousandRequestsArePricedAsOne() {
    Item search = Documents.named(items, "gull-search");

    assertThat(search.row().at("/prices/0/per_request").decimalValue())
        .isEqualByComparingTo("0.012");
    assertThat(search.row().get("status").asText()).isEqualTo("deprecated");
  }

  @Test
  void anotherConstraintIsRefused() {
    Item item =
        Documents.read(
                new GenaiPricesFeed(),
                """
                [{"id": "p", "models": [{"id": "m", "prices": [
                  {"constraint": {"moon": "full"}, "prices": {"input_mtok": 1}}]}]}]
                """)
            .getFirst();

    assertThat(item.refusals())
        .extracting(Refusal::pointer)
        .containsExactly("/prices/0/constraint");
    assertThat(item.row().has("prices")).isFalse();
  }

  private String undatedFrom(String observed) {
    JsonNode row = items.getFirst().rowOn(LocalDate.parse(observed));
    return row.at("/prices/0/from").asText();
  }
}
