package rightsize.admin.merges;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
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
class MergePageTest {
  private static final String PAGE = "/models/qwen/qwen3-32b/merge";
  private static final String DOOR = "/api/v1/merges";
  private static final String MERGE = "/merges/01a20c23-3a76-722a-9896-653dfc4a9c54/revert";

  @AfterEach
  void usual() {
    Neighbours.usual();
  }

  @Test
  void thePreviewTellsWhatMovesAndWhatNot() {
    page("/models/qwen/qwen3-32b", "en").body(containsString("href=\"" + PAGE + "\""));
    page(PAGE, "en").body(not(containsString("What does not move")));
    page(PAGE + "?into=example/atlas-1", "en")
        .body(
            allOf(
                containsString("What moves to example/atlas-1"),
                containsString("1 offers with their prices"),
                containsString("5 measured speeds, said again of the other"),
                containsString("2 measured speeds that the other has already."),
                containsString("<code>qwen3-32b</code>"),
                containsString("Build Q4_K_M acme/both: the other has it already"),
                containsString("Name atlas: a third model is called so, too."),
                containsString("1 decisions on approval")));
    page(PAGE + "?into=example/atlas-1", "zh")
        .body(allOf(containsString("移到 example/atlas-1 的内容"), containsString("不移动的内容")));
  }

  @Test
  void itIsMergedWithAReasonByWhoHasSeenIt() {
    Neighbours.CATALOG.stubFor(
        post(urlPathEqualTo(DOOR)).willReturn(okJson("{\"into\":\"example/atlas-1\"}")));
    Browser.at(PAGE + "?into=example/atlas-1")
        .post(PAGE, "into", "example/atlas-1", "tag", "\"v7-a\"", "reason", "the same weights")
        .then()
        .statusCode(303)
        .header("Location", endsWith("/models/example/atlas-1"));
    Neighbours.CATALOG.verify(
        postRequestedFor(urlPathEqualTo(DOOR))
            .withHeader("If-Match", equalTo("\"v7-a\""))
            .withRequestBody(
                equalToJson(
                    """
                    {"model": "qwen/qwen3-32b", "into": "example/atlas-1",
                     "reason": "the same weights"}""")));
    Browser.at(PAGE + "?into=example/atlas-1")
        .post(PAGE, "into", "example/atlas-1", "tag", "\"v7-a\"")
        .then()
        .statusCode(422)
        .body(containsString("Please fill this in."));
  }

  @Test
  void aChangeBySomebodyElseIsLookedAtFirst() {
    Neighbours.CATALOG.stubFor(post(urlPathEqualTo(DOOR)).willReturn(aResponse().withStatus(412)));
    Browser.at(PAGE + "?into=example/atlas-1")
        .post(PAGE, "into", "example/atlas-1", "tag", "\"v1-a\"", "reason", "the same")
        .then()
        .statusCode(409)
        .body(containsString("Somebody has changed this model meanwhile"));
  }

  @Test
  void whatIsNoModelIsSaidBesideTheField() {
    Neighbours.CATALOG.stubFor(
        get(urlPathEqualTo(DOOR + "/preview"))
            .willReturn(
                aResponse()
                    .withStatus(422)
                    .withHeader("Content-Type", "application/problem+json")
                    .withBody(
                        """
                        {"status": 422, "pointer": "/into",
                         "detail": "the catalogue has no such models"}""")));
    page(PAGE + "?into=nobody/knows", "en")
        .body(containsString("The catalogue has no such model."));
  }

  @Test
  void anOldAddressLeadsToTheOther() {
    Neighbours.CATALOG.stubFor(
        get(urlPathEqualTo("/api/v1/models/example/atlas-one"))
            .willReturn(
                aResponse()
                    .withStatus(410)
                    .withHeader("Content-Type", "application/problem+json")
                    .withBody(
                        """
                        {"status": 410, "type": "urn:rightsize:problem:merged",
                         "merged_into": "example/atlas-1"}""")));
    given()
        .redirects()
        .follow(false)
        .get("/models/example/atlas-one")
        .then()
        .statusCode(303)
        .header("Location", endsWith("/models/example/atlas-1"));
    given()
        .redirects()
        .follow(false)
        .get("/models/example/atlas-one?as_of=2026-01-01")
        .then()
        .header("Location", endsWith("/models/example/atlas-1?as_of=2026-01-01"));
    given()
        .redirects()
        .follow(false)
        .get("/models/compare?ids=example/atlas-one&ids=qwen/qwen3-32b")
        .then()
        .statusCode(303)
        .header("Location", endsWith("compare?ids=example/atlas-1&ids=qwen/qwen3-32b"));
  }

  @Test
  void aMergeIsTakenBackWithAReason() {
    page("/merges", "en").body(allOf(containsString("example/atlas-one"), containsString(MERGE)));
    Neighbours.CATALOG.stubFor(
        post(urlPathEqualTo("/api/v1" + MERGE))
            .willReturn(okJson("{\"model\":\"example/atlas-one\"}")));
    Browser.at("/merges")
        .post(MERGE, "reason", "they are two")
        .then()
        .statusCode(303)
        .header("Location", endsWith("/models/example/atlas-one"));
    Neighbours.CATALOG.stubFor(
        post(urlPathEqualTo("/api/v1" + MERGE)).willReturn(aResponse().withStatus(409)));
    Browser.at("/merges")
        .post(MERGE, "reason", "they are two")
        .then()
        .statusCode(409)
        .body(containsString("It was not taken back"));
  }

  @Test
  @TestSecurity(user = "ada", roles = "viewer")
  void viewersReadAndMergeNothing() {
    page("/merges", "en").body(not(containsString("/revert")));
    page("/models/qwen/qwen3-32b", "en").body(not(containsString("/merge\"")));
    given().get(PAGE).then().statusCode(403);
    Browser.at("/merges").post(PAGE, "into", "a/b").then().statusCode(403);
    Browser.at("/merges").post(MERGE, "reason", "r").then().statusCode(403);
    Neighbours.CATALOG.verify(0, postRequestedFor(urlPathEqualTo(DOOR)));
  }

  private static ValidatableResponse page(String path, String language) {
    return given().header("Accept-Language", language).get(path).then().statusCode(200);
  }
}
