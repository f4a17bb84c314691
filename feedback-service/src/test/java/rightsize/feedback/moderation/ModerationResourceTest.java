package rightsize.feedback.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static rightsize.feedback.Callers.adaWhoOnlyReads;
import static rightsize.feedback.Callers.anybodyOf;
import static rightsize.feedback.Callers.audreyTheAuditor;
import static rightsize.feedback.Callers.chenOfShop;
import static rightsize.feedback.Callers.coraTheOtherCurator;
import static rightsize.feedback.Callers.counts;
import static rightsize.feedback.Callers.curieTheCurator;
import static rightsize.feedback.Callers.file;
import static rightsize.feedback.Callers.lenaOfLegal;
import static rightsize.feedback.Callers.theAdvisor;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rightsize.rest.audit.AuditCheck;
import rightsize.rest.audit.AuditEntries;
import rightsize.testing.Database;
import rightsize.testing.TokenIssuer;

@QuarkusTest
@WithTestResource(Database.class)
@WithTestResource(TokenIssuer.class)
class ModerationResourceTest {

  private static final String BECAUSE = "{\"reason\":\"looks copied\"}";

  Database database;

  @Inject AuditEntries audit;

  @Test
  void walksThroughAWholeDispute() {
    String id = file(chenOfShop(), counts("m/dispute", 10, 9));
    verb(curieTheCurator(), id, "hold")
        .statusCode(200)
        .body("state", equalTo("held"))
        .body("state_reason", equalTo("looks copied"));
    verb(curieTheCurator(), id, "refuse").statusCode(200).body("state", equalTo("refused"));
    verb(chenOfShop(), id, "appeal")
        .statusCode(200)
        .body("state", equalTo("refused"))
        .body("appealed", equalTo(true));
    curieTheCurator()
        .get("/api/v1/reports?appealed=true&model=m/dispute")
        .then()
        .body("items.id", contains(id));
    verb(coraTheOtherCurator(), id, "accept")
        .statusCode(200)
        .body("state", equalTo("counted"))
        .body("appealed", equalTo(false))
        .body("events.action", contains("filed", "held", "refused", "appealed", "accepted"))
        .body("events.actor", contains("chen", "curie", "curie", "chen", "cora"));
  }

  @Test
  void refusesVerbsThatDoNotFitTheState() {
    String id = file(chenOfShop(), counts("m/state", 10, 9));
    verb(curieTheCurator(), id, "accept").statusCode(409).body("detail", equalTo("it is counted"));
    verb(chenOfShop(), id, "appeal").statusCode(409);
    verb(curieTheCurator(), id, "hold").statusCode(200);
    verb(curieTheCurator(), id, "hold").statusCode(409);
    verb(chenOfShop(), id, "appeal").statusCode(200);
    verb(chenOfShop(), id, "appeal").statusCode(409);
  }

  @Test
  void aRepeatedVerbWithItsKeyIsAnsweredAgain() {
    String id = file(chenOfShop(), counts("m/verb", 10, 9));
    for (int i = 0; i < 2; i++) {
      verb(curieTheCurator().header("Idempotency-Key", "hold-" + id), id, "hold")
          .statusCode(200)
          .body("state", equalTo("held"));
    }
    curieTheCurator()
        .get("/api/v1/reports/" + id)
        .then()
        .body("events.action", contains("filed", "held"));
  }

  @Test
  void nobodyModeratesTheirOwnReport() {
    String id = file(curieTheCurator(), counts("m/self", 10, 9));
    verb(curieTheCurator(), id, "hold").statusCode(403).body("type", containsString("own-report"));
    verb(coraTheOtherCurator(), id, "hold").statusCode(200);
    verb(curieTheCurator(), id, "accept").statusCode(403);
  }

  @Test
  void onlyCuratorsModerateAndOnlyAuthorsAppeal() {
    String id = file(chenOfShop(), counts("m/roles", 10, 9));
    for (RequestSpecification caller :
        new RequestSpecification[] {
          chenOfShop(), adaWhoOnlyReads(), audreyTheAuditor(), theAdvisor()
        }) {
      verb(caller, id, "hold").statusCode(403);
    }
    verb(curieTheCurator(), id, "hold").statusCode(200);
    verb(anybodyOf("shop", "carl"), id, "appeal").statusCode(403);
    verb(lenaOfLegal(), id, "appeal").statusCode(404);
    adaWhoOnlyReads().get("/api/v1/reports/" + id).then().body("state", equalTo("held"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{}", "{\"reason\":null}", "{\"reason\":\"\"}", "{\"reason\":\"a\\u0007bcd\"}"})
  void wantsAReason(String body) {
    String id = file(chenOfShop(), counts("m/reason", 10, 9));
    curieTheCurator()
        .body(body)
        .post("/api/v1/reports/" + id + "/hold")
        .then()
        .statusCode(422)
        .contentType("application/problem+json")
        .body("pointer", equalTo("/reason"));
    chenOfShop().get("/api/v1/reports/" + id).then().body("state", equalTo("counted"));
  }

  @Test
  void knowsNoReportOfThatId() {
    verb(curieTheCurator(), UUID.randomUUID().toString(), "hold").statusCode(404);
    verb(curieTheCurator(), "x", "hold").statusCode(404);
  }

  @Test
  void twoCuratorsAtOnceAreOneDecision() throws Exception {
    String id = file(chenOfShop(), counts("m/race", 10, 9));
    Callable<Integer> curie = () -> verb(curieTheCurator(), id, "hold").extract().statusCode();
    Callable<Integer> cora = () -> verb(coraTheOtherCurator(), id, "hold").extract().statusCode();
    try (var both = Executors.newFixedThreadPool(2)) {
      var answers = both.invokeAll(java.util.List.of(curie, cora));
      assertThat(answers.stream().map(answer -> answer.resultNow()).sorted())
          .containsExactly(200, 409);
    }
  }

  @Test
  void theServiceCannotTakeAnythingBack() throws SQLException {
    file(chenOfShop(), counts("m/kept", 10, 9));
    try (Connection app = database.asApp()) {
      for (String sql :
          new String[] {
            "DELETE FROM reports",
            "UPDATE reports SET successes = 0",
            "UPDATE report_events SET reason = 'x'",
            "DELETE FROM report_events",
            "DELETE FROM audit_entries",
            "UPDATE audit_entries SET actor = 'x'",
            "TRUNCATE audit_entries",
          }) {
        assertThatThrownBy(() -> app.createStatement().execute(sql))
            .as(sql)
            .hasMessageContaining("permission denied");
      }
    }
  }

  @Test
  void withoutATeamTheDatabaseShowsNoRow() throws SQLException {
    file(chenOfShop(), counts("m/locked", 10, 9));
    try (Connection app = database.asApp();
        var rows = app.createStatement().executeQuery("SELECT count(*) FROM reports")) {
      rows.next();
      assertThat(rows.getInt(1)).isZero();
    }
    try (Connection app = database.asApp()) {
      app.createStatement().execute("SELECT set_config('rightsize.teams', 'legal', false)");
      try (var rows =
          app.createStatement()
              .executeQuery("SELECT count(*) FROM reports WHERE team_id <> 'legal'")) {
        rows.next();
        assertThat(rows.getInt(1)).isZero();
      }
      assertThatThrownBy(
              () ->
                  app.createStatement()
                      .execute(
                          "INSERT INTO report_events (report_id, team_id, at, actor, actor_name,"
                              + " action, state) VALUES (gen_random_uuid(), 'shop', now(), 'x',"
                              + " 'x', 'filed', 'counted')"))
          .hasMessageContaining("row-level security");
    }
  }

  @Test
  void theAuditChainHoldsAndShowsEveryTouch() throws SQLException {
    String id = file(chenOfShop(), counts("m/audit", 10, 9));
    verb(curieTheCurator(), id, "hold").statusCode(200);
    verb(curieTheCurator(), id, "refuse").statusCode(200);
    var heads = audit.heads();
    assertThat(heads.get("shop").seq()).isGreaterThanOrEqualTo(2);
    assertThat(AuditCheck.of(audit, heads).faults()).isEmpty();
    for (String touch :
        new String[] {
          "UPDATE audit_entries SET actor_name = 'mallory' WHERE chain = 'shop' AND seq = 1",
          "DELETE FROM audit_entries WHERE chain = 'shop' AND seq = 1",
          "UPDATE audit_entries SET seq = 3 - seq + 1000000 WHERE chain = 'shop' AND seq <= 2",
          "DELETE FROM audit_entries a WHERE chain = 'shop' AND seq ="
              + " (SELECT max(seq) FROM audit_entries WHERE chain = 'shop')",
        }) {
      touched(
          touch,
          () -> assertThat(AuditCheck.of(audit, heads).faults()).as(touch).containsKey("shop"));
    }
    assertThat(AuditCheck.of(audit, heads).faults()).isEmpty();
  }

  /** What even the owner can only do after taking the guard away; undone afterwards. */
  private void touched(String sql, Runnable look) throws SQLException {
    try (Connection owner = database.asOwner();
        var statement = owner.createStatement()) {
      assertThatThrownBy(() -> statement.execute(sql)).hasMessageContaining("append-only");
      statement.execute("CREATE TABLE kept AS SELECT * FROM audit_entries");
      statement.execute("ALTER TABLE audit_entries DISABLE TRIGGER audit_entries_append_only");
      statement.execute(sql);
      look.run();
      statement.execute("TRUNCATE audit_entries");
      statement.execute("INSERT INTO audit_entries SELECT * FROM kept");
      statement.execute("ALTER TABLE audit_entries ENABLE TRIGGER audit_entries_append_only");
      statement.execute("DROP TABLE kept");
    }
  }

  private static ValidatableResponse verb(RequestSpecification caller, String id, String verb) {
    return caller
        .body(BECAUSE)
        .pathParams(Map.of("id", id, "verb", verb))
        .post("/api/v1/reports/{id}/{verb}")
        .then();
  }
}
