package rightsize.admin.licences;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
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
class LicencesPageTest {
  private static final String PAGE = "/licences/LicenseRef-Example-Community";
  private static final String DOOR = "/api/v1" + PAGE;

  @AfterEach
  void usual() {
    Neighbours.usual();
  }

  @Test
  void theListTellsFromWhichSizeOnSomebodyMustBeAsked() {
    page("/licences", "en")
        .body(
            allOf(
                containsString("Example Community Licence"),
                containsString("with conditions"),
                containsString("2,000,000 USD"),
                containsString("700,000,000"),
                containsString("/licences/new")));
    page("/licences", "zh").body(allOf(containsString("有条件"), containsString("年收入超过")));
  }

  @Test
  void oneShowsWhoSaysSoAndWhatWasSaidBefore() {
    page(PAGE, "en")
        .body(
            allOf(
                containsString("2,000,000 USD"),
                containsString("1,000,000"),
                containsString("href=\"https://example.org/community\""),
                containsString("href=\"/models?licence=LicenseRef-Example-Community\""),
                containsString(PAGE + "/edit")));
  }

  @Test
  void aModelSaysWhatItsLicencePermits() {
    page("/models/qwen/qwen3-32b", "en")
        .body(
            allOf(
                containsString("What the licence permits"),
                containsString("Commercial use: allowed"),
                containsString("https://spdx.org/licenses/Apache-2.0.html")));
    page("/models/qwen/qwen3-32b", "zh")
        .body(allOf(containsString("许可允许什么"), containsString("商业使用：")));
  }

  @Test
  @TestSecurity(user = "ada", roles = "viewer")
  void viewersReadAndChangeNothing() {
    page("/licences", "en").body(not(containsString("/licences/new")));
    page(PAGE, "en").body(not(containsString("/edit")));
    for (String path : new String[] {"/licences/new", PAGE + "/edit"}) {
      given().header("Accept-Language", "en").get(path).then().statusCode(403);
    }
    Browser.at("/licences").post(PAGE + "/edit", "name", "X").then().statusCode(403);
    Neighbours.CATALOG.verify(0, putRequestedFor(urlPathEqualTo(DOOR)));
  }

  @Test
  void aThresholdIsSaidAnewWithSourceAndDate() {
    Neighbours.CATALOG.stubFor(put(urlPathEqualTo(DOOR)).willReturn(okJson("{}")));
    Browser.at(PAGE + "/edit")
        .post(
            PAGE + "/edit",
            "id",
            "LicenseRef-Example-Community",
            "name",
            "Example Community Licence",
            "monthly_users",
            "42",
            "source",
            "sample-vendor",
            "on",
            "2026-11-23",
            "tag",
            "\"v7-a\"")
        .then()
        .statusCode(303)
        .header("Location", endsWith(PAGE));
    Neighbours.CATALOG.verify(
        putRequestedFor(urlPathEqualTo(DOOR))
            .withHeader("If-Match", equalTo("\"v7-a\""))
            .withRequestBody(
                equalToJson(
                    """
                    {"id": "LicenseRef-Example-Community", "name": "Example Community Licence",
                     "monthly_users": 42, "source": "sample-vendor", "on": "2026-11-23"}""")));
  }

  @Test
  void whatTheCatalogueObjectsToStandsBesideTheField() {
    Neighbours.CATALOG.stubFor(
        post(urlPathEqualTo("/api/v1/licences"))
            .willReturn(
                aResponse()
                    .withStatus(422)
                    .withHeader("Content-Type", "application/problem+json")
                    .withBody(
                        """
                        {"status": 422, "title": "no", "errors": [
                         {"pointer": "/id", "detail": "the catalogue writes it LicenseRef-Acme"},
                         {"pointer": "/revenue_currency",
                          "detail": "revenue and currency belong together"}]}""")));
    Browser.at("/licences/new?id=LicenseRef-ACME")
        .post(
            "/licences",
            "id",
            "LicenseRef-ACME",
            "name",
            "Acme",
            "revenue_per_year",
            "5",
            "source",
            "sample-vendor",
            "on",
            "2026-11-23")
        .then()
        .statusCode(422)
        .body(
            allOf(
                containsString("The catalogue has it already, written LicenseRef-Acme."),
                containsString("Please give the revenue and its currency, or neither.")));
  }

  @Test
  void aLicenceThatAModelNamesIsDescribedFromThere() {
    page("/licences/new?id=LicenseRef-Acme", "en")
        .body(containsString("value=\"LicenseRef-Acme\""));
  }

  private static ValidatableResponse page(String path, String language) {
    return given().header("Accept-Language", language).get(path).then().statusCode(200);
  }
}
