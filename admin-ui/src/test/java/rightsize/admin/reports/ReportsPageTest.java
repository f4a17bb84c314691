package rightsize.admin.reports;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import rightsize.admin.Browser;
import rightsize.admin.Neighbours;

@QuarkusTest
@QuarkusTestResource(Neighbours.class)
@TestSecurity(
    user = "chen",
    roles = {"contributor", "viewer"})
class ReportsPageTest {
  private static final String REPORT = "/reports/" + Neighbours.REPORT;

  @AfterEach
  void usual() {
    Neighbours.usual();
  }

  @Test
  void aReportIsFiledOnceUnderItsKey() {
    Neighbours.FEEDBACK.stubFor(
        post(urlPathEqualTo("/api/v1/reports"))
            .willReturn(okJson("{\"id\":\"" + Neighbours.REPORT + "\"}").withStatus(201)));
    Browser.at("/reports/new?model=qwen/qwen3-32b")
        .post(
            "/reports",
            "model",
            "qwen/qwen3-32b",
            "task",
            "customer_service",
            "tries",
            "200",
            "successes",
            "171",
            "observed_on",
            "2026-11-20",
            "advice",
            Neighbours.ADVICE,
            "key",
            "k3")
        .then()
        .statusCode(303)
        .header("Location", endsWith(REPORT));
    Neighbours.FEEDBACK.verify(
        postRequestedFor(urlPathEqualTo("/api/v1/reports"))
            .withHeader("Idempotency-Key", equalTo("k3"))
            .withRequestBody(
                equalToJson(
                    """
                    {"model": "qwen/qwen3-32b", "task": "customer_service", "tries": 200,
                     "successes": 171, "observed_on": "2026-11-20",
                     "advice_id": "019ab111-0000-7000-8000-000000000001"}""")));
  }

  @Test
  void withoutCountsOrRatingNothingIsSent() {
    Browser.at("/reports/new")
        .post("/reports", "model", "m", "task", "general", "observed_on", "2026-11-20")
        .then()
        .statusCode(422)
        .body(containsString("Please give counts or a rating."));
    Neighbours.FEEDBACK.verify(0, postRequestedFor(urlPathEqualTo("/api/v1/reports")));
  }

  @Test
  @TestSecurity(user = "ada", roles = "viewer")
  void aViewerIsToldWhichRoleIsMissing() {
    given()
        .header("Accept-Language", "en")
        .get("/reports/new")
        .then()
        .statusCode(403)
        .body(containsString("It needs the role contributor."));
  }

  @Test
  void theReportShowsWhatAllReportsSayAndNeverMarkup() {
    given()
        .header("Accept-Language", "en")
        .get(REPORT)
        .then()
        .statusCode(200)
        .body(
            allOf(
                containsString("171 of 200 right"),
                containsString("&lt;b&gt;stumbles&lt;/b&gt;"),
                not(containsString("<b>stumbles</b>")),
                containsString("teams: 3 needed"),
                not(containsString("Your judgement"))));
  }

  @Test
  @TestSecurity(
      user = "curie",
      roles = {"curator", "contributor", "viewer"})
  void aCuratorJudgesWithAReason() {
    Neighbours.FEEDBACK.stubFor(
        post(urlPathEqualTo("/api/v1" + REPORT + "/accept")).willReturn(okJson("{}")));
    Browser.at(REPORT)
        .post(REPORT + "/accept", "reason", "looks right", "key", "k4")
        .then()
        .statusCode(303);
    Neighbours.FEEDBACK.verify(
        postRequestedFor(urlPathEqualTo("/api/v1" + REPORT + "/accept"))
            .withRequestBody(equalToJson("{\"reason\":\"looks right\"}")));
    Browser.at(REPORT)
        .post(REPORT + "/refuse", "reason", " ", "key", "k5")
        .then()
        .statusCode(422)
        .body(containsString("Please fill this in."));
  }

  @Test
  void aContributorCannotJudge() {
    Browser.at(REPORT).post(REPORT + "/accept", "reason", "mine").then().statusCode(403);
  }
}
