package rightsize.feedback.reports;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static rightsize.feedback.Callers.adaWhoOnlyReads;
import static rightsize.feedback.Callers.anybodyOf;
import static rightsize.feedback.Callers.audreyTheAuditor;
import static rightsize.feedback.Callers.chenOfShop;
import static rightsize.feedback.Callers.counts;
import static rightsize.feedback.Callers.curieTheCurator;
import static rightsize.feedback.Callers.file;
import static rightsize.feedback.Callers.lenaOfLegal;
import static rightsize.feedback.Callers.person;
import static rightsize.feedback.Callers.theAdvisor;
import static rightsize.feedback.Callers.with;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rightsize.testing.Database;
import rightsize.testing.TokenIssuer;
import rightsize.testing.Tokens;

@QuarkusTest
@WithTestResource(Database.class)
@WithTestResource(TokenIssuer.class)
class ReportResourceTest {

  private static final String PROBLEM = "application/problem+json";

  @Test
  void storesAReportAsGiven() {
    String body =
        """
        {"model":"Qwen 3 (8B, ours)","configuration":"thinking off","provider":"deepinfra",
         "task":"customer_service","complexity":2,"language":"zh-Hans","tries":40,"successes":33,
         "rating":4,"seconds":1.25,"cost_usd":0.0004,"comment":"好用\\n=SUM(A1) <script>",
         "observed_on":"2026-11-20","advice_id":"01936d5e-0000-7000-8000-000000000000"}""";
    String location =
        chenOfShop()
            .header("Idempotency-Key", key())
            .body(body)
            .post("/api/v1/reports")
            .then()
            .statusCode(201)
            .contentType("application/json")
            .body("id", notNullValue())
            .body("team", equalTo("shop"))
            .body("author", equalTo("chen"))
            .body("state", equalTo("counted"))
            .body("created_at", notNullValue())
            .body("model", equalTo("Qwen 3 (8B, ours)"))
            .body("provider", equalTo("deepinfra"))
            .body("build", nullValue())
            .extract()
            .header("Location");
    adaWhoOnlyReads()
        .get(location)
        .then()
        .statusCode(200)
        .body("comment", equalTo("好用\n=SUM(A1) <script>"))
        .body("seconds", equalTo(1.25f))
        .body("mine", equalTo(false))
        .body("events.action", contains("filed"));
  }

  @Test
  void takesTheReportsOfTheExamples() throws IOException {
    for (String body : Files.readAllLines(Path.of("..", "examples", "reports.ndjson"))) {
      file(anybodyOf("examples", "example"), body);
    }
    anybodyOf("examples", "example")
        .get("/api/v1/reports?mine=true")
        .then()
        .body("items.comment", everyItem(containsString("Demo report")));
  }

  @Test
  void answersARepetitionWithTheFirstAnswer() {
    String key = key();
    String body = counts("m/again", 10, 7);
    String first =
        chenOfShop().header("Idempotency-Key", key).body(body).post("/api/v1/reports").asString();
    String second =
        chenOfShop()
            .header("Idempotency-Key", key)
            .body(body)
            .post("/api/v1/reports")
            .then()
            .statusCode(201)
            .header("Location", notNullValue())
            .extract()
            .asString();
    assertThat(second).isEqualTo(first);
    chenOfShop().get("/api/v1/reports?model=m/again").then().body("size", equalTo(1));
  }

  @Test
  void refusesTheKeyOfAnotherRequest() {
    String key = key();
    chenOfShop()
        .header("Idempotency-Key", key)
        .body(counts("m/key", 10, 7))
        .post("/api/v1/reports");
    chenOfShop()
        .header("Idempotency-Key", key)
        .body(counts("m/key", 10, 8))
        .post("/api/v1/reports")
        .then()
        .statusCode(422)
        .contentType(PROBLEM)
        .body("type", containsString("key-reused"));
    chenOfShop().get("/api/v1/reports?model=m/key").then().body("size", equalTo(1));
  }

  @Test
  void theSameKeyOfAnotherPersonIsAnotherKey() {
    String key = key();
    chenOfShop().header("Idempotency-Key", key).body(counts("m/two", 1, 1)).post("/api/v1/reports");
    lenaOfLegal()
        .header("Idempotency-Key", key)
        .body(counts("m/two", 2, 1))
        .post("/api/v1/reports")
        .then()
        .statusCode(201)
        .body("team", equalTo("legal"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "schlüssel"})
  void refusesKeysThatAreNone(String key) {
    chenOfShop()
        .header("Idempotency-Key", key)
        .body(counts("m/nokey", 1, 1))
        .post("/api/v1/reports")
        .then()
        .statusCode(400)
        .contentType(PROBLEM)
        .body("parameter", equalTo("Idempotency-Key"));
  }

  @Test
  void refusesAMissingAndATooLongKey() {
    chenOfShop().body(counts("m/k", 1, 1)).post("/api/v1/reports").then().statusCode(400);
    chenOfShop()
        .header("Idempotency-Key", "k".repeat(256))
        .body(counts("m/k", 1, 1))
        .post("/api/v1/reports")
        .then()
        .statusCode(400);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // not what this door takes: 400
        "{\"modle\":\"x\"}|400|/modle",
        "{\"id\":\"x\"}|400|/id",
        "{\"team\":\"legal\"}|400|/team",
        "{\"state\":\"counted\"}|400|/state",
        "{\"model\":7}|400|/model",
        "{\"model\":\"a\\u0000b\"}|400|/model",
        "{\"model\":\"\\ud83d\"}|400|/model",
        "{\"task\":\"chess\"}|400|/task",
        "{\"task\":3}|400|/task",
        "{\"tries\":\"10\"}|400|/tries",
        "{\"tries\":1.5}|400|/tries",
        "{\"rating\":true}|400|/rating",
        "{\"seconds\":1e400}|400|/seconds",
        "{\"seconds\":NaN}|400|/seconds",
        "{\"observed_on\":\"2026-02-30\"}|400|/observed_on",
        "{\"observed_on\":\"0000-00-00\"}|400|/observed_on",
        "{\"observed_on\":20000}|400|/observed_on",
        "{\"advice_id\":\"{1}\"}|400|/advice_id",
        // readable, but not acceptable: 422
        "{\"model\":null}|422|/model",
        "{\"model\":\"\"}|422|/model",
        "{\"model\":\"   \"}|422|/model",
        "{\"model\":\"a\\nb\"}|422|/model",
        "{\"model\":\"a\\u202eb\"}|422|/model",
        "{\"model\":\"a\\u001b[31mb\"}|422|/model",
        "{\"task\":null}|422|/task",
        "{\"observed_on\":null}|422|/observed_on",
        "{\"observed_on\":\"9999-12-31\"}|422|/observed_on",
        "{\"observed_on\":\"1999-01-01\"}|422|/observed_on",
        "{\"tries\":0}|422|/tries",
        "{\"tries\":-1}|422|/tries",
        "{\"tries\":1000001}|422|/tries",
        "{\"successes\":11}|422|/successes",
        "{\"successes\":null}|422|/successes",
        "{\"tries\":null}|422|/successes",
        "{\"rating\":0}|422|/rating",
        "{\"rating\":6}|422|/rating",
        "{\"complexity\":9}|422|/complexity",
        "{\"language\":\"English!\"}|422|/language",
        "{\"seconds\":0}|422|/seconds",
        "{\"seconds\":-1}|422|/seconds",
        "{\"seconds\":86401}|422|/seconds",
        "{\"cost_usd\":-0.01}|422|/cost_usd",
        "{\"cost_usd\":0.12345678901234567890}|422|/cost_usd",
        "{\"comment\":\"bell\\u0007\"}|422|/comment",
        "{\"comment\":\"  \"}|422|/comment",
      })
  void pointsAtTheField(String change, int status, String pointer) {
    chenOfShop()
        .header("Idempotency-Key", key())
        .body(changed(change))
        .post("/api/v1/reports")
        .then()
        .statusCode(status)
        .contentType(PROBLEM)
        .body("status", equalTo(status))
        .body("pointer", equalTo(pointer))
        .body("errors.pointer", hasItem(pointer))
        .body(not(containsString("rightsize.feedback")));
    chenOfShop().get("/api/v1/reports?model=m/bad").then().body("size", equalTo(0));
  }

  @Test
  void needsAnOutcome() {
    chenOfShop()
        .header("Idempotency-Key", key())
        .body("{\"model\":\"m/bad\",\"task\":\"code\",\"observed_on\":\"2026-11-20\"}")
        .post("/api/v1/reports")
        .then()
        .statusCode(422)
        .body("pointer", equalTo("/rating"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "7",
        "{",
        "{} {}",
        "// x\n{}",
        "{'a':1}",
        "{\"model\":\"a\",\"model\":\"b\"}"
      })
  void refusesBodiesThatAreNoReport(String body) {
    chenOfShop()
        .header("Idempotency-Key", key())
        .body(body)
        .post("/api/v1/reports")
        .then()
        .statusCode(400)
        .contentType(PROBLEM)
        .body("pointer", notNullValue());
  }

  @Test
  void refusesALongBodyThatDidNotSaySo() {
    String chunk = "1000\r\n" + "x".repeat(4096) + "\r\n";
    String answer =
        RawRequest.send(
            "POST /api/v1/reports HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "Authorization: Bearer "
                + person("chen", "contributor", "shop").signed()
                + "\r\nIdempotency-Key: k\r\nContent-Type: application/json\r\n"
                + "Transfer-Encoding: chunked\r\n\r\n"
                + "a\r\n{\"comment\"\r\n2\r\n:\"\r\n"
                + chunk.repeat(10)
                + "0\r\n\r\n");
    assertThat(answer).startsWith("HTTP/1.1 413").doesNotContain("Exception");
  }

  @Test
  void refusesDeepNestingAndTextThatIsTooLong() {
    chenOfShop()
        .header("Idempotency-Key", key())
        .body("[".repeat(1_000))
        .post("/api/v1/reports")
        .then()
        .statusCode(400)
        .contentType(PROBLEM);
    chenOfShop()
        .header("Idempotency-Key", key())
        .body(changed("{\"comment\":\"" + "x".repeat(2001) + "\"}"))
        .post("/api/v1/reports")
        .then()
        .statusCode(422)
        .body("pointer", equalTo("/comment"));
  }

  @Test
  void acceptsTextExactlyAtTheLimit() {
    chenOfShop()
        .header("Idempotency-Key", key())
        .body(changed("{\"model\":\"m/limit\",\"comment\":\"" + "语".repeat(2000) + "\"}"))
        .post("/api/v1/reports")
        .then()
        .statusCode(201);
  }

  @ParameterizedTest
  @ValueSource(ints = {40_000, 10_485_761})
  void refusesBodiesThatAreTooLong(int length) {
    String answer =
        RawRequest.send(
            "POST /api/v1/reports HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "Authorization: Bearer "
                + person("chen", "contributor", "shop").signed()
                + "\r\nContent-Type: application/json\r\nContent-Length: "
                + length
                + "\r\n\r\n{");
    assertThat(answer).startsWith("HTTP/1.1 413").contains(PROBLEM);
  }

  @Test
  void refusesOtherMediaTypes() {
    given()
        .auth()
        .oauth2(person("chen", "contributor", "shop").signed())
        .contentType("text/plain")
        .body(counts("m/type", 1, 1))
        .post("/api/v1/reports")
        .then()
        .statusCode(415)
        .contentType(PROBLEM);
    chenOfShop()
        .accept("application/xml")
        .get("/api/v1/reports")
        .then()
        .statusCode(406)
        .contentType(PROBLEM);
  }

  @Test
  void refusesInvalidUtf8() {
    given()
        .auth()
        .oauth2(person("chen", "contributor", "shop").signed())
        .header("Idempotency-Key", key())
        .contentType("application/json")
        .body(new byte[] {'{', '"', (byte) 0xff, (byte) 0xfe, '"', ':', '1', '}'})
        .post("/api/v1/reports")
        .then()
        .statusCode(400)
        .contentType(PROBLEM);
  }

  @Test
  void saysWhichMethodsThereAre() {
    chenOfShop().delete("/api/v1/reports").then().statusCode(405).contentType(PROBLEM);
    chenOfShop().get("/api/v1/nothing").then().statusCode(404).contentType(PROBLEM);
  }

  @Test
  void letsOnlyContributorsFile() {
    for (var caller :
        new io.restassured.specification.RequestSpecification[] {
          adaWhoOnlyReads(), audreyTheAuditor(), theAdvisor()
        }) {
      caller
          .header("Idempotency-Key", key())
          .body(counts("m/forbidden", 1, 1))
          .post("/api/v1/reports")
          .then()
          .statusCode(403)
          .contentType(PROBLEM);
    }
    curieTheCurator().get("/api/v1/reports?model=m/forbidden").then().body("size", equalTo(0));
  }

  @Test
  void refusesAContributorWithoutATeam() {
    with(Tokens.of("loner").role("contributor"))
        .header("Idempotency-Key", key())
        .body(counts("m/loner", 1, 1))
        .post("/api/v1/reports")
        .then()
        .statusCode(403)
        .body("type", containsString("no-team"));
  }

  @Test
  void wantsToKnowTheTeamOfWhoIsInSeveral() {
    Tokens both = Tokens.of("both").role("contributor").team("shop", "legal");
    with(both)
        .header("Idempotency-Key", key())
        .body(counts("m/both", 1, 1))
        .post("/api/v1/reports")
        .then()
        .statusCode(400)
        .body("parameter", equalTo("Rightsize-Team"));
    with(both)
        .header("Rightsize-Team", "legal")
        .header("Idempotency-Key", key())
        .body(counts("m/both", 1, 1))
        .post("/api/v1/reports")
        .then()
        .statusCode(201)
        .body("team", equalTo("legal"));
    with(both)
        .header("Rightsize-Team", "platform")
        .header("Idempotency-Key", key())
        .body(counts("m/both", 1, 1))
        .post("/api/v1/reports")
        .then()
        .statusCode(403);
  }

  @Test
  void acceptsOnlyAccessTokensMeantForIt() {
    Tokens good = person("chen", "contributor", "shop");
    unauthorised(null);
    unauthorised("nonsense");
    unauthorised(person("chen", "contributor", "shop").expired().signed());
    unauthorised(person("chen", "contributor", "shop").issuer("https://else.example").signed());
    unauthorised(person("chen", "contributor", "shop").audience("catalog-service").signed());
    unauthorised(person("chen", "contributor", "shop").type("ID").signed());
    unauthorised(person("chen", "contributor", "shop").type("Refresh").signed());
    unauthorised(good.forged());
    given().queryParam("access_token", good.signed()).get("/api/v1/reports").then().statusCode(401);
  }

  @Test
  void aTeamSeesItsOwnReportsOnly() {
    String ofShop = file(chenOfShop(), counts("m/own", 10, 5));
    String ofLegal = file(lenaOfLegal(), counts("m/own", 10, 6));
    adaWhoOnlyReads().get("/api/v1/reports?model=m/own").then().body("items.id", contains(ofShop));
    lenaOfLegal().get("/api/v1/reports?model=m/own").then().body("items.id", contains(ofLegal));
    lenaOfLegal().get("/api/v1/reports/" + ofShop).then().statusCode(404).contentType(PROBLEM);
    curieTheCurator().get("/api/v1/reports?model=m/own").then().body("size", equalTo(2));
    audreyTheAuditor().get("/api/v1/reports?model=m/own").then().body("size", equalTo(2));
    theAdvisor().get("/api/v1/reports").then().statusCode(403);
  }

  @Test
  void listsInPagesWithoutGapOrRepetition() {
    for (int i = 0; i < 7; i++) {
      file(anybodyOf("pages", "page-turner"), counts("m/pages", 10, i));
    }
    var seen = new java.util.ArrayList<Integer>();
    String token = null;
    do {
      var page =
          anybodyOf("pages", "page-turner")
              .queryParam("pageSize", 3)
              .queryParam("model", "m/pages")
              .queryParams(
                  token == null ? java.util.Map.of() : java.util.Map.of("pageToken", token))
              .get("/api/v1/reports")
              .then()
              .statusCode(200)
              .extract();
      seen.addAll(page.jsonPath().getList("items.successes", Integer.class));
      token = page.path("nextPageToken");
      if (token != null) {
        assertThat(page.header("Link")).contains("rel=\"next\"", "pageToken=" + token);
      }
    } while (token != null);
    assertThat(seen).containsExactly(6, 5, 4, 3, 2, 1, 0);
  }

  @ParameterizedTest
  @CsvSource({
    "colour=red, colour",
    "pageSize=0, pageSize",
    "pageSize=-1, pageSize",
    "pageSize=1000000000, pageSize",
    "pageSize=ten, pageSize",
    "pageToken=x, pageToken",
    "pageToken=' OR 1=1--, pageToken",
    "task=chess, task",
    "task=CODE, task",
    "state=COUNTED, state",
    "mine=yes, mine",
    "advice_id=7, advice_id",
    "observed_from=2026-02-30, observed_from",
    "task=code&task=general, task",
  })
  void refusesParametersItDoesNotUnderstand(String query, String parameter) {
    chenOfShop()
        .urlEncodingEnabled(true)
        .get("/api/v1/reports?" + query)
        .then()
        .statusCode(400)
        .contentType(PROBLEM)
        .body("parameter", equalTo(parameter));
  }

  @Test
  void narrowsTheList() {
    file(chenOfShop(), counts("m/narrow", 10, 5));
    chenOfShop()
        .get(
            "/api/v1/reports?model=m/narrow&task=customer_service&state=counted&mine=true"
                + "&observed_from=2026-11-20&observed_to=2026-11-20&appealed=false&team=shop")
        .then()
        .body("size", equalTo(1))
        .body("items.mine", everyItem(equalTo(true)));
    chenOfShop().get("/api/v1/reports?model=m/narrow&task=code").then().body("size", equalTo(0));
    chenOfShop()
        .get("/api/v1/reports?model=m/narrow&observed_from=2026-11-21")
        .then()
        .body("size", equalTo(0));
    chenOfShop().get("/api/v1/reports?model=m%25narro_").then().body("size", equalTo(0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "1", "01936d5e-0000-7000-8000"})
  void knowsNoReportWithoutAnId(String id) {
    chenOfShop().get("/api/v1/reports/{id}", id).then().statusCode(404).contentType(PROBLEM);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/reports;x",
        "/api//v1/reports",
        "/api/v1/./reports",
        "/api/v1/x/../reports",
        "/api/v1/%2e%2e/v1/reports",
        "/api/v1%2freports",
        "/api/v1/reports%00",
        "/api/v1/reports?q=%00",
      })
  void refusesPathsThatMeanTwoThings(String path) {
    String answer =
        RawRequest.send(
            "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    assertThat(answer).startsWith("HTTP/1.1 400").contains(PROBLEM);
  }

  private static void unauthorised(String token) {
    var request = given().contentType(ContentType.JSON);
    (token == null ? request : request.header("Authorization", "Bearer " + token))
        .get("/api/v1/reports")
        .then()
        .statusCode(401)
        .header("WWW-Authenticate", containsString("Bearer"))
        .contentType(PROBLEM);
  }

  /** A good report with one member replaced or added. */
  private static String changed(String change) {
    String good =
        "{\"model\":\"m/bad\",\"task\":\"customer_service\",\"tries\":10,\"successes\":8,"
            + "\"observed_on\":\"2026-11-20\"}";
    String member = change.substring(2, change.indexOf('"', 2));
    String kept =
        good.replaceAll("\"" + member + "\":(\"[^\"]*\"|[0-9]+),?", "").replace(",}", "}");
    return kept.substring(0, kept.length() - 1) + "," + change.substring(1);
  }

  private static String key() {
    return UUID.randomUUID().toString();
  }
}
