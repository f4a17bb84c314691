package rightsize.admin.worklist;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rightsize.admin.Browser;
import rightsize.admin.Neighbours;

@QuarkusTest
@QuarkusTestResource(Neighbours.class)
@TestSecurity(
    user = "curie",
    roles = {"curator", "contributor", "viewer"})
class WorklistPageTest {
  private static final String CONFIRM = "/api/v1/worklist/confirm";
  private static final String PRICES = "/worklist/stale_prices";
  private static final String PRICE = "offers " + Neighbours.OFFER + " price";

  @BeforeEach
  void confirming() {
    Neighbours.CATALOG.stubFor(
        post(urlPathEqualTo(CONFIRM)).willReturn(okJson("{\"confirmed\":1,\"version\":8}")));
  }

  @AfterEach
  void usual() {
    Neighbours.usual();
  }

  @Test
  void countsWhatWaitsAndLeadsToWhereItIsMended() {
    page("/worklist", "en")
        .statusCode(200)
        .body(
            allOf(
                containsString("1,430"),
                containsString("Old prices"),
                containsString("href=\"/worklist/stale_prices\""),
                containsString("href=\"/names\""),
                containsString("href=\"/disagreements?settled=false\""),
                containsString("href=\"/approvals?status=proposed\"")));
    page("/worklist", "zh").body(containsString("陈旧的价格"));
  }

  @Test
  void anEmptyWorklistSaysSo() {
    Neighbours.answer(
        Neighbours.CATALOG, "/api/v1/worklist", "{\"total\":0,\"stale_days\":90,\"kinds\":[]}");
    page("/worklist", "en").body(containsString("Nothing waits."));
    Neighbours.answer(Neighbours.CATALOG, "/api/v1" + PRICES, "{\"items\":[],\"size\":0}");
    page(PRICES, "en").body(containsString("Nothing to do here."));
  }

  @Test
  void oneIsConfirmedWithOneClick() {
    Browser.at(PRICES)
        .post(PRICES, "one", PRICE, "on", "2026-11-23")
        .then()
        .statusCode(303)
        .header("Location", endsWith(PRICES + "?done=1"));
    said(
        "{\"on\": \"2026-11-23\", \"items\": [{\"kind\": \"offers\", \"subject\": \"%s\","
                .formatted(Neighbours.OFFER)
            + " \"fields\": [\"price\"]}]}");
    page(PRICES + "?done=1", "en").body(containsString("1 confirmed."));
  }

  @Test
  void allOfAPageAreConfirmedTogetherWithTheirSource() {
    Browser.at("/worklist/stale_facts")
        .post(
            "/worklist/stale_facts",
            "all",
            "yes",
            "every",
            "models qwen/qwen3-32b licence,status",
            "source",
            "sample-vendor")
        .then()
        .statusCode(303);
    said(
        "{\"source\": \"sample-vendor\", \"items\": [{\"kind\": \"models\","
            + " \"subject\": \"qwen/qwen3-32b\", \"fields\": [\"licence\", \"status\"]}]}");
  }

  @Test
  void whatDoesNotGoThroughSaysWhyAndKeepsTheChoice() {
    Browser.at(PRICES)
        .post(PRICES, "on", "2026-11-23")
        .then()
        .statusCode(422)
        .body(containsString("Choose at least one."));
    Neighbours.CATALOG.stubFor(
        post(urlPathEqualTo(CONFIRM))
            .willReturn(
                aResponse()
                    .withStatus(422)
                    .withHeader("Content-Type", "application/problem+json")
                    .withBody(
                        "{\"status\": 422, \"pointer\": \"/on\", \"detail\": \"not after 2026-11-23\"}")));
    Browser.at(PRICES)
        .post(PRICES, "item", PRICE, "on", "2999-01-01")
        .then()
        .statusCode(422)
        .body(allOf(containsString("is-invalid"), containsString("checked")));
  }

  @Test
  @TestSecurity(
      user = "audrey",
      roles = {"auditor", "viewer"})
  void auditorsReadAndConfirmNothing() {
    page(PRICES, "en").statusCode(200).body(not(containsString("Still true")));
    Browser.at(PRICES).post(PRICES, "one", PRICE).then().statusCode(403);
  }

  @Test
  @TestSecurity(user = "ada", roles = "viewer")
  void isClosedToReaders() {
    page("/worklist", "en").statusCode(403);
    page(PRICES, "en").statusCode(403);
    page("/", "en").body(not(containsString("href=\"/worklist\"")));
  }

  @Test
  void otherListsAreElsewhere() {
    page("/worklist/imports", "en").statusCode(404);
  }

  private static void said(String json) {
    Neighbours.CATALOG.verify(
        postRequestedFor(urlPathEqualTo(CONFIRM)).withRequestBody(equalToJson(json)));
  }

  private static ValidatableResponse page(String path, String language) {
    return given().header("Accept-Language", language).get(path).then();
  }
}
