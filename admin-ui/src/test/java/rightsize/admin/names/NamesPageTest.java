package rightsize.admin.names;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.delete;
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
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
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
class NamesPageTest {
  private static final String API = "/api/v1/names";
  private static final String PROVIDERS = "/api/v1/providers";
  private static final String QUAYSIDE = "/names/one?kind=providers&name=Quayside";
  private static final String ATLAS =
      "/names/one?kind=models&provider=harbour&name=atlas-large-2611";
  private static final String DECIDED = "019ab555-0000-7000-8000-000000000001";

  @AfterEach
  void usual() {
    Neighbours.usual();
  }

  @Test
  void theQueueTellsWhatWaitsWhereItComesFromAndWhatItMayMean() {
    page("/names", "en")
        .body(
            allOf(
                containsString("Providers · 2"),
                containsString("Models · 1"),
                containsString(">Quayside</a>"),
                containsString("1,204 rows"),
                containsString("Figures invented for tests, A vendor invented for tests"),
                containsString("name=\"entry\" value=\"harbour\""),
                containsString("Lighthouse &amp; Sons"),
                containsString("1 row<")));
    page("/names", "zh").body(allOf(containsString("服务商 · 2"), containsString("1,204 行")));
  }

  @Test
  void namesOfModelsStandWithTheirProvider() {
    page("/names?kind=models&q=atlas", "en")
        .body(
            allOf(
                containsString("atlas-large-2611"),
                containsString("at harbour"),
                containsString("Atlas Large"),
                not(containsString("name=\"verb\" value=\"add\""))));
    Neighbours.CATALOG.verify(
        getRequestedFor(urlPathEqualTo(API + "/unresolved"))
            .withQueryParam("kind", equalTo("models"))
            .withQueryParam("q", equalTo("atlas")));
  }

  @Test
  void theImportThatWaitsCanBeComparedAgain() {
    page("/names", "en")
        .body(containsString("action=\"/imports/" + Neighbours.IMPORT + "/compare\""));
  }

  @Test
  void anEmptyQueueSaysWhereNamesComeFrom() {
    Neighbours.answer(Neighbours.CATALOG, API + "/unresolved", "{\"items\":[],\"size\":0}");
    page("/names?kind=providers", "en")
        .body(containsString("They come here when an import meets them."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/names", QUAYSIDE})
  @TestSecurity(
      user = "chen",
      roles = {"contributor", "viewer"})
  void isForCuratorsOnly(String path) {
    given()
        .header("Accept-Language", "en")
        .urlEncodingEnabled(false)
        .get(path)
        .then()
        .statusCode(403)
        .body(containsString("It needs the role curator."));
    page("/models", "en").body(not(containsString("href=\"/names\"")));
  }

  @Test
  void oneClickSaysWhatANameMeans() {
    answers(API, okJson("{\"id\":\"" + DECIDED + "\"}").withStatus(201));
    Browser.at("/names")
        .post(
            "/names",
            "kind",
            "models",
            "provider",
            "harbour",
            "name",
            "atlas-large-2611",
            "entry",
            "example/atlas-large")
        .then()
        .statusCode(303)
        .header("Location", endsWith("/names?kind=models&done=" + DECIDED));
    sent(
        API,
        """
        {"kind": "models", "provider": "harbour", "name": "atlas-large-2611",
         "entry": "example/atlas-large"}""");
    page("/names?kind=models&done=" + DECIDED, "en")
        .body(containsString("action=\"/names/decisions/" + DECIDED + "/back\""));
  }

  @Test
  void oneClickSetsANameAside() {
    answers(API, okJson("{\"id\":\"" + DECIDED + "\"}").withStatus(201));
    Browser.at("/names")
        .post("/names", "kind", "providers", "name", "Quayside", "verb", "aside")
        .then()
        .statusCode(303);
    sent(API, "{\"kind\": \"providers\", \"name\": \"Quayside\"}");
  }

  @Test
  void oneClickTakesAProviderInWithNothingButItsName() {
    answers(PROVIDERS, okJson("{\"id\":\"quayside\"}").withStatus(201));
    added("Quayside").then().statusCode(303).header("Location", endsWith("&added=quayside"));
    sent(
        PROVIDERS,
        """
        {"id": "quayside", "name": "Quayside", "source": "sample-figures",
         "on": "2026-11-20"}""");
    Neighbours.CATALOG.verify(0, postRequestedFor(urlPathEqualTo(API)));
    page("/names?kind=providers&added=quayside", "en")
        .body(containsString("href=\"/providers/quayside/edit\""));
  }

  @Test
  void aNameThatIsNoIdIsDecidedToo() {
    answers(PROVIDERS, okJson("{\"id\":\"lighthouse-sons\"}").withStatus(201));
    answers(API, okJson("{\"id\":\"" + DECIDED + "\"}").withStatus(201));
    added("Lighthouse & Sons").then().statusCode(303);
    sent(
        API,
        """
        {"kind": "providers", "name": "Lighthouse & Sons", "entry": "lighthouse-sons"}""");
  }

  @Test
  void aProviderThatSomebodyTookInMeanwhileWillDo() {
    answers(PROVIDERS, problem(409, "already-exists", "change the entry that is there"));
    answers(API, okJson("{\"id\":\"" + DECIDED + "\"}").withStatus(201));
    added("Lighthouse & Sons").then().statusCode(303);
    Neighbours.CATALOG.verify(1, postRequestedFor(urlPathEqualTo(API)));
  }

  @Test
  void tickedNamesBecomeProvidersTogether() {
    answers(PROVIDERS, okJson("{}").withStatus(201));
    Browser.at("/names")
        .post(
            "/names/providers",
            "pick",
            "sample-figures|2026-11-20|Quayside",
            "pick",
            "sample-figures|2026-11-20|Breakwater")
        .then()
        .statusCode(303)
        .header("Location", endsWith("/names?kind=providers"));
    Neighbours.CATALOG.verify(2, postRequestedFor(urlPathEqualTo(PROVIDERS)));
  }

  @Test
  void itStopsWhereTheCatalogueRefuses() {
    answers(PROVIDERS, problem(422, "invalid", "it is required"));
    Browser.at("/names")
        .post(
            "/names/providers",
            "pick",
            "gone|2026-11-20|Quayside",
            "pick",
            "gone|2026-11-20|Breakwater")
        .then()
        .statusCode(422)
        .body(containsString("It stopped at Quayside"));
    Neighbours.CATALOG.verify(1, postRequestedFor(urlPathEqualTo(PROVIDERS)));
    Browser.at("/names")
        .post("/names/providers")
        .then()
        .statusCode(422)
        .body(containsString("Tick at least one name first."));
  }

  @Test
  void aDecisionOfSomebodyElseIsTold() {
    answers(API, problem(409, "name-decided", "delete that decision first"));
    Browser.at("/names")
        .post("/names", "kind", "providers", "name", "Quayside", "entry", "harbour")
        .then()
        .statusCode(422)
        .body(
            allOf(
                containsString("Somebody has decided on this name meanwhile."),
                containsString("Lighthouse")));
  }

  @Test
  void aDecisionIsTakenBack() {
    Neighbours.CATALOG.stubFor(
        delete(urlPathEqualTo(API + "/" + DECIDED)).willReturn(aResponse().withStatus(204)));
    Browser.at("/names")
        .post("/names/decisions/" + DECIDED + "/back", "kind", "models")
        .then()
        .statusCode(303)
        .header("Location", endsWith("/names?kind=models"));
  }

  @Test
  void withoutTheTokenNothingIsDecided() {
    given()
        .redirects()
        .follow(false)
        .formParam("kind", "providers")
        .formParam("name", "Quayside")
        .post("/names")
        .then()
        .statusCode(400);
    Neighbours.CATALOG.verify(0, postRequestedFor(urlPathEqualTo(API)));
  }

  @Test
  void onItsOwnPageAnyEntryCanBeMeant() {
    page(QUAYSIDE, "en")
        .body(
            allOf(
                containsString("Which provider is meant?"),
                containsString("31 % alike"),
                containsString("<option translate=\"no\" value=\"meridian\""),
                containsString("name=\"id\" value=\"quayside\"")));
    answers(API, okJson("{\"id\":\"" + DECIDED + "\"}").withStatus(201));
    Browser.at(ATLAS)
        .post(
            "/names/one",
            "kind",
            "models",
            "provider",
            "harbour",
            "name",
            "atlas-large-2611",
            "model",
            "qwen/qwen3-32b",
            "where",
            "everywhere",
            "verb",
            "means")
        .then()
        .statusCode(303);
    sent(
        API,
        """
        {"kind": "models", "name": "atlas-large-2611", "entry": "qwen/qwen3-32b"}""");
  }

  @Test
  void nothingTypedAndNothingKnownAreToldAtTheField() {
    String[] form = {"kind", "models", "provider", "harbour", "name", "atlas-large-2611"};
    Browser browser = Browser.at(ATLAS);
    browser
        .post("/names/one", with(form, "verb", "means"))
        .then()
        .statusCode(422)
        .body(containsString("Please fill this in."));
    answers(
        API,
        aResponse()
            .withStatus(422)
            .withHeader("Content-Type", "application/problem+json")
            .withBody(
                """
                {"status": 422, "pointer": "/entry",
                 "detail": "the catalogue has no such models"}"""));
    browser
        .post("/names/one", with(form, "verb", "means", "model", "nobody/nothing"))
        .then()
        .statusCode(422)
        .body(
            allOf(
                containsString("The catalogue has no such model."),
                containsString("value=\"nobody/nothing\"")));
  }

  @Test
  void aNewModelComesWithItsDeveloper() {
    for (String noun : new String[] {"/api/v1/developers", "/api/v1/models", API}) {
      answers(noun, okJson("{\"id\":\"" + DECIDED + "\"}").withStatus(201));
    }
    Browser.at(ATLAS)
        .post(
            "/names/one",
            "kind",
            "models",
            "provider",
            "harbour",
            "name",
            "atlas-large-2611",
            "source",
            "sample-figures",
            "on",
            "2026-11-20",
            "key",
            "k9",
            "id",
            "quay/atlas-large-2611",
            "title",
            "Atlas Large 2611",
            "developer_name",
            "Quay",
            "verb",
            "new")
        .then()
        .statusCode(303);
    sent(
        "/api/v1/developers",
        """
        {"id": "quay", "name": "Quay", "source": "sample-figures", "on": "2026-11-20"}""");
    sent(
        "/api/v1/models",
        """
        {"id": "quay/atlas-large-2611", "name": "Atlas Large 2611", "developer": "quay",
         "source": "sample-figures", "on": "2026-11-20"}""");
    sent(
        API,
        """
        {"kind": "models", "provider": "harbour", "name": "atlas-large-2611",
         "entry": "quay/atlas-large-2611"}""");
  }

  @Test
  void aNameThatWaitsNoMoreHasNoPage() {
    given()
        .urlEncodingEnabled(false)
        .get("/names/one?kind=providers&name=nobody")
        .then()
        .statusCode(404);
  }

  @Test
  void withoutTheCatalogueThePageSaysSo() {
    Neighbours.silence(Neighbours.CATALOG);
    page("/names", "en").body(containsString("The catalogue does not answer."));
  }

  private static Response added(String name) {
    return Browser.at("/names")
        .post(
            "/names",
            "kind",
            "providers",
            "name",
            name,
            "source",
            "sample-figures",
            "on",
            "2026-11-20",
            "verb",
            "add");
  }

  private static String[] with(String[] form, String... more) {
    return java.util.stream.Stream.concat(
            java.util.Arrays.stream(form), java.util.Arrays.stream(more))
        .toArray(String[]::new);
  }

  private static void answers(String path, ResponseDefinitionBuilder answer) {
    Neighbours.CATALOG.stubFor(post(urlPathEqualTo(path)).willReturn(answer));
  }

  private static ResponseDefinitionBuilder problem(int status, String type, String detail) {
    return aResponse()
        .withStatus(status)
        .withHeader("Content-Type", "application/problem+json")
        .withBody(
            "{\"status\": %d, \"type\": \"urn:rightsize:problem:%s\", \"detail\": \"%s\"}"
                .formatted(status, type, detail));
  }

  private static void sent(String path, String json) {
    Neighbours.CATALOG.verify(
        postRequestedFor(urlPathEqualTo(path)).withRequestBody(equalToJson(json)));
  }

  private static ValidatableResponse page(String path, String language) {
    return given()
        .urlEncodingEnabled(false)
        .header("Accept-Language", language)
        .get(path)
        .then()
        .statusCode(200);
  }
}
