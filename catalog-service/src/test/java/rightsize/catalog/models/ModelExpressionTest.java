package rightsize.catalog.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rightsize.catalog.As;

/** The sample has five models: three Atlas, two Qwen3. */
@QuarkusTest
class ModelExpressionTest {

  private static final String MODELS = "/api/v1/models";

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      value = {
        "developer == 'qwen' → developer=qwen",
        "family in ['qwen3', 'atlas'] → family=qwen3&family=atlas",
        "size_class in ['tiny', 'small'] → size_class=tiny&size_class=small",
        "status == 'retired' → status=retired",
        "licence == 'Apache-2.0' → licence=Apache-2.0",
        "commercial_use == 'conditional' → commercial_use=conditional",
        "'meridian' in providers → provider=meridian",
        "'image' in input_modalities → modality=image",
        "'score' in output_modalities → output_modality=score",
        "'tool_call' in capabilities && 'reasoning' in capabilities "
            + "→ capability=tool_call&capability=reasoning",
        "'fr' in languages → language=fr",
        "open_weights → open_weights=true",
        "!open_weights → open_weights=false",
        "total_params_b >= 1 && total_params_b <= 32.8 → min_params_b=1&max_params_b=32.8",
        "context_tokens >= 131072 → min_context=131072",
        "released_on > '2025-05-01' → released_after=2025-05-01",
        "released_on < '2021' → released_before=2021-01-01",
        "input_price <= 0.1 → max_input_price=0.1",
        "input_price >= 0.5 && output_price <= 10 → min_input_price=0.5&max_output_price=10",
      })
  void findsWhatTheOrdinaryParametersFind(String expression, String parameters) {
    List<String> expected =
        As.viewer().urlEncodingEnabled(false).get(MODELS + "?" + parameters).path("items.id");

    assertThat(expected).isNotEmpty().hasSizeLessThan(6);
    list(expression).statusCode(200).body("items.id", equalTo(expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      value = {
        "id == 'example/atlas-1' || name.endsWith('Mini 8B') → example/atlas-1 example/atlas-mini-8b",
        "name.contains('8B') → example/atlas-mini-8b",
        "name.startsWith('Qwen3 R') → qwen/qwen3-reranker-0.6b",
        "name < 'Atlas 2' → example/atlas-1",
        "active_params_b * 2 > total_params_b && size(languages) == 2 && 'zh' in languages "
            + "→ qwen/qwen3-32b",
        "size(providers) > 1 → qwen/qwen3-32b",
        "size(providers) == 0 → example/atlas-1",
        "input_price * 3 + output_price < 1 && total_params_b > 10 → qwen/qwen3-32b",
        "retires_on < released_on || retires_on == '2024-01-04' → example/atlas-1",
        "open_weights ? total_params_b < 1 : status == 'retired' "
            + "→ example/atlas-1 qwen/qwen3-reranker-0.6b",
        "size_class_inferred && !known(total_params_b) → example/atlas-large",
        "successor == 'example/atlas-large' → example/atlas-1",
        "'通义千问3-32B' in aliases → qwen/qwen3-32b",
        "developer == 'example' && status == 'retired' || total_params_b < 1 "
            + "→ example/atlas-1 qwen/qwen3-reranker-0.6b",
        "developer == 'example' && (status == 'retired' || total_params_b < 1) → example/atlas-1",
      })
  void findsWhatItSays(String expression, String expected) {
    list(expression).statusCode(200).body("items.id", contains((Object[]) expected.split(" ")));
  }

  /** Nobody knows how large Atlas Large is, and of Atlas 1 not what it may be used for. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      value = {
        "total_params_b < 20 || total_params_b >= 20 → 4",
        "!(total_params_b < 20) → 2",
        "total_params_b != 175 → 3",
        "total_params_b < 20 || true → 5",
        "total_params_b < 20 && true → 2",
        "!(total_params_b < 20 && name == 'nobody') → 5",
        "known(total_params_b) → 4",
        "!known(total_params_b) → 1",
        "commercial_use != 'allowed' → 2",
        "!known(commercial_use) || commercial_use != 'allowed' → 3",
        "'reasoning' in capabilities || !('reasoning' in capabilities) → 4",
        "output_tokens > 0 || output_tokens <= 0 → 2",
        "(total_params_b < 20 ? true : true) → 4",
        "input_price < 1000000 → 3",
        "true → 5",
        "1 > 2 → 0",
      })
  void whatIsUnknownFitsNoComparison(String expression, int total) {
    list(expression).statusCode(200).body("total", equalTo(total));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "name == \"x' OR '1'='1\"",
        "name == '\\'; DROP TABLE models; --'",
        "name.contains('%') || name.startsWith('_') || name.endsWith('%')",
        "name.contains('\\\\')",
        "name.contains(':name') || name.contains('??') || name.contains('?1')",
        "name == ':filter_0' || name == '${x}' || name == '{fn now()}'",
        "name.contains('/*') || name.contains('$$')",
      })
  void whatIsTypedIsNoPartOfTheQuestion(String expression) {
    list(expression).statusCode(200).body("items", empty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      value = {
        "size_class == 'hugee' → line 1, character 15: one of tiny, small, medium, large",
        "'smell' in input_modalities → line 1, character 1: one of text, image, audio, video",
        "vendor == 'x' → line 1, character 1: a filter does not know vendor",
        "name.contains('\u0001') && vendor == '' → vendor",
        "name.contains('a\\x00b') → line 1, character 15: no text holds that character",
        "total_params_b < → something is missing",
        "name.matches('a*') → matches",
        "shown == 'x' → shown",
        "m.id == 'x' → a filter does not know m",
      })
  void refusesInWordsAndSaysWhere(String expression, String why) {
    list(expression)
        .statusCode(400)
        .contentType("application/problem+json")
        .body("parameter", equalTo("filter"))
        .body("detail", containsString(why));
  }

  @Test
  void refusesWhatIsTooMuch() {
    refused("(".repeat(950) + "true" + ")".repeat(950), "nested too deeply");
    refused("name in ['a'" + ",'a'".repeat(300) + "]", "from 1 to 100 values");
    refused("true" + " ".repeat(2000), "2000 characters");
    refused("true" + "||(true".repeat(200) + ")".repeat(200), "nested too deeply");
  }

  @Test
  void aNulInTheAddressIsRefused() {
    As.viewer()
        .urlEncodingEnabled(false)
        .get(MODELS + "?filter=name%3D%3D%22a%00%22")
        .then()
        .statusCode(400)
        .contentType("application/problem+json");
  }

  @Test
  void anEmptyOneAsksNothing() {
    list("").statusCode(200).body("total", equalTo(5));
  }

  @Test
  void narrowsBesideTheOtherParametersAndPages() {
    As.viewer()
        .queryParam("filter", "total_params_b > 0")
        .queryParam("q", "qwen3")
        .queryParam("orderBy", "total_params_b")
        .queryParam("pageSize", "1")
        .get(MODELS)
        .then()
        .body("items.id", contains("qwen/qwen3-reranker-0.6b"))
        .body("total", equalTo(2))
        .header("Link", containsString("filter=total_params_b"));
  }

  @Test
  void optionsAreCountedFromIt() {
    As.viewer()
        .queryParam("filter", "total_params_b < 20")
        .queryParam("size_class", "tiny")
        .get(MODELS + "/filter_options")
        .then()
        .statusCode(200)
        .body("size_class.value", contains("small", "tiny"))
        .body("developer.value", contains("qwen"))
        .body("ranges.total_params_b.max", equalTo(0.6f));
    As.viewer()
        .queryParam("filter", "vendor == 1")
        .get(MODELS + "/filter_options")
        .then()
        .statusCode(400)
        .body("parameter", equalTo("filter"));
  }

  @Test
  void tablesAndLinesHoldExactlyThose() {
    String table =
        As.viewer()
            .accept("text/csv")
            .queryParam("filter", "'fr' in languages")
            .get(MODELS)
            .then()
            .statusCode(200)
            .extract()
            .asString();
    assertThat(table.lines()).hasSize(2);
    assertThat(table).contains("example/atlas-mini-8b");
    As.viewer()
        .accept("application/x-ndjson")
        .queryParam("filter", "'fr' in languages")
        .get(MODELS)
        .then()
        .body(containsString("example/atlas-mini-8b"))
        .body(not(containsString("qwen/qwen3")));
  }

  @Test
  void asksTheDayThatIsLookedBackTo() {
    on("2026-01-01", "input_price > 0.11").body("items.id", contains("qwen/qwen3-32b"));
    on("2026-01-01", "input_price < 0.11").body("items", empty());
    on("2026-08-15", "known(licence)").body("items.id", not(contains("qwen/qwen3-32b")));
    on("2026-01-01", "size(providers) == 1 && !size_class_inferred")
        .body("items.id", contains("qwen/qwen3-32b"));
  }

  private static void refused(String expression, String why) {
    list(expression).statusCode(400).body("detail", containsString(why));
  }

  private static ValidatableResponse list(String expression) {
    return As.viewer().queryParam("filter", expression).get(MODELS).then();
  }

  private static ValidatableResponse on(String day, String expression) {
    return As.viewer()
        .queryParam("as_of", day)
        .queryParam("filter", expression)
        .get(MODELS)
        .then()
        .statusCode(200);
  }
}
