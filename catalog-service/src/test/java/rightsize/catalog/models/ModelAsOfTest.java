package rightsize.catalog.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import rightsize.catalog.As;

/**
 * The sample says of Qwen3 32B: a price since September 2025, a speed in June 2026, its longest
 * answer in July, two scores in August, another speed in September, and the rest in November.
 */
@QuarkusTest
class ModelAsOfTest {

  private static final String MODELS = "/api/v1/models";
  private static final String QWEN = MODELS + "/qwen/qwen3-32b";

  @Test
  void whatWasNotObservedByThenIsUnknown() {
    on("2026-08-15", QWEN)
        .body("as_of", equalTo("2026-08-15"))
        .body("output_tokens", equalTo(16384))
        .body("name", equalTo("Qwen3 32B"))
        .body("$", not(hasKey("licence")))
        .body("size_class", nullValue())
        .body("scores", hasItem(hasKey("score")))
        .body("speeds.tpot_ms", contains(24.1f))
        .body("builds", empty())
        .body("facts.output_tokens[0].shown", equalTo(true))
        .body("facts.keySet()", not(hasItem("licence")));
  }

  @Test
  void offersHaveThePriceOfTheDay() {
    on("2026-01-01", QWEN)
        .body("offers.provider", contains("harbour"))
        .body("offers[0].price.input", equalTo(0.12f))
        .body("offers[0]", not(hasKey("context_tokens")))
        .body("scores", empty())
        .body("speeds", empty());
  }

  @Test
  void aModelOfWhichNothingWasKnownIsNotThere() {
    As.viewer()
        .get(QWEN + "?as_of=2025-08-31")
        .then()
        .statusCode(404)
        .contentType("application/problem+json");
    on("2025-08-31", MODELS).body("items", empty()).body("total", equalTo(0));
  }

  @Test
  void theListIsOfThatDay() {
    on("2026-01-01", MODELS)
        .body("items.id", contains("qwen/qwen3-32b"))
        .body("items[0].offers", equalTo(1))
        .body("items[0].cheapest.input", equalTo(0.12f))
        .body("total", equalTo(1));
  }

  @Test
  void filtersSearchAndOrderAskTheDay() {
    on("2026-08-15", MODELS + "?licence=Apache-2.0")
        .body("items.id", not(hasItem("qwen/qwen3-32b")));
    on("2026-01-01", MODELS + "?min_input_price=0.11&orderBy=input_price&q=qwne3")
        .body("items.id", contains("qwen/qwen3-32b"));
    on("2026-01-01", MODELS + "?max_input_price=0.11").body("items", empty());
    on("2026-01-01", MODELS + "/filter_options")
        .body("licence", empty())
        .body("provider.value", contains("harbour"))
        .body("ranges.input_price.max", equalTo(0.12f));
  }

  @Test
  void aWholeListIsOfThatDay() {
    String lines =
        As.viewer()
            .accept("application/x-ndjson")
            .get(MODELS + "?as_of=2026-01-01")
            .then()
            .statusCode(200)
            .extract()
            .asString();

    assertThat(lines.lines()).singleElement().asString().contains("qwen/qwen3-32b");
  }

  @Test
  void offersOfADayArePagedLikeTodays() {
    String first =
        on("2026-07-02", "/api/v1/offers?pageSize=1")
            .body("items.size()", equalTo(1))
            .extract()
            .path("nextPageToken");
    on("2026-07-02", "/api/v1/offers?pageSize=200&pageToken=" + first)
        .body("items.price.from", everyItem(lessThanOrEqualTo("2026-07-02")));
  }

  @Test
  void todayIsTheDayWithoutOne() {
    String today =
        As.viewer().get(MODELS + "?orderBy=name&pageSize=200").jsonPath().getString("items.id");

    assertThat(
            on("2126-01-01", MODELS + "?orderBy=name&pageSize=200")
                .extract()
                .jsonPath()
                .getString("items.id"))
        .isEqualTo(today);
  }

  @Test
  void aDayThatIsNoneIsRefused() {
    for (String path : new String[] {MODELS, QWEN, "/api/v1/offers"}) {
      As.viewer().get(path + "?as_of=2026-02-30").then().statusCode(400);
    }
  }

  private static ValidatableResponse on(String day, String address) {
    return As.viewer().queryParam("as_of", day).get(address).then().statusCode(200);
  }
}
