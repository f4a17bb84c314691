package rightsize.admin.curation;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rightsize.admin.Browser;
import rightsize.admin.Neighbours;

@QuarkusTest
@QuarkusTestResource(Neighbours.class)
@TestSecurity(
    user = "curie",
    roles = {"curator", "contributor", "viewer"})
class CuratorTest {
  private static final String CARD = "/api/v1/accelerators/example-g24";

  @AfterEach
  void usual() {
    Neighbours.usual();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/models/new",
        "/models/qwen/qwen3-32b/edit",
        "/models/qwen/qwen3-32b/retire",
        "/offers/new",
        "/builds/new",
        "/accelerators/new",
        "/accelerators/example-g24/rents/new"
      })
  @TestSecurity(
      user = "chen",
      roles = {"contributor", "viewer"})
  void othersAreToldWhichRoleIsMissing(String path) {
    given()
        .header("Accept-Language", "en")
        .get(path)
        .then()
        .statusCode(403)
        .body(containsString("It needs the role curator."));
    given()
        .header("Accept-Language", "zh")
        .get(path)
        .then()
        .statusCode(403)
        .body(containsString("此页需要“目录编辑”角色。"));
  }

  @Test
  @TestSecurity(
      user = "chen",
      roles = {"contributor", "viewer"})
  void othersCannotSendTheFormEither() {
    Browser.at("/").post("/accelerators", "id", "x").then().statusCode(403);
    Neighbours.CATALOG.verify(0, postRequestedFor(urlPathEqualTo("/api/v1/accelerators")));
  }

  @Test
  void anEditKeepsUnknownAndNotApplicableApart() {
    Neighbours.CATALOG.stubFor(put(urlPathEqualTo(CARD)).willReturn(okJson("{}")));
    Browser.at("/accelerators/example-g24/edit")
        .post(
            "/accelerators/example-g24/edit",
            "id",
            "example-g24",
            "name",
            "Example G24",
            "kind",
            "gpu",
            "memory_gib",
            "24",
            "link_gb_s",
            "–",
            "watts",
            "",
            "source",
            "sample-figures",
            "on",
            "2026-11-23",
            "tag",
            "\"v7-a\"")
        .then()
        .statusCode(303)
        .header("Location", endsWith("/accelerators/example-g24"));
    Neighbours.CATALOG.verify(
        putRequestedFor(urlPathEqualTo(CARD))
            .withHeader("If-Match", equalTo("\"v7-a\""))
            .withRequestBody(
                equalToJson(
                    """
                    {"id": "example-g24", "name": "Example G24", "kind": "gpu", "memory_gib": 24,
                     "link_gb_s": null, "source": "sample-figures", "on": "2026-11-23"}""")));
  }

  @Test
  void aConflictIsToldInWordsAndWhatWasTypedStays() {
    Neighbours.CATALOG.stubFor(
        put(urlPathEqualTo(CARD))
            .willReturn(
                aResponse()
                    .withStatus(412)
                    .withHeader("Content-Type", "application/problem+json")
                    .withBody("{\"status\":412,\"title\":\"changed meanwhile\"}")));
    Browser.at("/")
        .post(
            "/accelerators/example-g24/edit",
            "id",
            "example-g24",
            "name",
            "Example G24",
            "memory_gib",
            "48",
            "source",
            "sample-figures",
            "on",
            "2026-11-23",
            "tag",
            "\"v6-a\"")
        .then()
        .statusCode(409)
        .body(
            allOf(
                containsString("Somebody else changed this entry"),
                containsString("Memory: now 24"),
                containsString("value=\"48\""),
                containsString("name=\"tag\" value=\"&quot;v7-a&quot;\"")));
  }

  @Test
  void withoutSourceAndDateNothingIsSent() {
    Browser.at("/")
        .post("/accelerators", "id", "new-card", "name", "New", "memory_gib", "lots")
        .then()
        .statusCode(422)
        .body(
            allOf(
                containsString("Please fill this in."),
                containsString("This is not a number."),
                containsString("value=\"new-card\"")));
    Neighbours.CATALOG.verify(0, postRequestedFor(urlPathEqualTo("/api/v1/accelerators")));
  }

  @Test
  void theCataloguesObjectionsStandAtTheirFields() {
    Neighbours.CATALOG.stubFor(
        post(urlPathEqualTo("/api/v1/models"))
            .willReturn(
                aResponse()
                    .withStatus(422)
                    .withHeader("Content-Type", "application/problem+json")
                    .withBody(
                        """
                        {"status": 422, "errors": [
                          {"pointer": "/architecture/layers", "detail": "from 1 to 10000"}]}""")));
    Browser.at("/")
        .post(
            "/models",
            "id",
            "example/new-1b",
            "developer",
            "example",
            "name",
            "New 1B",
            "input_modalities",
            "text",
            "architecture.layers",
            "0",
            "source",
            "sample-figures",
            "on",
            "2026-11",
            "key",
            "k1")
        .then()
        .statusCode(422)
        .body(containsString("Must lie between 1 and 10000."));
    Neighbours.CATALOG.verify(
        postRequestedFor(urlPathEqualTo("/api/v1/models"))
            .withHeader("Idempotency-Key", equalTo("k1"))
            .withRequestBody(
                equalToJson(
                    """
                    {"id": "example/new-1b", "developer": "example", "name": "New 1B",
                     "input_modalities": ["text"], "architecture": {"layers": 0},
                     "source": "sample-figures", "on": "2026-11"}""")));
  }

  @Test
  void aPriceIsAddedToTheOthers() {
    String prices = "/api/v1/offers/" + Neighbours.OFFER + "/prices";
    Neighbours.CATALOG.stubFor(post(urlPathEqualTo(prices)).willReturn(okJson("[]")));
    Browser.at("/offers/" + Neighbours.OFFER + "/prices/new")
        .post(
            "/offers/" + Neighbours.OFFER + "/prices",
            "from",
            "2026-12-01",
            "input",
            "0.08",
            "output",
            "0.25",
            "source",
            "sample-figures",
            "on",
            "2026-11-23",
            "key",
            "k2")
        .then()
        .statusCode(303)
        .header("Location", endsWith("/offers/" + Neighbours.OFFER));
    Neighbours.CATALOG.verify(
        postRequestedFor(urlPathEqualTo(prices))
            .withHeader("Idempotency-Key", equalTo("k2"))
            .withRequestBody(
                equalToJson(
                    """
                    {"from": "2026-12-01", "input": 0.08, "output": 0.25,
                     "source": "sample-figures", "on": "2026-11-23"}""")));
  }

  @Test
  void longRequestsHavePricesOfTheirOwn() {
    String prices = "/api/v1/offers/" + Neighbours.OFFER + "/prices";
    Neighbours.CATALOG.stubFor(
        post(urlPathEqualTo(prices))
            .willReturn(
                aResponse()
                    .withStatus(422)
                    .withHeader("Content-Type", "application/problem+json")
                    .withBody(
                        """
                        {"status": 422, "errors": [
                          {"pointer": "/tiers/1/above_input_tokens",
                           "detail": "it must be above the one before"}]}""")));
    Browser.at("/offers/" + Neighbours.OFFER + "/prices/new")
        .post(
            "/offers/" + Neighbours.OFFER + "/prices",
            "from",
            "2026-12-01",
            "input",
            "1.25",
            "tiers.0.above_input_tokens",
            "200,000",
            "tiers.0.input",
            "2.5",
            "tiers.1.above_input_tokens",
            "100000",
            "tiers.1.output",
            "15",
            "source",
            "sample-figures",
            "on",
            "2026-11-23",
            "key",
            "k3")
        .then()
        .statusCode(422)
        .body(
            allOf(
                containsString("<details class=\"more\" open>"),
                containsString("Tier 2: Above so many input tokens"),
                containsString("It must be above the one before it."),
                containsString("value=\"100000\"")));
    Neighbours.CATALOG.verify(
        postRequestedFor(urlPathEqualTo(prices))
            .withRequestBody(
                equalToJson(
                    """
                    {"from": "2026-12-01", "input": 1.25, "tiers": [
                       {"above_input_tokens": 200000, "input": 2.5},
                       {"above_input_tokens": 100000, "output": 15}],
                     "source": "sample-figures", "on": "2026-11-23"}""")));
  }

  @Test
  void theOfferShowsWhatLongRequestsCost() {
    given()
        .header("Accept-Language", "en")
        .get("/offers/" + Neighbours.OFFER)
        .then()
        .body(
            allOf(
                containsString("Long requests"),
                containsString("above 200,000 input tokens: Input $0.20, Output $0.45")));
    given()
        .header("Accept-Language", "zh")
        .get("/offers/" + Neighbours.OFFER)
        .then()
        .body(containsString("输入超过 200,000 词元：输入 $0.20、输出 $0.45"));
  }

  @Test
  void theOfferShowsEveryPriceItEverHad() {
    given()
        .header("Accept-Language", "en")
        .get("/offers/" + Neighbours.OFFER)
        .then()
        .statusCode(200)
        .body(
            allOf(
                containsString("2025-09-01"),
                containsString("$0.20"),
                containsString("in force"),
                containsString("Figures invented for tests")));
  }

  @Test
  void retiringAsksForSourceAndDate() {
    Neighbours.CATALOG.stubFor(
        post(urlPathEqualTo("/api/v1/models/qwen/qwen3-32b/retire")).willReturn(okJson("{}")));
    Browser.at("/models/qwen/qwen3-32b/retire")
        .post(
            "/models/qwen/qwen3-32b/retire",
            "retires_on",
            "2027-01-01",
            "reason",
            "replaced",
            "source",
            "qwen-cards",
            "on",
            "2026-11-23",
            "tag",
            "\"v7-a\"")
        .then()
        .statusCode(303);
    Neighbours.CATALOG.verify(
        postRequestedFor(urlPathEqualTo("/api/v1/models/qwen/qwen3-32b/retire"))
            .withHeader("If-Match", equalTo("\"v7-a\"")));
  }
}
