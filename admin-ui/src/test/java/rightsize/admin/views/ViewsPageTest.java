package rightsize.admin.views;

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
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rightsize.admin.Browser;
import rightsize.admin.Neighbours;

@QuarkusTest
@QuarkusTestResource(Neighbours.class)
@TestSecurity(
    user = "chen",
    roles = {"contributor", "viewer"})
class ViewsPageTest {
  private static final String DOOR = "/api/v1/views";
  private static final String MINE = "/views/" + Neighbours.VIEW;
  private static final String LENAS = "/views/" + Neighbours.VIEW_OF_LENA;
  private static final String QUERY = "size_class=small&orderBy=scores&sortOrder=desc";

  @AfterEach
  void usual() {
    Neighbours.usual();
  }

  @Test
  void allAreThereWithWhatTheyAskInWords() {
    page("/views", "en")
        .body(
            allOf(
                containsString("Search: qwen"),
                containsString("Size class: small"),
                containsString("Context ≥ 8,000"),
                containsString("most scores first"),
                containsString("shared with everybody"),
                containsString("lena"),
                containsString("href=\"" + MINE + "/edit\""),
                not(containsString(LENAS))));
    page("/views", "zh")
        .body(allOf(containsString("已保存的视图"), containsString("搜索：qwen"), containsString("与所有人共享")));
  }

  @Test
  void oneOpensAsTheCatalogueWouldAnswerIt() {
    page("/views", "en")
        .body(
            allOf(
                containsString("href=\"/models?orderBy=scores&amp;sortOrder=asc\""),
                containsString("most scores first, turned round")));
  }

  @Test
  void anEmptyListSaysHowToBegin() {
    Neighbours.answer(Neighbours.CATALOG, DOOR, "{\"items\":[],\"size\":0}");
    page("/views", "en").body(containsString("No view is saved yet."));
    page("/views", "zh").body(containsString("还没有保存视图"));
    page("/models", "en").body(containsString("Nothing is saved yet."));
  }

  @Test
  void theListOfModelsShowsThemAndMarksTheOneThatIsOpen() {
    page(
            "/models?q=qwen&size_class=tiny&size_class=small&min_context=8000&orderBy=scores&pageSize=50",
            "en")
        .body(
            allOf(
                containsString("aria-current=\"true\">Night shift</a>"),
                containsString(": <span translate=\"no\">Night shift</span>"),
                containsString(">Scored least</a> <small>of lena</small>"),
                containsString("href=\"/views\"")));
    page("/models?q=qwen", "zh")
        .body(
            allOf(
                containsString("保存此视图"), not(containsString("aria-current=\"true\">Night shift"))));
  }

  @Test
  void theListOfModelsIsThereWithoutThem() {
    Neighbours.CATALOG.stubFor(
        com.github.tomakehurst.wiremock.client.WireMock.get(urlPathEqualTo(DOOR))
            .willReturn(aResponse().withStatus(503)));
    page("/models", "en").body(containsString("Nothing is saved yet."));
  }

  @Test
  void whatThePageShowsIsSavedAndShownAgain() {
    page("/models?size_class=small&orderBy=scores&pageSize=50", "en")
        .body(
            containsString(
                "name=\"query\" value=\"size_class=small&amp;orderBy=scores&amp;sortOrder=desc\""));
    answers(
        okJson("{\"query\":\"orderBy=scores&size_class=small&sortOrder=desc\"}").withStatus(201));
    Browser.at("/models")
        .post("/views", "name", "Small", "query", QUERY, "shared", "true")
        .then()
        .statusCode(303)
        .header("Location", endsWith("/models?size_class=small&orderBy=scores&sortOrder=desc"));
    Neighbours.CATALOG.verify(
        postRequestedFor(urlPathEqualTo(DOOR))
            .withRequestBody(
                equalToJson("{\"name\":\"Small\",\"query\":\"" + QUERY + "\",\"shared\":true}")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "409 | {\"type\":\"urn:rightsize:problem:already-exists\",\"pointer\":\"/name\"} | You have a view of this name already",
        "409 | {\"type\":\"urn:rightsize:problem:too-many-views\"} | You keep as many views as one may",
        "403 | {\"type\":\"urn:rightsize:problem:sharing-not-yours\"} | Views are shared by contributors",
        "422 | {\"pointer\":\"/name\",\"detail\":\"one line of visible characters is expected\"} | One line of visible characters",
        "422 | {\"pointer\":\"/query\",\"detail\":\"not known here\"} | does not keep this question: not known here",
        "503 | {} | The catalogue does not answer"
      })
  void whatIsWrongIsToldAndWhatWasTypedIsKept(int status, String problem, String told) {
    answers(
        aResponse()
            .withStatus(status)
            .withHeader("Content-Type", "application/problem+json")
            .withBody(problem));
    Browser.at("/models")
        .post("/views", "name", "Night", "query", QUERY, "shared", "true")
        .then()
        .statusCode(status == 503 ? 503 : 422)
        .body(
            allOf(
                containsString(told),
                containsString("name=\"name\" value=\"Night\""),
                containsString("name=\"query\" value=\"" + QUERY.replace("&", "&amp;")),
                containsString("value=\"true\" checked")));
  }

  @Test
  void aNameIsNeeded() {
    Browser.at("/models")
        .post("/views", "query", QUERY)
        .then()
        .statusCode(422)
        .body(containsString("Please fill this in."));
    Browser.at(MINE + "/edit")
        .post(MINE + "/edit", "query", QUERY, "tag", "\"v7-a\"")
        .then()
        .statusCode(422);
    Neighbours.CATALOG.verify(0, postRequestedFor(urlPathEqualTo(DOOR)));
    Neighbours.CATALOG.verify(0, putRequestedFor(urlPathEqualTo("/api/v1" + MINE)));
  }

  @Test
  void itsOwnerRenamesItAndKeepsItAlone() {
    Neighbours.CATALOG.stubFor(put(urlPathEqualTo("/api/v1" + MINE)).willReturn(okJson("{}")));
    page(MINE + "/edit", "en")
        .body(
            allOf(
                containsString("Edit view Night shift"),
                containsString("name=\"tag\" value=\"&quot;v7-a&quot;\"")));
    page(MINE + "/edit", "zh").body(containsString("编辑视图 Night shift"));
    Browser.at(MINE + "/edit")
        .post(MINE + "/edit", "name", "Late shift", "query", QUERY, "tag", "\"v7-a\"")
        .then()
        .statusCode(303)
        .header("Location", endsWith("/views"));
    Neighbours.CATALOG.verify(
        putRequestedFor(urlPathEqualTo("/api/v1" + MINE))
            .withHeader("If-Match", equalTo("\"v7-a\""))
            .withRequestBody(
                equalToJson(
                    "{\"name\":\"Late shift\",\"query\":\"" + QUERY + "\",\"shared\":false}")));
  }

  @Test
  void aChangeMeanwhileIsNotOverwrittenUnseen() {
    Neighbours.CATALOG.stubFor(
        put(urlPathEqualTo("/api/v1" + MINE)).willReturn(aResponse().withStatus(412)));
    Browser.at(MINE + "/edit")
        .post(MINE + "/edit", "name", "Late shift", "query", QUERY, "tag", "\"v6-a\"")
        .then()
        .statusCode(409)
        .body(
            allOf(
                containsString("It was changed meanwhile."),
                containsString("value=\"Late shift\""),
                containsString("name=\"tag\" value=\"&quot;v7-a&quot;\"")));
  }

  @Test
  void itIsDeletedAsItWasSeen() {
    Neighbours.CATALOG.stubFor(
        delete(urlPathEqualTo("/api/v1" + MINE)).willReturn(aResponse().withStatus(204)));
    Browser.at(MINE + "/edit")
        .post(MINE + "/delete", "tag", "\"v7-a\"")
        .then()
        .statusCode(303)
        .header("Location", endsWith("/views"));
    Neighbours.CATALOG.verify(
        deleteRequestedFor(urlPathEqualTo("/api/v1" + MINE))
            .withHeader("If-Match", equalTo("\"v7-a\"")));
    Neighbours.CATALOG.stubFor(
        delete(urlPathEqualTo("/api/v1" + MINE)).willReturn(aResponse().withStatus(412)));
    Browser.at(MINE + "/edit")
        .post(MINE + "/delete", "tag", "\"v6-a\"")
        .then()
        .statusCode(409)
        .body(containsString("delete it again if you still want to"));
  }

  @Test
  void whatIsAnothersIsNotForContributorsToChange() {
    given().get(LENAS + "/edit").then().statusCode(403);
  }

  @Test
  @TestSecurity(
      user = "curie",
      roles = {"curator", "contributor", "viewer"})
  void curatorsDeleteWhatOthersShareAndChangeNothingOfIt() {
    page("/views", "en").body(containsString("href=\"" + LENAS + "/edit\""));
    page(LENAS + "/edit", "en")
        .body(
            allOf(
                containsString("This view belongs to lena"),
                containsString("action=\"" + LENAS + "/delete\""),
                not(containsString("action=\"" + LENAS + "/edit\""))));
  }

  @Test
  @TestSecurity(user = "ada", roles = "viewer")
  void viewersSaveForThemselves() {
    page("/models", "en")
        .body(allOf(containsString("Save this view"), not(containsString("Everybody sees it"))));
    answers(okJson("{\"query\":\"\"}").withStatus(201));
    Browser.at("/models")
        .post("/views", "name", "All")
        .then()
        .statusCode(303)
        .header("Location", endsWith("/models"));
  }

  @Test
  void withoutTheCatalogueThePageSaysSo() {
    Neighbours.silence(Neighbours.CATALOG);
    page("/views", "en").body(containsString("The catalogue does not answer."));
    given().get(MINE + "/edit").then().statusCode(503);
  }

  private static void answers(ResponseDefinitionBuilder answer) {
    Neighbours.CATALOG.stubFor(post(urlPathEqualTo(DOOR)).willReturn(answer));
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
