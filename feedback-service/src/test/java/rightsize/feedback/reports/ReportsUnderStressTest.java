package rightsize.feedback.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static rightsize.feedback.Callers.chenOfShop;
import static rightsize.feedback.Callers.counts;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import rightsize.testing.Database;
import rightsize.testing.TokenIssuer;

@QuarkusTest
@WithTestResource(Database.class)
@WithTestResource(TokenIssuer.class)
class ReportsUnderStressTest {

  Database database;

  @Inject DataSource pool;

  @ConfigProperty(name = "quarkus.datasource.jdbc.max-size")
  int poolSize;

  @Test
  void fiftyAtOnceWithOneKeyAreOneReport() throws Exception {
    String key = UUID.randomUUID().toString();
    Callable<Response> filing =
        () ->
            chenOfShop()
                .header("Idempotency-Key", key)
                .body(counts("m/burst", 10, 9))
                .post("/api/v1/reports");
    List<Response> answers = new ArrayList<>();
    try (var clients = Executors.newFixedThreadPool(16)) {
      for (var answer : clients.invokeAll(Collections.nCopies(50, filing))) {
        answers.add(answer.get());
      }
    }
    assertThat(answers).extracting(Response::statusCode).isSubsetOf(201, 409, 503).contains(201);
    assertThat(answers.stream().filter(a -> a.statusCode() == 201).map(Response::asString))
        .containsOnly(
            answers.stream()
                .filter(a -> a.statusCode() == 201)
                .map(Response::asString)
                .findFirst()
                .orElseThrow());
    chenOfShop().get("/api/v1/reports?model=m/burst").then().body("size", equalTo(1));
  }

  @Test
  void anExhaustedPoolIsSaidInTimeAndOverSoon() throws SQLException {
    List<Connection> held = new ArrayList<>();
    try {
      for (int i = 0; i < poolSize; i++) {
        held.add(pool.getConnection());
      }
      chenOfShop()
          .header("Idempotency-Key", UUID.randomUUID().toString())
          .body(counts("m/pool", 10, 9))
          .post("/api/v1/reports")
          .then()
          .statusCode(503)
          .contentType("application/problem+json")
          .header("Retry-After", Integer::parseInt, greaterThanOrEqualTo(1));
    } finally {
      for (Connection connection : held) {
        connection.close();
      }
    }
    chenOfShop()
        .get("/api/v1/reports?model=m/pool")
        .then()
        .statusCode(200)
        .body("size", equalTo(0));
  }

  @Test
  void backendsThatDieAreReplaced() throws SQLException {
    chenOfShop().get("/api/v1/reports?model=m/dead").then().statusCode(200);
    try (Connection app = database.asApp()) {
      app.createStatement()
          .execute(
              "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                  + " WHERE usename = current_user AND pid <> pg_backend_pid()");
    }
    // a connection that died unnoticed may cost one refusal each, never a 500
    List<Integer> statuses = new ArrayList<>();
    for (int i = 0; i <= poolSize; i++) {
      statuses.add(chenOfShop().get("/api/v1/reports?model=m/dead").statusCode());
    }
    assertThat(statuses).isSubsetOf(200, 503).endsWith(200);
  }

  @Test
  void aRefusedReportLeavesNothingBehind() throws SQLException {
    String key = UUID.randomUUID().toString();
    chenOfShop()
        .header("Idempotency-Key", key)
        .body(counts("m/none", 10, 11))
        .post("/api/v1/reports")
        .then()
        .statusCode(422);
    try (Connection owner = database.asOwner();
        var row =
            owner
                .createStatement()
                .executeQuery("SELECT count(*) FROM idempotency_keys WHERE key = '" + key + "'")) {
      row.next();
      assertThat(row.getInt(1)).isZero();
    }
  }
}
