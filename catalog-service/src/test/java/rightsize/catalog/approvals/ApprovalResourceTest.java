package rightsize.catalog.approvals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rightsize.catalog.As;
import rightsize.catalog.Bodies;
import rightsize.catalog.CuratorsAtWork;
import rightsize.testing.Tokens;

/** Every test has a model of its own. */
@QuarkusTest
@TestProfile(CuratorsAtWork.class)
class ApprovalResourceTest {

  private static final String APPROVALS = "/api/v1/approvals";

  @Inject ApprovalsExpiring expiring;

  private String model;

  @BeforeEach
  void newModel() {
    model =
        As.curator()
            .body(Bodies.newModel().toString())
            .post("/api/v1/models")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
  }

  @Test
  void aContributorAsksAndTheModelShowsIt() {
    ask(As.contributor(), "\"code\", \"reasoning\"", "\"internal\"")
        .statusCode(201)
        .body("status", equalTo("proposed"))
        .body("requester", equalTo("chen"))
        .body("mine", equalTo(true))
        .body("tasks", contains("code", "reasoning"))
        .body("data_classes", contains("internal"))
        .body("purpose", equalTo("for the shop"))
        .body("reviewer", nullValue());
    As.viewer()
        .get("/api/v1/models/" + model)
        .then()
        .body("approvals", hasSize(1))
        .body("approvals[0].status", equalTo("proposed"))
        .body("approvals[0].tasks", contains("code", "reasoning"));
    As.viewer()
        .get("/api/v1/models?q=" + model.substring(model.indexOf('/') + 1))
        .then()
        .body("items[0].approvals[0].status", equalTo("proposed"));
  }

  @Test
  void anotherCuratorDecidesWithReasonAndLastDay() {
    String id = asked(As.contributor());
    String last = LocalDate.now().plusYears(1).toString();
    decide(As.curator(), id, "approved", ", \"expires_on\": \"" + last + "\"")
        .statusCode(200)
        .body("status", equalTo("approved"))
        .body("reviewer", equalTo("curie"))
        .body("reason", equalTo("it was tried"))
        .body("expires_on", equalTo(last))
        .body("mine", equalTo(false));
    As.viewer()
        .get("/api/v1/models/" + model)
        .then()
        .body("approvals[0].status", equalTo("approved"))
        .body("approvals[0].expires_on", equalTo(last));
    As.service()
        .get("/api/v1/snapshot")
        .then()
        .body(
            "models.find { it.id == '%s' }.approvals[0].status".formatted(model),
            equalTo("approved"));
    decide(As.curator(), id, "refused", "")
        .statusCode(409)
        .body("type", equalTo("urn:rightsize:problem:already-decided"));
  }

  @Test
  void nobodyDecidesOnARequestOfTheirOwn() {
    String id = asked(As.curator());
    decide(As.curator(), id, "approved", "")
        .statusCode(403)
        .body("type", equalTo("urn:rightsize:problem:four-eyes"));
    decide(cora(), id, "approved", "").statusCode(200).body("reviewer", equalTo("cora"));
  }

  @Test
  void theSameIsNotAskedTwice() {
    ask(As.contributor(), "\"code\", \"general\"", "").statusCode(201);
    ask(As.curator(), "\"general\", \"code\", \"code\"", "")
        .statusCode(409)
        .body("type", equalTo("urn:rightsize:problem:already-requested"));
    ask(As.curator(), "\"general\"", "").statusCode(201);
  }

  @Test
  void anApprovalIsTakenBack() {
    String id = asked(As.contributor());
    retire(id).statusCode(409).body("type", equalTo("urn:rightsize:problem:not-approved"));
    decide(As.curator(), id, "approved", "").statusCode(200);
    retire(id).statusCode(200).body("status", equalTo("retired")).body("reason", equalTo("ended"));
    As.viewer().get("/api/v1/models/" + model).then().body("approvals.status", contains("retired"));
  }

  @Test
  void aNewDecisionTakesThePlaceOfTheOldOne() {
    String first = asked(As.contributor());
    decide(As.curator(), first, "approved", "").statusCode(200);
    String second = asked(As.contributor());
    decide(As.curator(), second, "refused", "").statusCode(200);
    As.viewer().get(APPROVALS + "/" + first).then().body("status", equalTo("retired"));
    As.viewer().get("/api/v1/models/" + model).then().body("approvals.status", contains("refused"));
  }

  @Test
  void anApprovalEndsWithItsLastDay() {
    String id = asked(As.contributor());
    LocalDate today = LocalDate.now();
    decide(As.curator(), id, "approved", ", \"expires_on\": \"" + today + "\"").statusCode(200);
    assertThat(expiring.expire(today)).isZero();
    assertThat(expiring.expire(today.plusDays(1))).isPositive();
    As.viewer().get(APPROVALS + "/" + id).then().body("status", equalTo("expired"));
    As.viewer().get("/api/v1/models/" + model).then().body("approvals.status", contains("expired"));
    As.viewer()
        .get(APPROVALS + "?status=expired&model=" + model)
        .then()
        .body("items.id", contains(id));
  }

  @Test
  void manyAreDecidedAtOnceAndTheOthersAreNamed() {
    String chens = asked(As.contributor());
    newModel();
    String curies = asked(As.curator());
    String nobodys = UUID.randomUUID().toString();
    long version = version();
    As.curator()
        .body(
            "{\"ids\": [\"%s\", \"%s\", \"%s\"], \"verdict\": \"approved\", \"reason\": \"all good\"}"
                .formatted(chens, curies, nobodys))
        .post(APPROVALS + "/decide")
        .then()
        .statusCode(200)
        .body("decided", equalTo(1))
        .body("skipped.id", contains(curies, nobodys))
        .body("skipped.type", contains("four-eyes", "not-found"));
    assertThat(version()).isEqualTo(version + 1);
    As.viewer().get(APPROVALS + "/" + chens).then().body("status", equalTo("approved"));
    As.viewer().get(APPROVALS + "/" + curies).then().body("status", equalTo("proposed"));
  }

  @Test
  void isListedNewestFirstAndNarrowed() {
    String chens = asked(As.contributor());
    ask(As.curator(), "\"code\"", "").statusCode(201);
    As.viewer()
        .get(APPROVALS + "?model=" + model)
        .then()
        .body("items", hasSize(2))
        .body("items[1].id", equalTo(chens));
    As.contributor()
        .get(APPROVALS + "?mine=true&pageSize=200")
        .then()
        .body("items.requester", everyItem(equalTo("chen")))
        .body("items.id", hasItem(chens));
    As.viewer().get(APPROVALS + "?status=refused&model=" + model).then().body("items", empty());
    String next = As.viewer().get(APPROVALS + "?pageSize=1").path("nextPageToken");
    As.viewer()
        .queryParam("pageSize", 1)
        .queryParam("pageToken", next)
        .get(APPROVALS)
        .then()
        .body("items.id", contains(chens));
  }

  @Test
  void whoHasNotReadItDoesNotDecide() {
    String id = asked(As.contributor());
    String body = "{\"verdict\": \"approved\", \"reason\": \"blind\"}";
    As.curator().body(body).post(APPROVALS + "/" + id + "/decide").then().statusCode(428);
    As.curator()
        .header("If-Match", "\"v1-0\"")
        .body(body)
        .post(APPROVALS + "/" + id + "/decide")
        .then()
        .statusCode(412);
  }

  @Test
  void aRepeatedRequestIsAnsweredAndNotMade() {
    String body = body("\"code\"", "");
    String key = UUID.randomUUID().toString();
    String id =
        As.contributor()
            .header("Idempotency-Key", key)
            .body(body)
            .post(APPROVALS)
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    As.contributor()
        .header("Idempotency-Key", key)
        .body(body)
        .post(APPROVALS)
        .then()
        .statusCode(201)
        .body("id", equalTo(id));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"model\": \"x/y\", \"purpose\": \"why\"}                              | 422 | /model",
        "{\"purpose\": \"why\"}                                                 | 422 | /model",
        "{\"model\": \"example/atlas-1\"}                                       | 422 | /purpose",
        "{\"model\": \"example/atlas-1\", \"purpose\": \" \"}                     | 422 | /purpose",
        "{\"model\": \"example/atlas-1\", \"purpose\": \"w\", \"tasks\": [\"x\"]}   | 400 | /tasks/0",
        "{\"model\": \"example/atlas-1\", \"purpose\": \"w\", \"tasks\": [null]}  | 422 | /tasks/0",
        "{\"model\": \"example/atlas-1\", \"purpose\": \"w\", \"colour\": 1}      | 400 | /colour"
      })
  void refusesWhatIsNoRequest(String body, int status, String pointer) {
    As.contributor()
        .body(body)
        .post(APPROVALS)
        .then()
        .statusCode(status)
        .body("pointer", equalTo(pointer));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "approved | why | 2020-01-01 | /expires_on",
        "refused  | why | 2999-01-01 | /expires_on",
        "approved | x   | 2999-01-01 | /reason"
      })
  void refusesWhatIsNoDecision(String verdict, String reason, String day, String pointer) {
    String id = asked(As.contributor());
    As.curator()
        .header("If-Match", tag(id))
        .body(
            "{\"verdict\": \"%s\", \"reason\": \"%s\", \"expires_on\": \"%s\"}"
                .formatted(verdict, reason, day))
        .post(APPROVALS + "/" + id + "/decide")
        .then()
        .statusCode(422)
        .body("pointer", equalTo(pointer));
    As.viewer().get(APPROVALS + "/" + id).then().body("status", equalTo("proposed"));
  }

  @Test
  void idsBelongToManyAndNotToOne() {
    String id = asked(As.contributor());
    decide(As.curator(), id, "approved", ", \"ids\": [\"" + id + "\"]").statusCode(422);
    As.curator()
        .body("{\"verdict\": \"approved\", \"reason\": \"why not\"}")
        .post(APPROVALS + "/decide")
        .then()
        .statusCode(422)
        .body("pointer", equalTo("/ids"));
  }

  @Test
  void isOpenToReadersAndClosedToThoseWithoutTheRole() {
    String id = asked(As.contributor());
    As.viewer().body(body("", "")).post(APPROVALS).then().statusCode(403);
    decide(As.contributor(), id, "approved", "").statusCode(403);
    As.contributor().body("{}").post(APPROVALS + "/decide").then().statusCode(403);
    As.contributor().body("{}").post(APPROVALS + "/" + id + "/retire").then().statusCode(403);
    As.viewer().get(APPROVALS).then().statusCode(200);
    As.viewer().get(APPROVALS + "/x").then().statusCode(404);
    As.viewer().get(APPROVALS + "/" + UUID.randomUUID()).then().statusCode(404);
    As.viewer().get(APPROVALS + "?status=perhaps").then().statusCode(400);
  }

  @Test
  void everyStepIsAChangeAndInTheAudit() {
    String id = asked(As.contributor());
    decide(As.curator(), id, "approved", "").statusCode(200);
    As.viewer()
        .get("/api/v1/changes?kind=approvals&subject=" + id)
        .then()
        .body("items.who", contains("chen", "curie"))
        .body("items[1].field", equalTo("status"))
        .body("items[1].old", equalTo("proposed"))
        .body("items[1].new", equalTo("approved"));
    As.bearer(Tokens.of("audrey").role("auditor"))
        .get("/api/v1/audit?kind=approvals&object=" + id)
        .then()
        .body("items.action", contains("approved", "requested"))
        .body("items.who", not(hasItem("cora")));
  }

  private static RequestSpecification cora() {
    return As.bearer(Tokens.of("cora").role("curator").team("legal"));
  }

  private static long version() {
    return As.viewer().get("/api/v1/catalogue").jsonPath().getLong("version");
  }

  private String body(String tasks, String classes) {
    return "{\"model\": \"%s\", \"tasks\": [%s], \"data_classes\": [%s], \"purpose\": \"for the shop\"}"
        .formatted(model, tasks, classes);
  }

  private ValidatableResponse ask(RequestSpecification who, String tasks, String classes) {
    return who.body(body(tasks, classes)).post(APPROVALS).then();
  }

  private String asked(RequestSpecification who) {
    return ask(who, "", "").statusCode(201).extract().path("id");
  }

  private static String tag(String id) {
    return As.viewer().get(APPROVALS + "/" + id).header("ETag");
  }

  private static ValidatableResponse decide(
      RequestSpecification who, String id, String verdict, String more) {
    return who.header("If-Match", tag(id))
        .body("{\"verdict\": \"%s\", \"reason\": \"it was tried\"%s}".formatted(verdict, more))
        .post(APPROVALS + "/" + id + "/decide")
        .then();
  }

  private static ValidatableResponse retire(String id) {
    return As.curator()
        .header("If-Match", tag(id))
        .body("{\"reason\": \"ended\"}")
        .post(APPROVALS + "/" + id + "/retire")
        .then();
  }
}
