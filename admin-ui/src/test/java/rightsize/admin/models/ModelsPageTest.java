package rightsize.admin.models;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.including;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rightsize.admin.Neighbours;

@QuarkusTest
@QuarkusTestResource(Neighbours.class)
@TestSecurity(user = "ada", roles = "viewer")
class ModelsPageTest {

  @AfterEach
  void usual() {
    Neighbours.usual();
  }

  @Test
  void theAddressIsTheFilter() {
    given()
        .get("/models?q=qwen&size_class=medium&modality=text&orderBy=released_on&evil=1")
        .then()
        .statusCode(200);
    Neighbours.CATALOG.verify(
        getRequestedFor(urlPathEqualTo("/api/v1/models"))
            .withQueryParam("q", equalTo("qwen"))
            .withQueryParam("size_class", equalTo("medium"))
            .withQueryParam("modality", equalTo("text"))
            .withQueryParam("sortOrder", equalTo("desc"))
            .withoutQueryParam("evil"));
  }

  @Test
  void countsAreAskedForWithTheFilters() {
    given().get("/models?q=qwen&min_params_b=7&pageSize=25&orderBy=scores").then().statusCode(200);
    Neighbours.CATALOG.verify(
        getRequestedFor(urlPathEqualTo("/api/v1/models/filter_options"))
            .withQueryParam("q", equalTo("qwen"))
            .withQueryParam("min_params_b", equalTo("7"))
            .withoutQueryParam("pageSize")
            .withoutQueryParam("orderBy"));
  }

  @Test
  void severalValuesOfAFacetStandBesideEachOther() {
    given()
        .header("Accept-Language", "en")
        .get("/models?size_class=tiny&size_class=small")
        .then()
        .body(containsString("href=\"/models?size_class=small&amp;pageSize=25\""))
        .body(containsString("Take off: Size class: tiny"))
        .body(containsString("size_class=tiny&amp;size_class=small&amp;size_class=large"));
    Neighbours.CATALOG.verify(
        getRequestedFor(urlPathEqualTo("/api/v1/models"))
            .withQueryParam("size_class", including("tiny", "small")));
  }

  @Test
  void rangesAreInTheAddressAndCanBeTakenOff() {
    given()
        .header("Accept-Language", "zh")
        .get("/models?min_context=100000&released_after=2026-01-01&language=zh")
        .then()
        .statusCode(200)
        .body(containsString("上下文长度 ≥ 100,000"))
        .body(containsString("发布日期 &gt; 2026-01-01"))
        .body(containsString("name=\"min_context\" value=\"100000\""))
        .body(containsString("<input type=\"hidden\" name=\"language\" value=\"zh\">"));
  }

  @Test
  void aColumnSortsAndTurnsRound() {
    given()
        .header("Accept-Language", "en")
        .get("/models?orderBy=context_tokens")
        .then()
        .body(containsString("aria-sort=\"descending\""))
        .body(containsString("orderBy=context_tokens&amp;pageSize=25&amp;sortOrder=asc"))
        .body(containsString("orderBy=input_price&amp;pageSize=25&amp;sortOrder=asc"));
  }

  @Test
  void theBestMatchIsFirstOnlyWhereSomethingIsSearchedFor() {
    given().get("/models?orderBy=relevance").then().statusCode(200);
    Neighbours.CATALOG.verify(
        getRequestedFor(urlPathEqualTo("/api/v1/models")).withoutQueryParam("orderBy"));
  }

  @ParameterizedTest
  @CsvSource({"csv, text/csv", "ndjson, application/x-ndjson"})
  void theRowsAreThereAsAFile(String format, String type) {
    Neighbours.CATALOG.stubFor(
        get(urlPathEqualTo("/api/v1/models"))
            .withHeader("Accept", containing(type))
            .willReturn(aResponse().withHeader("Content-Type", type).withBody("rows")));
    given()
        .get("/models/export?format=" + format + "&q=qwen&pageSize=50&evil=1")
        .then()
        .statusCode(200)
        .header("Content-Type", containsString(type))
        .header("Content-Disposition", containsString("models." + format))
        .body(containsString("rows"));
    Neighbours.CATALOG.verify(
        getRequestedFor(urlPathEqualTo("/api/v1/models"))
            .withQueryParam("q", equalTo("qwen"))
            .withoutQueryParam("pageSize")
            .withoutQueryParam("evil"));
    given().get("/models/export?format=pdf").then().statusCode(404);
  }

  @Test
  void aProgramIsToldHowToAskForTheSameRows() {
    given()
        .header("Accept-Language", "en")
        .get("/models?q=it's&size_class=small&pageSize=50")
        .then()
        .body(containsString("/api/v1/models?q=it%27s&amp;size_class=small&amp;sortOrder=desc"))
        .body(not(containsString("pageSize=50&#39;")));
  }

  @Test
  void thePageSizeIsRemembered() {
    String rows =
        given().get("/models?pageSize=100").then().statusCode(200).extract().cookie("rows");
    given().cookie("rows", rows).get("/models").then().statusCode(200);
    Neighbours.CATALOG.verify(
        2,
        getRequestedFor(urlPathEqualTo("/api/v1/models"))
            .withQueryParam("pageSize", equalTo("100")));
  }

  @Test
  void eachNumberStandsWithItsSourceAndDate() {
    given()
        .header("Accept-Language", "en")
        .get("/models/qwen/qwen3-32b")
        .then()
        .statusCode(200)
        .body(
            allOf(
                containsString("131,072"),
                containsString("Model cards of the Qwen team"),
                containsString("2026-11-02"),
                containsString("40,960"),
                containsString("short helpful answers to everyday questions")));
  }

  @Test
  void unknownIsSaidAndNeverZero() {
    given()
        .header("Accept-Language", "en")
        .get("/models")
        .then()
        .body(allOf(containsString("Atlas Large"), not(containsString("$0.00"))));
  }

  @Test
  void comparisonShowsOnlyDifferencesWhenAsked() {
    String both = "/models/compare?ids=qwen/qwen3-32b&ids=example/atlas-large";
    given()
        .header("Accept-Language", "en")
        .get(both)
        .then()
        .statusCode(200)
        .body(allOf(containsString("Apache-2.0"), containsString("400,000")));
    given()
        .header("Accept-Language", "en")
        .get(both + "&differences=true")
        .then()
        .statusCode(200)
        .body(allOf(not(containsString("Apache-2.0")), containsString("400,000")));
  }

  @ParameterizedTest
  @CsvSource({
    "en, Nothing was known of example/atlas-large by 2026-01-01.",
    "zh, 截至 2026-01-01，没有关于 example/atlas-large 的记录。"
  })
  void comparesAsKnownOnADay(String language, String missing) {
    qwenOnNewYear();
    Neighbours.CATALOG.stubFor(
        get(urlPathEqualTo("/api/v1/models/example/atlas-large"))
            .withQueryParam("as_of", equalTo("2026-01-01"))
            .willReturn(aResponse().withStatus(404)));
    given()
        .header("Accept-Language", language)
        .get("/models/compare?ids=qwen/qwen3-32b&ids=example/atlas-large&as_of=2026-01-01")
        .then()
        .statusCode(200)
        .body(containsString("href=\"/models/qwen/qwen3-32b?as_of=2026-01-01\""))
        .body(containsString("differences=true&amp;as_of=2026-01-01"))
        .body(containsString("<input type=\"hidden\" name=\"ids\" value=\"example/atlas-large\">"))
        .body(containsString(missing));
  }

  @Test
  void aDayThatIsNoneIsAMistakeOfTheAsker() {
    Neighbours.CATALOG.stubFor(
        get(urlPathEqualTo("/api/v1/models/qwen/qwen3-32b"))
            .withQueryParam("as_of", equalTo("2026-02-31"))
            .willReturn(
                aResponse()
                    .withStatus(400)
                    .withHeader("Content-Type", "application/problem+json")
                    .withBody("{\"parameter\": \"as_of\", \"detail\": \"a date is expected\"}")));
    given()
        .header("Accept-Language", "en")
        .get("/models/compare?ids=qwen/qwen3-32b&as_of=2026-02-31")
        .then()
        .statusCode(400)
        .body(containsString("a date is expected"));
  }

  @Test
  void comparesTheChosenOfAListOfAnotherDayAsOfThatDay() {
    given()
        .get("/models?as_of=2026-01-01")
        .then()
        .body(containsString("<input type=\"hidden\" name=\"as_of\" value=\"2026-01-01\">"));
  }

  @Test
  void withoutTheCatalogueThePageSaysSo() {
    Neighbours.silence(Neighbours.CATALOG);
    given()
        .header("Accept-Language", "en")
        .get("/models")
        .then()
        .statusCode(200)
        .body(containsString("The catalogue does not answer."));
    given()
        .header("Accept-Language", "zh")
        .get("/models/qwen/qwen3-32b")
        .then()
        .statusCode(503)
        .body(containsString("模型目录暂时没有响应。"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Measured speeds | 1,000 tokens in, 500 out, 16 at once",
        "zh | 实测速度 | 输入 1,000 词元，输出 500 词元，同时 16 个请求"
      })
  void showsWhatWasMeasuredWithItsLoadAndSource(String language, String title, String load) {
    given()
        .header("Accept-Language", language)
        .get("/models/qwen/qwen3-32b")
        .then()
        .statusCode(200)
        .body(
            stringContainsInOrder(
                title,
                "<details open>",
                "FP8",
                "vllm 0.12",
                "1 × NVIDIA H100 SXM 80 GB",
                load,
                "180",
                "21.4",
                "Figures invented for tests",
                "2026-09-17"));
  }

  @Test
  void anUnknownModelIsNoPage() {
    given().get("/models/no/such-model").then().statusCode(404);
  }

  @Test
  void looksBackToADay() {
    given()
        .header("Accept-Language", "en")
        .get("/models?as_of=2026-01-01")
        .then()
        .body(containsString("As known on 2026-01-01"))
        .body(containsString("href=\"/models/qwen/qwen3-32b?as_of=2026-01-01\""));
    Neighbours.CATALOG.verify(
        getRequestedFor(urlPathEqualTo("/api/v1/models/filter_options"))
            .withQueryParam("as_of", equalTo("2026-01-01")));
  }

  @ParameterizedTest
  @CsvSource({"en, Back to today", "zh, 回到今天"})
  void aModelOfAnotherDaySaysSo(String language, String back) {
    qwenOnNewYear();
    given()
        .header("Accept-Language", language)
        .get("/models/qwen/qwen3-32b?as_of=2026-01-01")
        .then()
        .statusCode(200)
        .body(containsString(back))
        .body(containsString("value=\"2026-01-01\""))
        .body(not(containsString("id=\"approvals\"")));
  }

  private static void qwenOnNewYear() {
    Neighbours.CATALOG.stubFor(
        get(urlPathEqualTo("/api/v1/models/qwen/qwen3-32b"))
            .withQueryParam("as_of", equalTo("2026-01-01"))
            .willReturn(
                aResponse()
                    .withHeader("Content-Type", "application/json")
                    .withBody(
                        """
                        {"id": "qwen/qwen3-32b", "developer": "qwen", "name": "Qwen3 32B",
                         "as_of": "2026-01-01", "facts": {}, "offers": [], "builds": [],
                         "scores": [], "source_names": {}}
                        """)));
  }

  private static final String EXPRESSION = "open_weights && name != 'it<b>s'";

  @Test
  void anExpressionIsAskedAndKeptByEveryWayOn() {
    String encoded = "filter=open_weights+%26%26+name+%21%3D+%27it%3Cb%3Es%27";
    given()
        .header("Accept-Language", "en")
        .queryParam("filter", EXPRESSION)
        .queryParam("size_class", "small")
        .queryParam("min_context", "1000")
        .get("/models")
        .then()
        .statusCode(200)
        .body(containsString("<details class=\"expression\" open>"))
        .body(containsString("\nopen_weights &amp;&amp; name != &#39;it&lt;b&gt;s&#39;</textarea>"))
        .body(
            stringContainsInOrder(
                "<form class=\"search\"",
                "<input type=\"hidden\" name=\"filter\" value=\"open_weights",
                "<details class=\"expression\"",
                "<input type=\"hidden\" name=\"size_class\" value=\"small\">",
                "class=\"ranges\"",
                "<input type=\"hidden\" name=\"filter\" value=\"open_weights"))
        .body(containsString("Take off: open_weights &amp;&amp; name"))
        .body(
            containsString(
                "href=\"/models?size_class=small&amp;min_context=1000&amp;pageSize=25\""))
        .body(containsString("href=\"/models?" + encoded + "&amp;size_class=small"))
        .body(
            containsString(
                encoded
                    + "&amp;size_class=small&amp;min_context=1000&amp;pageSize=25&amp;orderBy="))
        .body(containsString("/models/export?format=csv&amp;" + encoded))
        .body(containsString("/api/v1/models?" + encoded));
    for (String path : List.of("/api/v1/models", "/api/v1/models/filter_options")) {
      Neighbours.CATALOG.verify(
          getRequestedFor(urlPathEqualTo(path)).withQueryParam("filter", equalTo(EXPRESSION)));
    }
  }

  @Test
  void withoutAnExpressionItsFieldIsFolded() {
    given()
        .header("Accept-Language", "en")
        .queryParam("filter", " ")
        .get("/models")
        .then()
        .body(containsString("<details class=\"expression\"><summary>Advanced filter</summary>"));
    Neighbours.CATALOG.verify(
        getRequestedFor(urlPathEqualTo("/api/v1/models")).withoutQueryParam("filter"));
  }

  @ParameterizedTest
  @CsvSource({
    "en, 'The catalogue does not take this expression: line 1, character 1: A filter does not know vendor.'",
    "zh, 目录不接受这个表达式：第 1 行第 1 个字符：筛选不认识 vendor。"
  })
  void aRefusedExpressionStaysInItsFieldWithTheReason(String language, String words) {
    Neighbours.CATALOG.stubFor(
        get(urlPathMatching("/api/v1/models(/filter_options)?"))
            .withQueryParam("filter", equalTo("vendor == 'x'"))
            .willReturn(
                aResponse()
                    .withStatus(400)
                    .withHeader("Content-Type", "application/problem+json")
                    .withBody(
                        """
                        {"status": 400, "title": "A parameter is not acceptable",
                         "parameter": "filter",
                         "detail": "line 1, character 1: a filter does not know vendor"}
                        """)));

    given()
        .header("Accept-Language", language)
        .queryParam("filter", "vendor == 'x'")
        .get("/models")
        .then()
        .statusCode(200)
        .body(containsString(words))
        .body(containsString("vendor == &#39;x&#39;</textarea>"))
        .body(containsString("<details class=\"hint\" open>"))
        .body(not(containsString("No model fits")))
        .body(not(containsString("没有符合")))
        .body(containsString("aria-invalid=\"true\""))
        .body(containsString("<details class=\"expression\" open>"))
        .body(not(containsString("class=\"note warn\"")));
  }
}
