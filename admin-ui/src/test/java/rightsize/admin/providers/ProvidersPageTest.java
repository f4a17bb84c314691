package rightsize.admin.providers;

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
class ProvidersPageTest {
  private static final String HARBOUR = "/api/v1/providers/harbour";

  @AfterEach
  void usual() {
    Neighbours.usual();
  }

  @Test
  void theListTellsWhatIsKnownAndWhatIsNot() {
    page("/providers", "en")
        .body(
            allOf(
                containsString("Harbour Inference"),
                containsString("<td>Germany</td>"),
                containsString("<td>European Union</td>"),
                containsString("<td>30 days</td>"),
                containsString("<td>never</td>"),
                containsString("<td><small>unknown</small></td>")));
    page("/providers", "zh")
        .body(allOf(containsString("<td>德国</td>"), containsString("<td>30 天</td>")));
  }

  @Test
  void oneShowsWhoSaysSoAndWhatWasSaidBefore() {
    page("/providers/harbour", "en")
        .body(
            allOf(
                containsString("0 days"),
                containsString("href=\"https://harbour.example/data\""),
                containsString("30 days"),
                containsString("1 of 6 facts are unknown"),
                containsString("href=\"/models?provider=harbour\""),
                containsString("href=\"/providers/harbour/edit\"")));
  }

  @Test
  @TestSecurity(user = "ada", roles = "viewer")
  void viewersReadAndChangeNothing() {
    page("/providers", "en").body(not(containsString("/providers/new")));
    page("/providers/harbour", "en").body(not(containsString("/edit")));
    for (String path : new String[] {"/providers/new", "/providers/harbour/edit"}) {
      given()
          .header("Accept-Language", "en")
          .get(path)
          .then()
          .statusCode(403)
          .body(containsString("It needs the role curator."));
    }
    Browser.at("/providers").post("/providers/harbour/edit", "name", "X").then().statusCode(403);
    Neighbours.CATALOG.verify(0, putRequestedFor(urlPathEqualTo(HARBOUR)));
  }

  @Test
  void aFactIsSaidAnewWithSourceAndDate() {
    Neighbours.CATALOG.stubFor(put(urlPathEqualTo(HARBOUR)).willReturn(okJson("{}")));
    Browser.at("/providers/harbour/edit")
        .post(
            "/providers/harbour/edit",
            "id",
            "harbour",
            "name",
            "Harbour Inference",
            "operator_country",
            "DE",
            "regions",
            "eu, ch",
            "retention_days",
            "–",
            "training_use",
            "opt_in",
            "source",
            "sample-vendor",
            "on",
            "2026-11-23",
            "tag",
            "\"v7-a\"")
        .then()
        .statusCode(303)
        .header("Location", endsWith("/providers/harbour"));
    Neighbours.CATALOG.verify(
        putRequestedFor(urlPathEqualTo(HARBOUR))
            .withHeader("If-Match", equalTo("\"v7-a\""))
            .withRequestBody(
                equalToJson(
                    """
                    {"id": "harbour", "name": "Harbour Inference", "operator_country": "DE",
                     "regions": ["eu", "ch"], "retention_days": null, "training_use": "opt_in",
                     "source": "sample-vendor", "on": "2026-11-23"}""")));
  }

  @Test
  void aChangeBySomebodyElseIsShownBeforeItIsLost() {
    Neighbours.CATALOG.stubFor(
        put(urlPathEqualTo(HARBOUR)).willReturn(aResponse().withStatus(412)));
    Browser.at("/providers/harbour/edit")
        .post(
            "/providers/harbour/edit",
            "id",
            "harbour",
            "name",
            "Harbour Inference",
            "retention_days",
            "90",
            "source",
            "sample-vendor",
            "on",
            "2026-11",
            "tag",
            "\"v6-a\"")
        .then()
        .statusCode(409)
        .body(allOf(containsString("Keeps requests for: now 0"), containsString("value=\"90\"")));
  }

  @Test
  void aCountryIsTwoLetters() {
    Neighbours.CATALOG.stubFor(
        post(urlPathEqualTo("/api/v1/providers"))
            .willReturn(
                aResponse()
                    .withStatus(422)
                    .withHeader("Content-Type", "application/problem+json")
                    .withBody(
                        """
                        {"status": 422, "errors": [
                          {"pointer": "/operator_country",
                           "detail": "it does not match [A-Z]{2}"}]}""")));
    Browser.at("/providers/new")
        .post(
            "/providers",
            "id",
            "quay",
            "name",
            "Quay",
            "operator_country",
            "Germany",
            "source",
            "sample-vendor",
            "on",
            "2026-11")
        .then()
        .statusCode(422)
        .body(containsString("A country by its two capital letters, please: DE."));
  }

  @Test
  void aProviderIsAddedWithWhatIsKnown() {
    Neighbours.CATALOG.stubFor(
        post(urlPathEqualTo("/api/v1/providers"))
            .willReturn(okJson("{\"id\":\"quay\"}").withStatus(201)));
    Browser.at("/providers/new")
        .post(
            "/providers",
            "id",
            "quay",
            "name",
            "Quay",
            "source",
            "sample-vendor",
            "on",
            "2026-11",
            "key",
            "k7")
        .then()
        .statusCode(303)
        .header("Location", endsWith("/providers/quay"));
    Neighbours.CATALOG.verify(
        postRequestedFor(urlPathEqualTo("/api/v1/providers"))
            .withHeader("Idempotency-Key", equalTo("k7"))
            .withRequestBody(
                equalToJson(
                    "{\"id\":\"quay\",\"name\":\"Quay\",\"source\":\"sample-vendor\",\"on\":\"2026-11\"}")));
  }

  @Test
  void withoutTheCatalogueThePageSaysSo() {
    Neighbours.silence(Neighbours.CATALOG);
    page("/providers", "en").body(containsString("The catalogue does not answer."));
    given().get("/providers/harbour").then().statusCode(503);
  }

  private static ValidatableResponse page(String path, String language) {
    return given().header("Accept-Language", language).get(path).then().statusCode(200);
  }
}
