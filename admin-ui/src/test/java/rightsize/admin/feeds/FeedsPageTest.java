package rightsize.admin.feeds;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.deleteRequestedFor;
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

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rightsize.admin.Browser;
import rightsize.admin.Neighbours;

@QuarkusTest
@QuarkusTestResource(Neighbours.class)
@TestSecurity(
    user = "admin",
    roles = {"admin", "viewer"})
class FeedsPageTest {
  private static final String FEEDS = "/api/v1/feeds";
  private static final String PAGE = "/feeds/" + Neighbours.FEED;
  private static final String API = "/api/v1" + PAGE;
  private static final List<String> GOOD =
      List.of(
          "id",
          "new-prices",
          "source",
          "sample-vendor",
          "format",
          "models.dev",
          "url",
          "https://models.dev/api.json",
          "every_minutes",
          "1440",
          "refused_share",
          "2.5",
          "vanished_share",
          "20",
          "price_factor",
          "3",
          "enabled",
          "true");

  @AfterEach
  void usual() {
    Neighbours.usual();
  }

  @Test
  void theListTellsHowEachFeedStands() {
    page("/feeds", "en")
        .body(
            allOf(
                containsString("failing"),
                containsString("stale"),
                containsString("the document did not arrive in time"),
                containsString("2026-11-23 14:00 UTC"),
                containsString("in order"),
                containsString("href=\"/imports/" + Neighbours.IMPORT + "\""),
                containsString("never yet"),
                containsString("only when asked"),
                containsString("every 6 hours"),
                containsString("every 7 days"),
                containsString("href=\"/feeds/new\""),
                not(containsString("/run\""))));
    page("/feeds", "zh").body(allOf(containsString("文件未能按时到达"), containsString("每 6 小时")));
  }

  @Test
  void anEmptyListSaysThatNothingIsFetched() {
    Neighbours.answer(Neighbours.CATALOG, FEEDS, "{\"items\":[],\"size\":0}");
    page("/feeds", "en").body(containsString("No feed is set up: nothing is fetched"));
  }

  @Test
  void oneTellsItsSettingsAndWhatWentWrong() {
    page(PAGE, "en")
        .body(
            allOf(
                containsString("The last 4 runs failed"),
                containsString("No good run for three intervals"),
                containsString("applied within the bounds"),
                containsString("<dd>15 %</dd>"),
                containsString("2026-11-19 06:00 UTC"),
                containsString("href=\"" + PAGE + "/edit\"")));
  }

  @Test
  void whileItRunsThePageLooksAgain() {
    Neighbours.answer(
        Neighbours.CATALOG,
        API,
        "{\"id\":\"daily-prices\",\"running\":true,\"enabled\":true,\"every_minutes\":60,"
            + "\"price_factor\":5}");
    page(PAGE, "en")
        .body(allOf(containsString("http-equiv=\"refresh\""), containsString("being fetched")));
  }

  @Test
  @TestSecurity(
      user = "curie",
      roles = {"curator", "contributor", "viewer"})
  void curatorsRunItAndChangeNothing() {
    answers(API + "/run", okJson("{}").withStatus(202));
    page(PAGE, "en")
        .body(allOf(containsString(PAGE + "/run"), not(containsString(PAGE + "/edit"))));
    page("/feeds", "en").body(not(containsString("/feeds/new")));
    Browser.at(PAGE).post(PAGE + "/run").then().statusCode(303).header("Location", endsWith(PAGE));
    Neighbours.CATALOG.verify(1, postRequestedFor(urlPathEqualTo(API + "/run")));
    Browser.at(PAGE).post(PAGE + "/edit").then().statusCode(403);
    given()
        .header("Accept-Language", "en")
        .get("/feeds/new")
        .then()
        .statusCode(403)
        .body(containsString("It needs the role admin"));
  }

  @Test
  @TestSecurity(
      user = "curie",
      roles = {"curator", "contributor", "viewer"})
  void whatRunsAlreadyIsNotRunTwice() {
    answers(API + "/run", aResponse().withStatus(409));
    Browser.at(PAGE)
        .post(PAGE + "/run")
        .then()
        .statusCode(409)
        .body(containsString("It is running already"));
  }

  @Test
  @TestSecurity(user = "ada", roles = "viewer")
  void othersAreToldWhichRoleIsMissing() {
    given().get("/feeds").then().statusCode(403);
    given().get(PAGE).then().statusCode(403);
    Browser.at("/models").post(PAGE + "/run").then().statusCode(403);
    Neighbours.CATALOG.verify(0, postRequestedFor(urlPathEqualTo(API + "/run")));
  }

  @Test
  void administratorsDoNotRunIt() {
    Browser.at(PAGE).post(PAGE + "/run").then().statusCode(403);
  }

  @Test
  void aFeedIsAddedWithItsBounds() {
    answers(FEEDS, okJson("{\"id\":\"new-prices\"}").withStatus(201));
    sent(List.of("key", "k1"))
        .then()
        .statusCode(303)
        .header("Location", endsWith("/feeds/new-prices"));
    Neighbours.CATALOG.verify(
        postRequestedFor(urlPathEqualTo(FEEDS))
            .withHeader("Idempotency-Key", equalTo("k1"))
            .withRequestBody(
                equalToJson(
                    """
                    {"id": "new-prices", "source": "sample-vendor", "format": "models.dev",
                     "url": "https://models.dev/api.json", "every_minutes": 1440,
                     "refused_share": 0.025, "vanished_share": 0.20, "price_factor": 3,
                     "enabled": true, "auto_apply": false}""")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "id|New Prices|Small letters, digits and hyphens",
        "url||Please fill this in.",
        "refused_share|a few|This is not a number.",
        "vanished_share|101|Must lie between 0 and 100.",
        "price_factor|0|Must lie between 1 and 1000.",
        "every_minutes|3|Must lie between 15 and 43200."
      })
  void whatIsWrongIsToldAtItsFieldAndNothingIsSent(String field, String value, String told) {
    List<String> form = new ArrayList<>(GOOD);
    form.set(form.indexOf(field) + 1, value == null ? "" : value);
    Browser.at("/feeds/new")
        .post("/feeds", form.toArray(String[]::new))
        .then()
        .statusCode(422)
        .body(containsString(told));
    Neighbours.CATALOG.verify(0, postRequestedFor(urlPathEqualTo(FEEDS)));
  }

  @Test
  void whatTheCatalogueObjectsToIsToldAtItsField() {
    answers(
        FEEDS,
        aResponse()
            .withStatus(422)
            .withHeader("Content-Type", "application/problem+json")
            .withBody(
                """
                {"status": 422, "pointer": "/url", "rule": "host_not_allowed",
                 "detail": "this host is not among those that are fetched from"}"""));
    sent(List.of())
        .then()
        .statusCode(422)
        .body(containsString("This host is not among those that the catalogue may fetch from."));
  }

  @Test
  void settingsAreChangedInTheVersionThatWasSeen() {
    Neighbours.CATALOG.stubFor(put(urlPathEqualTo(API)).willReturn(okJson("{}")));
    page(PAGE + "/edit", "en")
        .body(
            allOf(
                containsString("name=\"vanished_share\" value=\"15\""),
                containsString("value=\"1440\" selected"),
                containsString("name=\"tag\" value=\"&quot;v7-a&quot;\"")));
    saved("\"v7-a\"").then().statusCode(303).header("Location", endsWith(PAGE));
    Neighbours.CATALOG.verify(
        putRequestedFor(urlPathEqualTo(API)).withHeader("If-Match", equalTo("\"v7-a\"")));
  }

  @Test
  void aChangeBySomebodyElseIsNotOverwrittenUnseen() {
    Neighbours.CATALOG.stubFor(put(urlPathEqualTo(API)).willReturn(aResponse().withStatus(412)));
    saved("\"v6-a\"")
        .then()
        .statusCode(409)
        .body(
            allOf(
                containsString("Somebody else changed it meanwhile."),
                containsString("name=\"tag\" value=\"&quot;v7-a&quot;\""),
                containsString("value=\"2.5\"")));
  }

  @Test
  void isRemovedByWhomHasSeenItAsItIs() {
    page(PAGE + "/edit", "zh").body(containsString("移除此数据源"));
    page("/feeds/new", "en").body(not(containsString("Remove this feed")));
    Neighbours.CATALOG.stubFor(delete(urlPathEqualTo(API)).willReturn(aResponse().withStatus(204)));
    removed("\"v7-a\"").then().statusCode(303).header("Location", endsWith("/feeds"));
    Neighbours.CATALOG.verify(
        deleteRequestedFor(urlPathEqualTo(API)).withHeader("If-Match", equalTo("\"v7-a\"")));
  }

  @Test
  void isNotRemovedWhenSomebodyElseChangedIt() {
    Neighbours.CATALOG.stubFor(delete(urlPathEqualTo(API)).willReturn(aResponse().withStatus(412)));
    removed("\"v6-a\"")
        .then()
        .statusCode(409)
        .body(
            allOf(
                containsString("remove it again if you still want to"),
                containsString("name=\"tag\" value=\"&quot;v7-a&quot;\"")));
  }

  @Test
  void withoutTheCatalogueThePageSaysSo() {
    Neighbours.silence(Neighbours.CATALOG);
    page("/feeds", "en").body(containsString("The catalogue does not answer."));
    given().get(PAGE).then().statusCode(503);
  }

  private static Response removed(String tag) {
    return Browser.at(PAGE + "/edit").post(PAGE + "/delete", "tag", tag);
  }

  private static Response sent(List<String> more) {
    List<String> form = new ArrayList<>(GOOD);
    form.addAll(more);
    return Browser.at("/feeds/new").post("/feeds", form.toArray(String[]::new));
  }

  private static Response saved(String tag) {
    List<String> form = new ArrayList<>(GOOD.subList(2, GOOD.size()));
    form.addAll(List.of("tag", tag));
    return Browser.at(PAGE + "/edit").post(PAGE + "/edit", form.toArray(String[]::new));
  }

  private static void answers(String path, ResponseDefinitionBuilder answer) {
    Neighbours.CATALOG.stubFor(post(urlPathEqualTo(path)).willReturn(answer));
  }

  private static ValidatableResponse page(String path, String language) {
    return given().header("Accept-Language", language).get(path).then().statusCode(200);
  }
}
