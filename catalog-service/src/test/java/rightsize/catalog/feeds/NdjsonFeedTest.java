package rightsize.catalog.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NdjsonFeedTest {

  private static final String GOOD = "{\"kind\": \"developers\", \"id\": \"acme\"}\n";

  private final List<Item> items = Documents.shipped(new NdjsonFeed(), "own.ndjson");

  @Test
  void eachLineSaysWhatItIs() {
    assertThat(items)
        .extracting(Item::kind)
        .containsExactly(
            "models",
            "offers",
            "offers",
            "builds",
            "scores",
            "accelerators",
            "accelerators",
            "speeds");
    assertThat(items)
        .extracting(Item::place)
        .containsExactly(
            "line 1", "line 3", "line 4", "line 5", "line 6", "line 7", "line 8", "line 9");
  }

  @Test
  void theRowIsTheLineWithoutItsKind() {
    assertThat(items.getFirst().row())
        .hasToString(
            "{\"id\":\"acme/gull-70b\",\"developer\":\"acme\",\"name\":\"Gull 70B\","
                + "\"total_params_b\":70.6,\"input_modalities\":[\"text\"],"
                + "\"architecture\":{\"layers\":80,\"kv_lora_rank\":null}}");
  }

  @Test
  void anAcceleratorMaySayItsOwnKind() {
    assertThat(items.get(5).row().get("kind").asText()).isEqualTo("gpu");
    assertThat(items.get(6).row().has("kind")).isFalse();
  }

  @Test
  void anOfferIsNamedByItsModelOrElseByTheProvider() {
    assertThat(items.get(1).names()).containsExactly("acme/gull-70b");
    assertThat(items.get(1).row().has("model")).isFalse();
    assertThat(items.get(2).names()).containsExactly("gull-7b");
  }

  @Test
  void otherRowsKeepTheirModel() {
    assertThat(items.get(3).row().get("model").asText()).isEqualTo("acme/gull-70b");
    assertThat(items.get(3).names()).isEmpty();
  }

  @Test
  void aZeroStatedByHandIsStated() {
    assertThat(items.get(2).row().at("/prices/0/input").decimalValue()).isZero();
  }

  @Test
  void aBadLineCondemnsItselfOnly() {
    List<Item> some =
        Documents.read(
            new NdjsonFeed(),
            GOOD
                + "{\"kind\": \"boats\"}\n"
                + "{\"kind\": \"models\", \"id\": 1, \"id\": 2}\n"
                + "{\"kind\": \"models\", \"id\": NaN}\n"
                + "{\"kind\": \"models\", \"name\": \"a\\u0000b\"}\n"
                + "{\"kind\": \"models\", \"name\": \"a\0b\"}\n"
                + "["
                + "[".repeat(100_000)
                + "\n"
                + "{\"kind\": \"offers\", \"model\": 5}\n"
                + "{\"kind\": \"models\", \"id\"");

    assertThat(some.getFirst().refusals()).isEmpty();
    assertThat(some.subList(1, some.size()))
        .hasSize(8)
        .allSatisfy(item -> assertThat(item.refusals()).isNotEmpty())
        .allSatisfy(item -> assertThat(item.raw()).doesNotContain("\0").hasSizeLessThan(4001));
  }

  @Test
  void rawTextIsCutBetweenCharacters() {
    String line = "{\"kind\": \"models\", \"name\": \"" + "x" + "\uD83D\uDC26".repeat(3000) + "\"}";

    String raw = Documents.read(new NdjsonFeed(), line).getFirst().raw();

    assertThat(raw).hasSizeBetween(3999, 4000);
    assertThat(Character.isHighSurrogate(raw.charAt(raw.length() - 1))).isFalse();
  }
}
