package rightsize.admin.advices;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import com.github.tomakehurst.wiremock.matching.RequestPatternBuilder;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rightsize.admin.Neighbours;

@QuarkusTest
@QuarkusTestResource(Neighbours.class)
@TestSecurity(user = "ada", roles = "viewer")
class NeedPageTest {
  private static final String PREVIEW = "/api/v1/advices/preview";

  @AfterEach
  void usual() {
    Neighbours.usual();
  }

  @Test
  void aCardOpensTheFormFilledIn() {
    given()
        .header("Accept-Language", "en")
        .get("/advices/new?task=customer_service")
        .then()
        .statusCode(200)
        .body(allOf(containsString("value=\"300000\""), containsString("600 / 200 tokens")));
  }

  @Test
  void humanUnitsBecomeTheSampleNeed() {
    given().queryParams(customerService()).get("/advices/answer").then().statusCode(200);
    Neighbours.ADVISOR.verify(
        postRequestedFor(urlPathEqualTo(PREVIEW))
            .withRequestBody(
                equalToJson(
                    """
                    {"task": "customer_service", "complexity": 2,
                     "languages": [{"code": "zh", "share": 0.5}, {"code": "en", "share": 0.5}],
                     "volume": {"requests": 300000, "per": "month"},
                     "tokens": {"input": 600, "output": 200},
                     "budget": {"amount": 1500, "currency": "USD"},
                     "latency": {"ttft_ms": 2000}}""")));
  }

  @ParameterizedTest
  @CsvSource({"6, '', 6", "'', 4.5, 4.5", "10, 2, 2"})
  void theBusiestHourIsChosenOrTyped(String audience, String own, double sent) {
    given()
        .queryParams(customerService())
        .queryParam("audience", audience)
        .queryParam("peak", own)
        .get("/advices/answer")
        .then()
        .statusCode(200);
    Neighbours.ADVISOR.verify(asking("$.volume[?(@.peak_factor == " + sent + ")]"));
  }

  @Test
  void theFormExplainsTheBusiestHour() {
    given()
        .header("Accept-Language", "en")
        .get("/advices/new?task=customer_service&audience=6")
        .then()
        .body(
            allOf(
                containsString("value=\"6\" selected>in office hours: 6 times the mean"),
                containsString("Or your own factor")));
    given()
        .header("Accept-Language", "zh")
        .get("/advices/new?task=customer_service")
        .then()
        .body(containsString("集中在工作时间：平均的 6 倍"));
  }

  @Test
  void commercialUseIsAskedForUntilItsBoxIsUnticked() {
    String box = "name=\"commercial\" value=\"true\"";
    given().get("/advices/new?task=customer_service").then().body(containsString(box + " checked"));
    given()
        .queryParams(customerService())
        .queryParam("commercial", "false", "true")
        .get("/advices/answer")
        .then()
        .statusCode(200);
    Neighbours.ADVISOR.verify(asking("$.licence_rules[?(@.commercial_use == true)]"));
    given()
        .queryParams(customerService())
        .queryParam("commercial", "false")
        .get("/advices/answer")
        .then()
        .statusCode(200);
    Neighbours.ADVISOR.verify(asking("$.licence_rules[?(@.commercial_use == false)]"));
    given()
        .queryParams(customerService())
        .queryParam("commercial", "false")
        .get("/advices/new")
        .then()
        .body(allOf(containsString(box), not(containsString(box + " checked"))));
  }

  private static RequestPatternBuilder asking(String path) {
    return postRequestedFor(urlPathEqualTo(PREVIEW)).withRequestBody(matchingJsonPath(path));
  }

  @Test
  void theAnswerIsAskedInTheLanguageOfThePage() {
    given()
        .cookie("language", "zh")
        .queryParams(customerService())
        .get("/advices/answer")
        .then()
        .statusCode(200);
    Neighbours.ADVISOR.verify(
        postRequestedFor(urlPathEqualTo(PREVIEW))
            .withHeader(
                "Accept-Language", com.github.tomakehurst.wiremock.client.WireMock.equalTo("zh")));
  }

  @Test
  void theLinesComeFirstAndTheRestIsFolded() {
    String page =
        given()
            .header("Accept-Language", "en")
            .queryParams(customerService())
            .get("/advices/answer")
            .asString();
    org.assertj.core.api.Assertions.assertThat(page)
        .containsSubsequence(
            "<h1>Start small, then move up.</h1>",
            "Qwen3 32B",
            "<li value=\"2\">",
            "Save this advice",
            "<details class=\"fold\" id=\"ladder\">",
            "Atlas Large, Meridian Cloud",
            "<details class=\"fold\" id=\"options\">",
            "<svg",
            "Over the budget",
            "would fit a budget of 2,400",
            "How we know",
            "Evidence grade B");
  }

  @ParameterizedTest
  @CsvSource({
    "requests, many, This is not a number.",
    "requests, '', Please fill this in.",
    "requests, -5, Not less than 0",
    "in, x, This is not a number.",
    "out, '', Please give both lengths",
    "budget, 1e3, This is not a number.",
    "complexity, 2.5, 'A whole number, please.'"
  })
  void whatCannotBeReadIsSaidAtItsField(String field, String typed, String said) {
    Map<String, String> form = customerService();
    form.put(field, typed);
    given()
        .header("Accept-Language", "en")
        .queryParams(form)
        .get("/advices/answer")
        .then()
        .statusCode(422)
        .body(containsString(said));
    Neighbours.ADVISOR.verify(0, postRequestedFor(urlPathEqualTo(PREVIEW)));
  }

  @Test
  void theAdvisorsObjectionsStandAtTheirFields() {
    Neighbours.ADVISOR.stubFor(
        post(urlPathEqualTo(PREVIEW))
            .willReturn(
                aResponse()
                    .withStatus(422)
                    .withHeader("Content-Type", "application/problem+json")
                    .withBody(
                        """
                        {"status": 422, "title": "The need is not acceptable", "errors": [
                          {"pointer": "/latency/ttft_ms", "detail": "must be from 1 to 1000000000"},
                          {"pointer": "/quality_bar/reference_model",
                           "detail": "the catalogue has no such model"}]}""")));
    given()
        .header("Accept-Language", "en")
        .queryParams(customerService())
        .get("/advices/answer")
        .then()
        .statusCode(422)
        .body(
            allOf(
                containsString("Must lie between 0.001 and 1000000."),
                containsString("The catalogue has no such model."),
                containsString("value=\"300000\"")));
    given()
        .cookie("language", "zh")
        .queryParams(customerService())
        .get("/advices/answer")
        .then()
        .statusCode(422)
        .body(allOf(containsString("目录中没有这个模型。"), not(containsString("no such model"))));
  }

  @Test
  void whileTheAdvisorIsSilentTheFormIsKept() {
    Neighbours.silence(Neighbours.ADVISOR);
    given()
        .header("Accept-Language", "en")
        .queryParams(customerService())
        .get("/advices/answer")
        .then()
        .statusCode(503)
        .body(
            allOf(
                containsString("The advisor does not answer."),
                containsString("value=\"300000\"")));
  }

  @Test
  void hostileTextIsOnlyText() {
    Map<String, String> form = customerService();
    form.put("title", "\"><script>alert(1)</script>");
    form.put("requests", "<img src=x onerror=alert(1)>");
    given()
        .queryParams(form)
        .get("/advices/answer")
        .then()
        .statusCode(422)
        .body(allOf(not(containsString("<script>alert")), not(containsString("<img"))));
  }

  @Test
  void switchesOfTrustAreAskedWithTheNeed() {
    given()
        .queryParams(customerService())
        .queryParam("vendor_scores", "false")
        .queryParam("not_before", "2025-06")
        .queryParam("without", "mmlu", "gsm8k")
        .get("/advices/answer")
        .then()
        .statusCode(200);
    Neighbours.ADVISOR.verify(
        postRequestedFor(urlPathEqualTo(PREVIEW))
            .withRequestBody(
                matchingJsonPath(
                    "$.trust",
                    equalToJson(
                        """
                        {"vendor_scores": false, "not_before": "2025-06",
                         "without_benchmarks": ["mmlu", "gsm8k"]}"""))));
  }

  @Test
  void theAnswerLinksToTheSameQuestionTrustingLess() {
    given()
        .header("Accept-Language", "en")
        .queryParams(customerService())
        .get("/advices/answer")
        .then()
        .body(
            allOf(
                containsString("requests=300000"),
                containsString("&amp;vendor_scores=false#trust\""),
                containsString("&amp;without=sample-chat#trust\""),
                containsString("<input type=\"hidden\" name=\"requests\" value=\"300000\">"),
                containsString("name=\"not_before\""),
                containsString("Published after the model")));
  }

  @Test
  void theFormShowsWhichTestsDoNotCount() {
    given()
        .header("Accept-Language", "en")
        .queryParams(customerService())
        .queryParam("without", "mmlu")
        .get("/advices/new")
        .then()
        .body(containsString("name=\"without\" value=\"mmlu\" checked"));
  }

  @Test
  void theSketchIsAFragment() {
    given()
        .header("HX-Request", "true")
        .header("Accept-Language", "en")
        .queryParams(customerService())
        .get("/advices/sketch")
        .then()
        .statusCode(200)
        .body(allOf(containsString("Start small"), not(containsString("<html"))));
  }

  private static Map<String, String> customerService() {
    return new LinkedHashMap<>(Examples.of("customer_service"));
  }
}
