package rightsize.admin.approvals;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
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
import org.junit.jupiter.api.Test;
import rightsize.admin.Browser;
import rightsize.admin.Neighbours;

@QuarkusTest
@QuarkusTestResource(Neighbours.class)
@TestSecurity(
    user = "curie",
    roles = {"curator", "contributor", "viewer"})
class ApprovalsPageTest {
  private static final String APPROVALS = "/api/v1/approvals";
  private static final String ONE = "/approvals/" + Neighbours.APPROVAL;

  @AfterEach
  void usual() {
    Neighbours.usual();
  }

  @Test
  void tellsWhatWasAskedAndDecided() {
    page("/approvals", "en")
        .statusCode(200)
        .body(
            allOf(
                containsString("code, site search · internal"),
                containsString("any task · any data"),
                containsString("until 2027-05-31"),
                containsString("waiting"),
                containsString("cora")));
    page("/approvals", "zh").body(containsString("任何任务 · 任何数据"));
  }

  @Test
  void aStateIsAskedForByItsAddress() {
    page("/approvals?status=expired", "en").statusCode(200);
    Neighbours.CATALOG.verify(
        getRequestedFor(urlPathEqualTo(APPROVALS)).withQueryParam("status", equalTo("expired")));
    page("/approvals?status=mine", "en").statusCode(200);
    Neighbours.CATALOG.verify(
        getRequestedFor(urlPathEqualTo(APPROVALS)).withQueryParam("mine", equalTo("true")));
  }

  @Test
  void theModelsPageShowsThem() {
    page("/models/qwen/qwen3-32b", "en")
        .body(
            allOf(
                containsString("What the organisation says"),
                containsString("/approvals/new?model=qwen/qwen3-32b"),
                containsString("The pilot went well")));
  }

  @Test
  void theListOfModelsShowsWhatIsApproved() {
    page("/models", "en").body(not(containsString("<span class=\"pill good\">approved</span>")));
    Neighbours.answer(
        Neighbours.CATALOG,
        "/api/v1/models",
        Neighbours.contract("catalog-service", "models-page")
            .replaceFirst(
                "\"developer_name\"",
                "\"approvals\": [{\"status\": \"refused\"}, {\"status\": \"approved\"}],"
                    + " \"developer_name\""));
    page("/models", "en").body(containsString("<span class=\"pill good\">approved</span>"));
  }

  @Test
  @TestSecurity(
      user = "chen",
      roles = {"contributor", "viewer"})
  void aContributorAsks() {
    Neighbours.CATALOG.stubFor(
        post(urlPathEqualTo(APPROVALS))
            .willReturn(okJson(Neighbours.fixture("approval")).withStatus(201)));
    Browser.at("/approvals/new")
        .post(
            "/approvals",
            "model",
            "qwen/qwen3-32b",
            "tasks",
            "code",
            "data_classes",
            "internal",
            "purpose",
            "for the shop",
            "key",
            "k4")
        .then()
        .statusCode(303)
        .header("Location", endsWith(ONE));
    Neighbours.CATALOG.verify(
        postRequestedFor(urlPathEqualTo(APPROVALS))
            .withHeader("Idempotency-Key", equalTo("k4"))
            .withRequestBody(
                equalToJson(
                    "{\"model\": \"qwen/qwen3-32b\", \"purpose\": \"for the shop\","
                        + " \"tasks\": [\"code\"], \"data_classes\": [\"internal\"]}")));
    page(ONE, "en").statusCode(200).body(not(containsString("/approved")));
    Browser.at(ONE).post(ONE + "/approved", "reason", "mine").then().statusCode(403);
  }

  @Test
  void whatIsLackingStandsAtItsField() {
    Browser.at("/approvals/new")
        .post("/approvals", "model", "qwen/qwen3-32b")
        .then()
        .statusCode(422)
        .body(allOf(containsString("invalid-feedback"), containsString("qwen/qwen3-32b")));
    refuse(
        APPROVALS,
        422,
        "invalid-value",
        "\"pointer\": \"/model\", \"detail\": \"the catalogue has no such models\"");
    Browser.at("/approvals/new")
        .post("/approvals", "model", "x/y", "purpose", "why")
        .then()
        .statusCode(422)
        .body(containsString("is-invalid"));
    refuse(APPROVALS, 409, "already-requested", "\"detail\": \"x\"");
    Browser.at("/approvals/new")
        .post("/approvals", "model", "x/y", "purpose", "why")
        .then()
        .body(containsString("The same is waiting for a decision already."));
  }

  @Test
  void aCuratorDecidesOnWhatTheyHaveRead() {
    Neighbours.CATALOG.stubFor(
        post(urlPathEqualTo(APPROVALS + "/" + Neighbours.APPROVAL + "/decide"))
            .willReturn(okJson("{}")));
    Browser.at(ONE)
        .post(
            ONE + "/approved",
            "reason",
            "it was tried",
            "expires_on",
            "2027-06-30",
            "tag",
            "\"v7-a\"")
        .then()
        .statusCode(303)
        .header("Location", endsWith(ONE));
    Neighbours.CATALOG.verify(
        postRequestedFor(urlPathEqualTo(APPROVALS + "/" + Neighbours.APPROVAL + "/decide"))
            .withHeader("If-Match", equalTo("\"v7-a\""))
            .withRequestBody(
                equalToJson(
                    "{\"verdict\": \"approved\", \"reason\": \"it was tried\","
                        + " \"expires_on\": \"2027-06-30\"}")));
  }

  @Test
  void aDecisionThatDoesNotGoThroughSaysWhy() {
    Browser.at(ONE).post(ONE + "/refused", "tag", "x").then().statusCode(422);
    String door = APPROVALS + "/" + Neighbours.APPROVAL + "/decide";
    refuse(door, 403, "four-eyes", "\"detail\": \"x\"");
    Browser.at(ONE)
        .post(ONE + "/refused", "reason", "no good", "tag", "x")
        .then()
        .statusCode(403)
        .body(containsString("Nobody decides on a request of their own."));
    refuse(door, 412, "changed-meanwhile", "\"detail\": \"x\"");
    Browser.at(ONE)
        .post(ONE + "/refused", "reason", "no good", "tag", "x")
        .then()
        .body(containsString("look at it again"));
  }

  @Test
  void manyAreDecidedAtOnce() {
    Neighbours.CATALOG.stubFor(
        post(urlPathEqualTo(APPROVALS + "/decide"))
            .willReturn(okJson("{\"decided\": 1, \"skipped\": [{\"id\": \"x\"}]}")));
    Browser.at("/approvals")
        .post("/approvals/decide/approved", "ids", Neighbours.APPROVAL, "reason", "all good")
        .then()
        .statusCode(303)
        .header("Location", endsWith("/approvals?status=proposed&decided=1&skipped=1"));
    page("/approvals?status=proposed&decided=1&skipped=1", "en")
        .body(containsString("1 decided, 1 left as they are"));
    Browser.at("/approvals")
        .post("/approvals/decide/approved", "reason", "all good")
        .then()
        .statusCode(422)
        .body(containsString("Choose at least one request."));
  }

  private static void refuse(String door, int status, String type, String more) {
    Neighbours.CATALOG.stubFor(
        post(urlPathEqualTo(door))
            .willReturn(
                aResponse()
                    .withStatus(status)
                    .withHeader("Content-Type", "application/problem+json")
                    .withBody(
                        "{\"status\": %d, \"type\": \"urn:rightsize:problem:%s\", %s}"
                            .formatted(status, type, more))));
  }

  private static ValidatableResponse page(String path, String language) {
    return given().header("Accept-Language", language).get(path).then();
  }
}
