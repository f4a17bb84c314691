package rightsize.admin.advices;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
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
        .doesNotContain("average_model", "price_input");
  }

  @Test
  void anUnknownAdviceIsNoPage() {
    given().get("/advices/019ab111-0000-7000-8000-00000000ffff").then().statusCode(404);
  }
}
