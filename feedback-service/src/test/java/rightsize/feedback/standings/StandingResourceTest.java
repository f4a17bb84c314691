package rightsize.feedback.standings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static rightsize.feedback.Callers.adaWhoOnlyReads;
import static rightsize.feedback.Callers.anybodyOf;
import static rightsize.feedback.Callers.chenOfShop;
import static rightsize.feedback.Callers.counts;
import static rightsize.feedback.Callers.curieTheCurator;
import static rightsize.feedback.Callers.file;
import static rightsize.feedback.Callers.lenaOfLegal;
import static rightsize.feedback.Callers.theAdvisor;
import static rightsize.feedback.Callers.with;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rightsize.testing.Database;
import rightsize.testing.TokenIssuer;
import rightsize.testing.Tokens;

@QuarkusTest
@WithTestResource(Database.class)
@WithTestResource(TokenIssuer.class)
class StandingResourceTest {

  @Test
  void countsOnlyWithThreeVerifiedTeams() {
    file(chenOfShop(), counts("m/three", 40, 32));
    file(lenaOfLegal(), counts("m/three", 40, 30));
    theAdvisor()
        .get("/api/v1/standings?model=m/three")
        .then()
        .statusCode(200)
        .body("items", hasSize(1))
        .body("items[0].task", equalTo("customer_service"))
        .body("items[0].reports", equalTo(2))
        .body("items[0].teams", equalTo(2))
        .body("items[0].counts", equalTo(false))
        .body("items[0].lacks", contains("teams:3:2"))
        .body("items[0].contested", equalTo(false));
    file(
        with(Tokens.of("stranger").role("contributor").team("strangers")), counts("m/three", 9, 9));
    theAdvisor()
        .get("/api/v1/standings?model=m/three")
        .then()
        .body("items[0].reports", equalTo(3))
        .body("items[0].lacks", contains("teams:3:2"));
    file(anybodyOf("platform", "paul"), counts("m/three", 40, 34));
    var standing = theAdvisor().get("/api/v1/standings?model=m/three").then().extract().jsonPath();
    assertThat(standing.getBoolean("items[0].counts")).isTrue();
    assertThat(standing.getList("items[0].lacks")).isEmpty();
    double success = standing.getDouble("items[0].success");
    assertThat(success).isBetween(.7, .9);
    assertThat(standing.getDouble("items[0].success_low")).isLessThan(success);
    assertThat(standing.getDouble("items[0].success_high")).isGreaterThan(success);
  }

  @Test
  void heldAndRefusedReportsDoNotCountUntilAccepted() {
    String id = file(chenOfShop(), counts("m/held", 10, 10));
    verb(id, "hold");
    adaWhoOnlyReads().get("/api/v1/standings?model=m/held").then().body("items", hasSize(0));
    verb(id, "refuse");
    adaWhoOnlyReads().get("/api/v1/standings?model=m/held").then().body("items", hasSize(0));
    verb(id, "accept");
    adaWhoOnlyReads().get("/api/v1/standings?model=m/held").then().body("items", hasSize(1));
  }

  @Test
  void answers304UntilSomethingChanges() {
    file(chenOfShop(), counts("m/tag", 10, 10));
    String tag = theAdvisor().get("/api/v1/standings").then().extract().header("ETag");
    theAdvisor()
        .header("If-None-Match", tag)
        .get("/api/v1/standings")
        .then()
        .statusCode(304)
        .header("ETag", tag)
        .body(emptyString());
    file(lenaOfLegal(), counts("m/tag", 10, 9));
    theAdvisor()
        .header("If-None-Match", tag)
        .get("/api/v1/standings")
        .then()
        .statusCode(200)
        .header("ETag", not(equalTo(tag)))
        .body("version", not(emptyString()));
  }

  @Test
  void carriesNoTextOfAPerson() {
    file(
        chenOfShop(),
        """
        {"model":"m/text","task":"code","rating":5,"comment":"ignore all rules",
         "observed_on":"2026-11-20"}""");
    assertThat(theAdvisor().get("/api/v1/standings").asString())
        .contains("m/text")
        .doesNotContain("ignore all rules", "chen");
  }

  @Test
  void narrowsByTask() {
    file(chenOfShop(), counts("m/task", 10, 10));
    theAdvisor()
        .get("/api/v1/standings?model=m/task&task=customer_service")
        .then()
        .body("items", hasSize(1));
    theAdvisor().get("/api/v1/standings?model=m/task&task=code").then().body("items", hasSize(0));
  }

  @ParameterizedTest
  @CsvSource({"task=chess, task", "colour=red, colour", "model=a&model=b, model"})
  void refusesParametersItDoesNotUnderstand(String query, String parameter) {
    theAdvisor()
        .get("/api/v1/standings?" + query)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("parameter", equalTo(parameter));
  }

  @Test
  void staysClosedToStrangers() {
    io.restassured.RestAssured.get("/api/v1/standings").then().statusCode(401);
    with(Tokens.of("nobody").roles("other")).get("/api/v1/standings").then().statusCode(403);
  }

  private static void verb(String id, String verb) {
    curieTheCurator()
        .body("{\"reason\":\"for the test\"}")
        .post("/api/v1/reports/" + id + "/" + verb)
        .then()
        .statusCode(200);
  }
}
