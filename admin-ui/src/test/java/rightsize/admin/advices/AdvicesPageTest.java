package rightsize.admin.advices;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

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
@TestSecurity(user = "ada", roles = "viewer")
class AdvicesPageTest {

  @AfterEach
  void usual() {
    Neighbours.usual();
  }

  @Test
  void savingSendsTheNeedOnceAndShowsTheAdvice() {
    Browser.at("/advices/answer?task=general&requests=100&per=month")
        .post("/advices", "need", "{\"task\":\"general\"}", "key", "a-key")
        .then()
        .statusCode(303)
        .header("Location", endsWith("/advices/" + Neighbours.ADVICE));
    Neighbours.ADVISOR.verify(
        postRequestedFor(urlPathEqualTo("/api/v1/advices"))
            .withHeader("Idempotency-Key", equalTo("a-key"))
            .withRequestBody(equalToJson("{\"task\":\"general\"}")));
  }

  @Test
  void aFormFromElsewhereIsRefused() {
    given()
        .redirects()
        .follow(false)
        .formParam("need", "{}")
        .formParam("key", "k")
        .post("/advices")
        .then()
        .statusCode(400);
    Neighbours.ADVISOR.verify(0, postRequestedFor(urlPathEqualTo("/api/v1/advices")));
  }

  @Test
  void whatIsNoJsonIsRefused() {
    Browser.at("/").post("/advices", "need", "{", "key", "k").then().statusCode(400);
  }

  @Test
  void aSavedAdviceHasItsOwnPage() {
    given()
        .header("Accept-Language", "en")
        .get("/advices/" + Neighbours.ADVICE)
        .then()
        .statusCode(200)
        .body(allOf(containsString("Customer service of an online shop"), containsString("Saved")));
    given()
        .get("/advices/" + Neighbours.ADVICE + ".json")
        .then()
        .statusCode(200)
        .contentType("application/json")
        .body("verdict.kind", org.hamcrest.Matchers.is("start_small"));
  }

  @Test
  void theCostsThatWereReckonedWithAreNamed() {
    // 0x019ab7770000 milliseconds after 1970 are 2025-11-24 20:03 UTC
    advice("en")
        .body(
            containsString(
                "<a href=\"/costs\">Reckoned with the costs of your organisation of 2025-11-24."));
    Neighbours.answer(
        Neighbours.ADVISOR,
        "/api/v1/advices/" + Neighbours.ADVICE,
        Neighbours.contract("advisor-service", "advice")
            .replaceFirst("\"revision\": \"[^\"]+\",", "")
            .replaceFirst("\"notes\": \\[]", "\"notes\": [\"profiles_never_read\"]"));
    advice("en")
        .body(
            allOf(
                containsString("Reckoned with usual costs."),
                containsString("costs could not be read yet")));
    advice("zh").body(allOf(containsString("按通用成本计算。"), containsString("尚未读到本团队的成本")));
  }

  private static ValidatableResponse advice(String language) {
    return given()
        .header("Accept-Language", language)
        .get("/advices/" + Neighbours.ADVICE)
        .then()
        .statusCode(200);
  }

  @Test
  void everyFigureIsToldInItsTerms() {
    String page =
        given()
            .header("Accept-Language", "en")
            .get("/advices/" + Neighbours.ADVICE)
            .then()
            .extract()
            .asString();

    assertThat(page)
        .contains("Expected score on tests like yours: ", "an average model", ">60.0<", ">+5.5<")
        .contains("price of tokens read", "USD per million tokens")
        .contains("keys and values of the requests", "4.6 GiB", "Time from token to token")
        .contains("24.6 GiB (22.7–26.5) of 44 GiB")
        .contains("300,000 / month; in the busiest hour 3 times the mean")
        .doesNotContain("average_model", "price_input");
  }

  @Test
  void aSavedQuestionIsAskedAgainTrustingLess() {
    String again = "/advices/" + Neighbours.ADVICE + "/again";

    given()
        .header("Accept-Language", "en")
        .get("/advices/" + Neighbours.ADVICE)
        .then()
        .body(containsString(again + "?without=sample-chat#trust"));
    given()
        .header("Accept-Language", "en")
        .get(again + "?without=sample-chat")
        .then()
        .statusCode(200)
        .body(containsString("Save this advice"));
    Neighbours.ADVISOR.verify(
        postRequestedFor(urlPathEqualTo("/api/v1/advices/preview"))
            .withRequestBody(
                matchingJsonPath(
                    "$.trust", equalToJson("{\"without_benchmarks\": [\"sample-chat\"]}")))
            .withRequestBody(matchingJsonPath("$.volume[?(@.requests == 300000)]")));
  }

  @Test
  void whatWasNotCountedIsSaidAndCanCountAgain() {
    switchedOff();
    for (String[] told :
        new String[][] {
          {"en", "nothing of mmlu", "no scores by vendors", "count them again"},
          {"zh", "不计 mmlu", "不计厂商自报的成绩", "重新计入"}
        }) {
      given()
          .cookie("language", told[0])
          .get("/advices/" + Neighbours.ADVICE)
          .then()
          .body(
              allOf(
                  containsString(told[1]),
                  containsString(told[2]),
                  containsString(told[3]),
                  containsString("/again?vendor_scores=false#trust")));
    }
  }

  private static void switchedOff() {
    Neighbours.answer(
        Neighbours.ADVISOR,
        "/api/v1/advices/" + Neighbours.ADVICE,
        Neighbours.contract("advisor-service", "advice")
            .replace("\"vendor_scores\": true", "\"vendor_scores\": false")
            .replace("\"without_benchmarks\": []", "\"without_benchmarks\": [\"mmlu\"]"));
  }

  @Test
  void anUnknownAdviceIsNoPage() {
    given().get("/advices/019ab111-0000-7000-8000-00000000ffff").then().statusCode(404);
  }
}
