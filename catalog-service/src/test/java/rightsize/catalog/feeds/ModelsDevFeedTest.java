package rightsize.catalog.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rightsize.catalog.rows.Refusal;

class ModelsDevFeedTest {

  private final List<Item> items = Documents.shipped(new ModelsDevFeed(), "models.dev.json");

  @Test
  void everyModelOfEveryProviderIsAnOffer() {
    assertThat(items).extracting(Item::kind).containsOnly("offers").hasSize(5);
    assertThat(items)
        .extracting(item -> item.row().get("provider").asText())
        .containsExactly("harbour", "harbour", "harbour", "quay", "quay");
    assertThat(items).allSatisfy(item -> assertThat(item.refusals()).isEmpty());
  }

  @Test
  void anOfferHasItsPlaceItsTextAndItsNames() {
    Item gull = items.getFirst();

    assertThat(gull.place()).isEqualTo("/harbour/models/acme~1Gull-70B");
    assertThat(gull.raw()).startsWith("{").contains("\"cache_read\": 0.06").endsWith("}");
    assertThat(gull.names()).containsExactly("acme/Gull-70B", "Gull 70B");
  }

  @Test
  void pricesAreTakenAsTheyAreAndUndated() {
    assertThat(items.getFirst().row())
        .hasToString(
            "{\"provider\":\"harbour\",\"provider_model_id\":\"acme/Gull-70B\",\"context_tokens\":131072,"
                + "\"output_tokens\":8192,\"prices\":[{\"input\":0.6,\"output\":2,\"cache_read\":0.06}]}");
  }

  @Test
  void aZeroBesideARealPriceIsUnknown() {
    assertThat(items.getFirst().notes()).containsExactly("amount_zero");
    assertThat(offer("gull-embed").row().at("/prices/0/output").isMissingNode()).isTrue();
    assertThat(offer("gull-embed").notes()).contains("amount_zero");
  }

  @Test
  void twoZeroesAreNoPrice() {
    assertThat(offer("gull-free").row().has("prices")).isFalse();
    assertThat(offer("gull-free").notes()).contains("price_zero");
  }

  @Test
  void noPriceIsNoPriceAndNeedsNoNote() {
    assertThat(offer("gull-unpriced").row().has("prices")).isFalse();
    assertThat(offer("gull-unpriced").notes()).isEmpty();
  }

  @Test
  void tiersStandBesideThePriceAndWhatRepeatsTheFirstIsPassedOver() {
    assertThat(offer("gull-long").row().at("/prices/0").toString())
        .isEqualTo(
            "{\"input\":1.25,\"output\":10,\"reasoning\":10,"
                + "\"tiers\":[{\"above_input_tokens\":272000,\"input\":2.5,\"output\":15}]}");
    assertThat(offer("gull-long").notes()).containsExactly("price_key_unknown");
  }

  @Test
  void above200kIsATierWhereThereAreNoOthers() {
    Item item =
        priced(
            "{\"input\": 1, \"output\": 2, \"context_over_200k\": {\"input\": 2, \"output\": 0}}");

    assertThat(item.row().at("/prices/0/tiers").toString())
        .isEqualTo("[{\"above_input_tokens\":200000,\"input\":2}]");
    assertThat(item.notes()).containsExactly("amount_zero");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{\"input\": 2}]",
        "[{\"input\": 2, \"tier\": {\"size\": 0}}]",
        "[{\"input\": 2, \"tier\": {\"size\": \"long\"}}]",
        "[{\"input\": 2, \"tier\": {\"type\": \"moon\", \"size\": 200000}}]",
        "[{\"reasoning\": 2, \"tier\": {\"size\": 200000}}]"
      })
  void aTierThatCannotBeKeptIsNoted(String tiers) {
    Item item = priced("{\"input\": 1, \"output\": 2, \"tiers\": " + tiers + "}");

    assertThat(item.row().at("/prices/0").toString()).isEqualTo("{\"input\":1,\"output\":2}");
    assertThat(item.notes()).containsExactly("price_tiers");
    assertThat(item.refusals()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"3", "{\"a\": 1}", "[3]", "[null]", "[{\"tier\": {\"size\": 200000}}]"})
  void tiersOfAnotherShapeSayNothing(String tiers) {
    Item item = priced("{\"input\": 1, \"output\": 2, \"tiers\": " + tiers + "}");

    assertThat(item.row().at("/prices/0").toString()).isEqualTo("{\"input\":1,\"output\":2}");
  }

  @Test
  void aMalformedPriceOfATierIsRefusedWhereItStands() {
    Item item =
        priced(
            "{\"input\": 1, \"output\": 2,"
                + " \"tiers\": [{\"input\": \"dear\", \"tier\": {\"size\": 200000}}]}");

    assertThat(item.refusals()).extracting(Refusal::pointer).containsExactly("/cost/tiers/0/input");
  }

  @Test
  void binaryDustIsRoundedAway() {
    assertThat(offer("gull-embed").row().at("/prices/0").toString()).isEqualTo("{\"input\":0.09}");
    assertThat(offer("gull-embed").notes()).contains("price_rounded");
  }

  @Test
  void zeroTokensAreUnknown() {
    assertThat(offer("gull-free").row().has("context_tokens")).isFalse();
    assertThat(offer("gull-free").row().has("output_tokens")).isFalse();
    assertThat(offer("gull-free").notes()).contains("context_zero", "output_zero");
  }

  @Test
  void statusIsTakenWhenItSaysSo() {
    assertThat(offer("gull-long").row().get("status").asText()).isEqualTo("preview");
    assertThat(offer("gull-free").row().get("status").asText()).isEqualTo("deprecated");
    assertThat(items.getFirst().row().has("status")).isFalse();
  }

  @Test
  void minusOneIsTheWordForItVaries() {
    Item item = priced("{\"input\": -1, \"output\": 2}");

    assertThat(item.row().at("/prices/0").toString()).isEqualTo("{\"output\":2}");
    assertThat(item.notes()).containsExactly("price_sentinel");
    assertThat(item.refusals()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"free\"", "\"variable\"", "\"NaN\"", "\"1e400\"", "1e400", "1e999999999", "1e-999999999",
        "-0.5", "true", "[]", "{}", "\"\"", "\"0x10\"", "1000001"
      })
  void aMalformedPriceIsRefusedWhereItStands(String price) {
    Item item = priced("{\"input\": " + price + ", \"output\": 2}");

    assertThat(item.refusals()).extracting(Refusal::pointer).containsExactly("/cost/input");
    assertThat(item.row().at("/prices/0/input").isMissingNode()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "'{\"limit\": {\"context\": -5}}', /limit/context",
    "'{\"limit\": {\"context\": \"128k\"}}', /limit/context",
    "'{\"limit\": {\"context\": 1e400}}', /limit/context",
    "'{\"limit\": {\"output\": 0.5}}', /limit/output",
    "'{\"status\": \"asleep\"}', /status",
    "'{\"cost\": 3}', /cost"
  })
  void whatIsOfTheWrongKindIsRefusedWhereItStands(String members, String pointer) {
    Item item = model("{\"id\": \"m\", " + members.substring(1));

    assertThat(item.refusals()).extracting(Refusal::pointer).containsExactly(pointer);
  }

  @Test
  void aMemberThereTwiceCondemnsItsEntryOnly() {
    List<Item> two =
        Documents.read(
            new ModelsDevFeed(),
            """
            {"p": {"models": {"good": {"id": "good"},
                              "bad": {"id": "bad", "cost": {"input": 1, "input": 9}}}}}
            """);

    assertThat(two.getFirst().refusals()).isEmpty();
    assertThat(two.getLast().row()).isNull();
    assertThat(two.getLast().refusals().getFirst().reason()).contains("uplicate", "input");
  }

  @Test
  void anIdThereTwiceCondemnsTheSecond() {
    List<Item> two =
        Documents.read(
            new ModelsDevFeed(),
            """
            {"p": {"models": {"m": {"id": "m", "cost": {"input": 1}},
                              "m": {"id": "m", "cost": {"input": 9}}}}}
            """);

    assertThat(two.getFirst().refusals()).isEmpty();
    assertThat(two.getLast().refusals())
        .containsExactly(Refusal.malformed("", "its name is there twice in this document"));
  }

  @Test
  void aProviderThereTwiceCondemnsTheOffersOfTheSecond() {
    List<Item> two =
        Documents.read(
            new ModelsDevFeed(),
            "{\"p\": {\"models\": {\"a\": {\"id\": \"a\"}}}, \"p\": {\"models\": {\"b\": {\"id\": \"b\"}}}}");

    assertThat(two).extracting(item -> item.refusals().size()).containsExactly(0, 1);
  }

  @Test
  void aProviderWithoutModelsCondemnsItselfOnly() {
    List<Item> two =
        Documents.read(
            new ModelsDevFeed(), "{\"p\": 5, \"q\": {\"models\": {\"b\": {\"id\": \"b\"}}}}");

    assertThat(two).extracting(item -> item.refusals().size()).containsExactly(1, 0);
  }

  @Test
  void aTextThatCannotBeKeptCondemnsItsEntryOnly() {
    List<Item> two =
        Documents.read(
            new ModelsDevFeed(),
            "{\"p\": {\"models\": {\"a\\u0000\": {\"id\": \"a\\u0000\"}, \"b\": {\"id\": \"b\"}}}}");

    assertThat(two.getFirst().row()).isNull();
    assertThat(two.getFirst().place()).isEqualTo("/p/models/a\u2400");
    assertThat(two.getLast().refusals()).isEmpty();
  }

  private Item offer(String id) {
    return Documents.named(items, id);
  }

  private static Item priced(String cost) {
    return model("{\"id\": \"m\", \"cost\": " + cost + "}");
  }

  private static Item model(String json) {
    return Documents.read(new ModelsDevFeed(), "{\"p\": {\"models\": {\"m\": " + json + "}}}")
        .getFirst();
  }
}
