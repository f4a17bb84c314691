package rightsize.admin.imports;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
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

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rightsize.admin.Browser;
import rightsize.admin.Neighbours;

@QuarkusTest
@QuarkusTestResource(Neighbours.class)
@TestSecurity(
    user = "curie",
    roles = {"curator", "contributor", "viewer"})
class ImportsPageTest {
  private static final String PAGE = "/imports/" + Neighbours.IMPORT;
  private static final String API = "/api/v1" + PAGE;

  @AfterEach
  void usual() {
    Neighbours.usual();
  }

  @Test
  void theListTellsWhatWaitsForADecision() {
    page("/imports")
        .body(
            allOf(
                containsString("Figures invented for tests"),
                containsString("2026-11-20"),
                containsString("waits for a decision"),
                containsString("1 added · 1 changed"),
                containsString("2026-11-23 20:05 UTC")));
  }

  @Test
  void anEmptyListSaysWhatToDo() {
    Neighbours.answer(Neighbours.CATALOG, "/api/v1/imports", "{\"items\":[],\"size\":0}");
    page("/imports").body(containsString("Bring a document"));
  }

  @Test
  void oldAndNewStandSideBySide() {
    page(PAGE)
        .body(
            allOf(
                containsString("<del>$0.10</del>"),
                containsString("<ins>$0.75</ins>"),
                not(containsString("<del>$0.30</del>")),
                containsString("price ×7.5"),
                containsString("<ins>32,768</ins>"),
                containsString("Input: This is not a number."),
                containsString("Nobody knows yet which model is meant."),
                containsString("price is zero: not taken")));
  }

  @Test
  void whatTheDocumentSaysIsShownAndNotObeyed() {
    page(PAGE).body(allOf(containsString("&lt;b&gt;free"), not(containsString("<b>free"))));
  }

  @Test
  void theGuardsAreSaidInWords() {
    page(PAGE)
        .body(
            allOf(
                containsString("33.3 % of the rows cannot be taken (2 rows); up to 5 % is usual."),
                containsString("25 % of what the source listed before is gone (3 offers)"),
                containsString("name=\"accept\" value=\"price_jump\"")));
  }

  @ParameterizedTest
  @CsvSource({
    "?outcome=quarantined, outcome, quarantined",
    "?outcome=jumps, min_jump, 5",
  })
  void eachOutcomeHasItsRows(String query, String parameter, String value) {
    page(PAGE + query);
    Neighbours.CATALOG.verify(
        getRequestedFor(urlPathEqualTo(API + "/rows")).withQueryParam(parameter, equalTo(value)));
  }

  @Test
  void anOutcomeThatIsNoneIsNotAsked() {
    page(PAGE + "?outcome=nonsense");
    Neighbours.CATALOG.verify(
        0, getRequestedFor(anyUrl()).withQueryParam("outcome", containing("nonsense")));
  }

  @Test
  void whileItIsComparedThePageLooksAgain() {
    stands("staging");
    page(PAGE)
        .body(
            allOf(
                containsString("http-equiv=\"refresh\""),
                containsString("6 of 6 rows compared"),
                containsString("Cancel it"),
                not(containsString(">Apply<"))));
  }

  @ParameterizedTest
  @CsvSource({"40, 'compared, about 40 s left'", "240, 'compared, about 4 min left'"})
  void howLongItWillTakeIsTold(int seconds, String said) {
    Neighbours.answer(
        Neighbours.CATALOG,
        API,
        Neighbours.fixture("import")
            .replace("\"staged\"", "\"staging\",\"seconds_left\":" + seconds));
    page(PAGE).body(containsString(said));
  }

  @Test
  void rowsThatAreNoLongerKeptAreNotPromised() {
    Neighbours.answer(
        Neighbours.CATALOG,
        API,
        Neighbours.fixture("import")
            .replace("\"staged\"", "\"applied\",\"rows_forgotten_at\":\"2026-11-20T10:00:00Z\""));
    Neighbours.answer(Neighbours.CATALOG, API + "/rows", "{\"items\":[],\"size\":0}");
    page(PAGE).body(containsString("no longer kept"));
  }

  @Test
  void aFailureIsTold() {
    Neighbours.answer(
        Neighbours.CATALOG,
        API,
        Neighbours.fixture("import")
            .replace("\"staged\"", "\"refused\",\"failure\":\"this is a web page\""));
    page(PAGE).body(allOf(containsString("this is a web page"), not(containsString(">Apply<"))));
  }

  @Test
  void applyingSendsReasonAndWhatWasAccepted() {
    decided("apply");
    Browser.at(PAGE)
        .post(PAGE + "/apply", "reason", "looks right", "accept", "price_jump")
        .then()
        .statusCode(303)
        .header("Location", endsWith(PAGE));
    Neighbours.CATALOG.verify(
        postRequestedFor(urlPathEqualTo(API + "/apply"))
            .withRequestBody(
                equalToJson("{\"reason\": \"looks right\", \"accept\": [\"price_jump\"]}")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"reject", "compare"})
  void otherDecisionsNeedNothingMore(String verb) {
    decided(verb);
    Browser.at(PAGE).post(PAGE + "/" + verb).then().statusCode(303);
    Neighbours.CATALOG.verify(postRequestedFor(urlPathEqualTo(API + "/" + verb)));
  }

  @Test
  void takingBackAsksTwice() {
    stands("applied");
    decided("revert");
    Browser.at(PAGE)
        .post(PAGE + "/revert", "reason", "wrong file")
        .then()
        .statusCode(422)
        .body(
            allOf(
                containsString("Please confirm that you want this."),
                containsString("value=\"wrong file\"")));
    Neighbours.CATALOG.verify(0, postRequestedFor(urlPathEqualTo(API + "/revert")));
    Browser.at(PAGE).post(PAGE + "/revert", "sure", "yes").then().statusCode(303);
  }

  @Test
  void whatTheCatalogueWillNotDoIsSaidInWords() {
    Neighbours.CATALOG.stubFor(
        post(urlPathEqualTo(API + "/apply"))
            .willReturn(
                problem(
                    409,
                    "{\"status\":409,\"type\":\"urn:rightsize:problem:import-guarded\",\"detail\":\"x\"}")));
    Browser.at(PAGE)
        .post(PAGE + "/apply", "reason", "all fine")
        .then()
        .statusCode(409)
        .body(
            allOf(
                containsString("accept each point by name"), containsString("value=\"all fine\"")));
  }

  @Test
  void aDocumentIsSentAsItWasPasted() {
    String document = "{\"kind\":\"offers\",\"name\":\"模型\"}\n{\"kind\":\"models\"}";
    Neighbours.CATALOG.stubFor(
        post(urlPathEqualTo("/api/v1/imports"))
            .willReturn(okJson(Neighbours.fixture("import")).withStatus(202)));
    Browser.at("/imports/new")
        .post(
            "/imports",
            "source",
            "sample-figures",
            "format",
            "ndjson",
            "observed_on",
            "2026-11-20",
            "whole",
            "true",
            "document",
            document)
        .then()
        .statusCode(303)
        .header("Location", endsWith(PAGE));
    Neighbours.CATALOG.verify(
        postRequestedFor(urlPathEqualTo("/api/v1/imports"))
            .withQueryParam("format", equalTo("ndjson"))
            .withQueryParam("source", equalTo("sample-figures"))
            .withQueryParam("observed_on", equalTo("2026-11-20"))
            .withQueryParam("whole", equalTo("true"))
            .withHeader("Content-Type", containing("application/x-ndjson"))
            .withRequestBody(equalTo(document)));
  }

  @Test
  void aDocumentMayBeLargeAndOtherFormsMayNot() {
    Neighbours.CATALOG.stubFor(
        post(urlPathEqualTo("/api/v1/imports"))
            .willReturn(okJson(Neighbours.fixture("import")).withStatus(202)));
    String large = "x".repeat(500 * 1024);
    Browser.at("/imports/new")
        .post(
            "/imports",
            "source",
            "sample-figures",
            "format",
            "csv",
            "observed_on",
            "2026-11-20",
            "document",
            large)
        .then()
        .statusCode(303);
    Browser.at("/imports/new")
        .post("/imports", "document", "x".repeat(600 * 1024))
        .then()
        .statusCode(422)
        .body(containsString("This is more than fits here"));
    Browser.at(PAGE).post(PAGE + "/reject", "reason", large).then().statusCode(413);
  }

  @Test
  void whatTheCatalogueObjectsToStandsAtItsField() {
    Neighbours.CATALOG.stubFor(
        post(urlPathEqualTo("/api/v1/imports"))
            .willReturn(
                problem(
                    400,
                    "{\"status\":400,\"type\":\"urn:rightsize:problem:invalid-parameter\",\"parameter\":\"observed_on\",\"detail\":\"a day that has begun\"}")));
    Browser.at("/imports/new")
        .post(
            "/imports",
            "source",
            "sample-figures",
            "format",
            "csv",
            "observed_on",
            "2199-01-01",
            "document",
            "a,b")
        .then()
        .statusCode(422)
        .body(
            allOf(
                containsString("id=\"observed_on-error\""),
                containsString("This is not acceptable here."),
                containsString(">a,b</textarea>")));
  }

  @Test
  void withoutADocumentNothingIsSent() {
    Browser.at("/imports/new").post("/imports", "format", "csv").then().statusCode(422);
    Neighbours.CATALOG.verify(0, postRequestedFor(urlPathEqualTo("/api/v1/imports")));
  }

  @Test
  void aLargerDocumentHasACommand() {
    page("/imports/new?format=litellm&source=sample-figures")
        .body(
            containsString(
                Neighbours.CATALOG.baseUrl()
                    + "/api/v1/imports?format=litellm&amp;source=sample-figures&amp;observed_on="));
  }

  @Test
  @TestSecurity(
      user = "chen",
      roles = {"contributor", "viewer"})
  void othersNeitherSeeNorReachThem() {
    page("/").body(not(containsString("href=\"/imports\"")));
    for (String path : new String[] {"/imports", PAGE, "/imports/new"}) {
      given()
          .header("Accept-Language", "en")
          .get(path)
          .then()
          .statusCode(403)
          .body(containsString("It needs the role curator."));
    }
    Browser.at("/").post(PAGE + "/apply").then().statusCode(403);
    Browser.at("/").post("/imports").then().statusCode(403);
  }

  @Test
  @TestSecurity(user = "audrey", roles = "auditor")
  void auditorsLookAndDoNotDecide() {
    page("/imports")
        .body(allOf(containsString("href=\"/imports\""), not(containsString("/imports/new"))));
    page(PAGE).body(not(containsString("/apply")));
    Browser.at(PAGE).post(PAGE + "/apply").then().statusCode(403);
  }

  @Test
  void aSilentCatalogueIsSaidOnTheList() {
    Neighbours.silence(Neighbours.CATALOG);
    page("/imports").body(containsString("The catalogue does not answer."));
    given().get(PAGE).then().statusCode(503);
  }

  private static ValidatableResponse page(String path) {
    return given().header("Accept-Language", "en").get(path).then().statusCode(200);
  }

  private static void stands(String status) {
    Neighbours.answer(
        Neighbours.CATALOG,
        API,
        Neighbours.fixture("import").replace("\"staged\"", "\"" + status + "\""));
  }

  private static void decided(String verb) {
    Neighbours.CATALOG.stubFor(post(urlPathEqualTo(API + "/" + verb)).willReturn(okJson("{}")));
  }

  private static ResponseDefinitionBuilder problem(int status, String body) {
    return aResponse()
        .withStatus(status)
        .withHeader("Content-Type", "application/problem+json")
        .withBody(body);
  }
}
