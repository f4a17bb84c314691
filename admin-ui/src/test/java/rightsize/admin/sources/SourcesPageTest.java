package rightsize.admin.sources;

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
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rightsize.admin.Browser;
import rightsize.admin.Neighbours;

@QuarkusTest
@QuarkusTestResource(Neighbours.class)
@TestSecurity(
    user = "curie",
    roles = {"curator", "contributor", "viewer"})
class SourcesPageTest {
  private static final String SOURCES = "/api/v1/sources";

  @AfterEach
  void usual() {
    Neighbours.usual();
  }

  @Test
  void namesEverySourceWithItsLicence() {
    given()
        .header("Accept-Language", "en")
        .get("/sources")
        .then()
        .statusCode(200)
        .body(
            allOf(
                containsString("Model cards of the Qwen team"),
                containsString("Apache-2.0"),
                containsString("href=\"/sources/new\"")));
  }

  @ParameterizedTest
  @CsvSource({"models.dev, api.json", "litellm, model_prices_and_context_window.json"})
  @TestSecurity(user = "ada", roles = "viewer")
  void whatLicencesLetPassIsTakenAlong(String shape, String file) {
    given()
        .header("Accept-Language", "zh")
        .get("/sources")
        .then()
        .body(containsString("带走这些许可允许转载的全部报价"))
        .body(containsString("href=\"/sources/export?shape=" + shape + "\""));
    Neighbours.CATALOG.stubFor(
        get(urlPathEqualTo("/api/v1/exports/" + shape)).willReturn(okJson("{\"a\": 1}")));
    given()
        .get("/sources/export?shape=" + shape)
        .then()
        .statusCode(200)
        .header("Content-Disposition", "attachment; filename=\"" + file + "\"")
        .body("a", is(1));
    Neighbours.silence(Neighbours.CATALOG);
    given().get("/sources/export?shape=" + shape).then().statusCode(503);
  }

  @Test
  void otherShapesAreNoPage() {
    given().get("/sources/export?shape=../models").then().statusCode(404);
    given().get("/sources/export").then().statusCode(404);
  }

  @Test
  @TestSecurity(user = "ada", roles = "viewer")
  void viewersReadAndAddNothing() {
    given()
        .get("/sources")
        .then()
        .statusCode(200)
        .body(not(containsString("href=\"/sources/new\"")));
    given()
        .header("Accept-Language", "en")
        .get("/sources/new")
        .then()
        .statusCode(403)
        .body(containsString("It needs the role curator."));
    Browser.at("/sources").post("/sources", "id", "x", "name", "X").then().statusCode(403);
    Neighbours.CATALOG.verify(0, postRequestedFor(urlPathEqualTo(SOURCES)));
  }

  @Test
  void aSourceIsAddedWithoutQuotingAnother() {
    Neighbours.CATALOG.stubFor(
        post(urlPathEqualTo(SOURCES)).willReturn(okJson("{\"id\":\"our-tests\"}").withStatus(201)));
    Browser.at("/sources/new")
        .post(
            "/sources",
            "id",
            "our-tests",
            "name",
            "Our own tests",
            "url",
            "https://example.org/tests",
            "licence",
            "CC0-1.0",
            "retrieved_on",
            "2026-11",
            "on",
            "2026-11-23",
            "key",
            "k3")
        .then()
        .statusCode(303)
        .header("Location", endsWith("/sources"));
    Neighbours.CATALOG.verify(
        postRequestedFor(urlPathEqualTo(SOURCES))
            .withHeader("Idempotency-Key", equalTo("k3"))
            .withRequestBody(
                equalToJson(
                    """
                    {"id": "our-tests", "name": "Our own tests",
                     "url": "https://example.org/tests", "licence": "CC0-1.0",
                     "retrieved_on": "2026-11"}""")));
  }

  @Test
  void whatTheCatalogueObjectsToStandsAtItsFieldInTheReadersLanguage() {
    Neighbours.CATALOG.stubFor(
        post(urlPathEqualTo(SOURCES))
            .willReturn(
                aResponse()
                    .withStatus(422)
                    .withHeader("Content-Type", "application/problem+json")
                    .withBody(
                        """
                        {"status": 422, "errors": [
                          {"pointer": "/url", "detail": "it does not match https?://[^x]+"},
                          {"pointer": "/id", "detail": "the same id is there twice"}]}""")));
    Browser.at("/sources/new")
        .post("/sources", "id", "qwen-cards", "name", "Again", "url", "example.org")
        .then()
        .statusCode(422)
        .body(
            allOf(
                containsString("A whole address, please"),
                containsString("The catalogue has it already"),
                containsString("value=\"example.org\"")));
  }
}
