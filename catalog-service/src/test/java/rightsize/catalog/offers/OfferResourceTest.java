package rightsize.catalog.offers;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rightsize.catalog.As;
import rightsize.catalog.Bodies;
import rightsize.catalog.CuratorsAtWork;

@QuarkusTest
@TestProfile(CuratorsAtWork.class)
class OfferResourceTest {

  private static final String OFFERS = "/api/v1/offers";

  @Test
  void addsAnOfferWithItsPrice() {
    Response made = offer();

    made.then()
        .statusCode(201)
        .body("price.input", equalTo(0.2f))
        .body("price.from", equalTo("2026-11-01"))
        .body("price.source", equalTo("sample-vendor"))
        .body("price", hasKey("cache_read"));
    assertThat(made.jsonPath().getString("id")).matches("[0-9a-f]{8}-[0-9a-f]{4}-7.*");
  }

  @Test
  void aNewPriceComesIntoForceAndTheOldOneIsKept() {
    String offer = OFFERS + "/" + offer().jsonPath().getString("id");
    String page = As.viewer().get("/api/v1/models/example/atlas-1").header("ETag");

    price(offer, "{\"from\": \"2026-11-15\", \"input\": 0.1, \"output\": 0.35}").statusCode(201);

    As.viewer().get(offer).then().body("price.input", equalTo(0.1f));
    As.viewer()
        .get(offer + "/prices")
        .then()
        .body("from", contains("2026-11-15", "2026-11-01"))
        .body("in_force", contains(true, false))
        .body("input", contains(0.1f, 0.2f));
    assertThat(As.viewer().get("/api/v1/models/example/atlas-1").header("ETag")).isNotEqualTo(page);
  }

  @Test
  void aPriceOfTheFutureWaits() {
    String offer = OFFERS + "/" + offer().jsonPath().getString("id");

    price(offer, "{\"from\": \"2099-01-01\", \"input\": 9}").statusCode(201);

    As.viewer().get(offer).then().body("price.input", equalTo(0.2f));
  }

  @Test
  void anOlderPriceDoesNotTakeThePlaceOfANewerOne() {
    String offer = OFFERS + "/" + offer().jsonPath().getString("id");

    price(offer, "{\"from\": \"2025-06\", \"input\": 3}").statusCode(201);

    As.viewer().get(offer).then().body("price.input", equalTo(0.2f));
    As.viewer().get(offer + "/prices").then().body("from", contains("2026-11-01", "2025-06"));
  }

  @Test
  void keepsTwelveDecimals() {
    String offer = OFFERS + "/" + offer().jsonPath().getString("id");

    price(offer, "{\"from\": \"2026-11-16\", \"input\": 123456.123456789012}").statusCode(201);

    assertThat(As.viewer().get(offer).asString()).contains("\"input\":123456.123456789012,");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"from\": \"2026-11-20\", \"input\": -1} | 422 | /input",
        "{\"from\": \"2026-11-20\", \"input\": 1000001} | 422 | /input",
        "{\"from\": \"2026-11-20\", \"input\": 1e400} | 422 | /input",
        "{\"from\": \"2026-11-20\", \"input\": 0.1234567890123} | 422 | /input",
        "{\"from\": \"2026-11-20\", \"input\": \"free\"} | 400 | /input",
        "{\"from\": \"2026-11-20\", \"inputs\": 1} | 400 | /inputs",
        "{\"from\": \"2026-13\", \"input\": 1} | 422 | /from",
        "{\"from\": \"2026-11-20\"} | 422 | /input",
        "{\"from\": \"2026-11-20\", \"output\": null} | 422 | /input",
        "{\"input\": 1} | 422 | /from",
        "{\"from\": \"2026\", \"tiers\": [{\"above_input_tokens\": 9, \"input\": 2}]} | 422 | /input",
        "{\"from\": \"2026\", \"input\": 1, \"tiers\": 2} | 400 | /tiers",
        "{\"from\": \"2026\", \"input\": 1, \"tiers\": [2]} | 400 | /tiers/0",
        "{\"from\": \"2026\", \"input\": 1, \"tiers\": [{\"input\": 2}]} | 422 | /tiers/0/above_input_tokens",
        "{\"from\": \"2026\", \"input\": 1, \"tiers\": [{\"above_input_tokens\": 0, \"input\": 2}]} | 422 | /tiers/0/above_input_tokens",
        "{\"from\": \"2026\", \"input\": 1, \"tiers\": [{\"above_input_tokens\": 1.5, \"input\": 2}]} | 400 | /tiers/0/above_input_tokens",
        "{\"from\": \"2026\", \"input\": 1, \"tiers\": [{\"above_input_tokens\": 9, \"input\": -2}]} | 422 | /tiers/0/input",
        "{\"from\": \"2026\", \"input\": 1, \"tiers\": [{\"above_input_tokens\": 9, \"per_image\": 2}]} | 400 | /tiers/0/per_image",
        "{\"from\": \"2026\", \"input\": 1, \"tiers\": [{\"above_input_tokens\": 9, \"output\": null}]} | 422 | /tiers/0",
        "{\"from\": \"2026\", \"input\": 1, \"tiers\": [{\"above_input_tokens\": 9, \"input\": 2}, {\"above_input_tokens\": 9, \"input\": 3}]} | 422 | /tiers/1/above_input_tokens",
        "{\"from\": \"2026\", \"input\": 1, \"tiers\": [{\"above_input_tokens\": 9, \"input\": 2}, {\"above_input_tokens\": 8, \"input\": 3}]} | 422 | /tiers/1/above_input_tokens"
      })
  void refusesWhatIsNoPrice(String wrong, int status, String pointer) {
    String offer = OFFERS + "/" + offer().jsonPath().getString("id");

    price(offer, wrong)
        .statusCode(status)
        .contentType("application/problem+json")
        .body("errors.pointer", hasItem(pointer));

    As.viewer().get(offer + "/prices").then().body("size()", equalTo(1));
  }

  @Test
  void longRequestsHaveTheirPricesFromADayOnAsWell() {
    String offer = OFFERS + "/" + offer().jsonPath().getString("id");

    price(
            offer,
            "{\"from\": \"2026-11-15\", \"input\": 1.25, \"output\": 10, \"tiers\": ["
                + "{\"output\": 15, \"input\": 2.5, \"above_input_tokens\": 200000},"
                + "{\"above_input_tokens\": 500000, \"cache_read\": null, \"output\": 20}]}")
        .statusCode(201);

    String tiers =
        "\"output\":10,\"tiers\":[{\"above_input_tokens\":200000,\"input\":2.5,\"output\":15},"
            + "{\"above_input_tokens\":500000,\"output\":20,\"cache_read\":null}],\"source\":";
    assertThat(As.viewer().get(offer).asString()).contains(tiers);
    assertThat(As.viewer().get(offer + "/prices").asString()).contains(tiers);
    As.viewer().get(offer + "?as_of=2026-11-14").then().body("price.tiers", nullValue());
    As.viewer()
        .get(offer + "?as_of=2026-11-15")
        .then()
        .body("price.tiers.above_input_tokens", contains(200000, 500000));
  }

  @Test
  void refusesMoreTiersThanAnybodyHas() {
    String offer = OFFERS + "/" + offer().jsonPath().getString("id");
    String nine =
        IntStream.rangeClosed(1, 9)
            .mapToObj("{\"above_input_tokens\": %1$d, \"input\": %1$d}"::formatted)
            .collect(joining(", "));

    price(offer, "{\"from\": \"2026\", \"input\": 1, \"tiers\": [" + nine + "]}")
        .statusCode(422)
        .body("pointer", equalTo("/tiers"));
  }

  @Test
  void refusesNotANumber() {
    String offer = OFFERS + "/" + offer().jsonPath().getString("id");

    price(offer, "{\"from\": \"2026-11-20\", \"input\": NaN}").statusCode(400);
  }

  @Test
  void aPriceNeedsItsSource() {
    As.curator()
        .body("{\"from\": \"2026-11-20\", \"input\": 1, \"on\": \"2026-11-20\"}")
        .post(OFFERS + "/" + offer().jsonPath().getString("id") + "/prices")
        .then()
        .statusCode(422)
        .body("pointer", equalTo("/source"));
  }

  @Test
  void refusesTheSameOfferTwiceAndUnknownNames() {
    ObjectNode offer = Bodies.offerOf("example/atlas-1");

    As.curator().body(offer.toString()).post(OFFERS).then().statusCode(201);
    As.curator().body(offer.toString()).post(OFFERS).then().statusCode(409);
    As.curator()
        .body(Bodies.offerOf("example/nothing").toString())
        .post(OFFERS)
        .then()
        .statusCode(422)
        .body("pointer", equalTo("/model"));
  }

  @Test
  void changesFactsButNotWhatItIs() {
    Response made = offer();
    String offer = OFFERS + "/" + made.jsonPath().getString("id");
    String body =
        "{\"context_tokens\": 16384, \"status\": \"deprecated\","
            + " \"source\": \"sample-vendor\", \"on\": \"2026-11-21\"}";

    As.curator()
        .header("If-Match", made.header("ETag"))
        .body(body)
        .put(offer)
        .then()
        .statusCode(200)
        .body("context_tokens", equalTo(16384))
        .body("price.input", equalTo(0.2f));
    As.curator()
        .header("If-Match", As.viewer().get(offer).header("ETag"))
        .body(body.replaceFirst("\\{", "{\"provider\": \"meridian\","))
        .put(offer)
        .then()
        .statusCode(422)
        .body("pointer", equalTo("/provider"));
  }

  @Test
  void listsOneModelOrProvider() {
    As.viewer()
        .get(OFFERS + "?model=qwen/qwen3-32b")
        .then()
        .statusCode(200)
        .body("items.model", everyItem(equalTo("qwen/qwen3-32b")))
        .body("size", equalTo(2));
    As.viewer()
        .get(OFFERS + "?provider=meridian&pageSize=1")
        .then()
        .body("items.provider", contains("meridian"));
  }

  @Test
  void missesWhatIsNotThere() {
    As.viewer().get(OFFERS + "/" + UUID.randomUUID()).then().statusCode(404);
    As.viewer().get(OFFERS + "/not-an-id").then().statusCode(404);
    price(OFFERS + "/" + UUID.randomUUID(), "{\"from\": \"2026\", \"input\": 1}").statusCode(404);
  }

  @Test
  void isClosedToAllButCurators() {
    As.viewer().body("{}").post(OFFERS).then().statusCode(403);
    As.service().body("{}").post(OFFERS).then().statusCode(403);
  }

  private static Response offer() {
    return As.curator().body(Bodies.offerOf("example/atlas-1").toString()).post(OFFERS);
  }

  private static ValidatableResponse price(String offer, String price) {
    return As.curator()
        .body(price.replaceFirst("}$", ", \"source\": \"sample-vendor\", \"on\": \"2026-11-22\"}"))
        .post(offer + "/prices")
        .then();
  }
}
