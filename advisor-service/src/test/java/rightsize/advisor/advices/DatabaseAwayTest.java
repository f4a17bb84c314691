package rightsize.advisor.advices;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static rightsize.advisor.advices.DoorsTest.ada;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rightsize.advisor.NeighbourServices;
import rightsize.testing.Database;
import rightsize.testing.TokenIssuer;

/** PostgreSQL takes no connection: advice goes on, keeping it does not. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@QuarkusTestResource(TokenIssuer.class)
@QuarkusTestResource(NeighbourServices.class)
class DatabaseAwayTest {

  Database database;

  /** Stays connected, so that the door can be opened again from within. */
  private Connection owner;

  @BeforeEach
  void turnEverybodyAway() throws SQLException {
    owner = database.asOwner();
    try (Connection app = database.asApp()) {
      limit(0);
      app.createStatement()
          .execute(
              "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                  + " WHERE usename = current_user AND pid <> pg_backend_pid()");
    }
  }

  @AfterEach
  void letEverybodyIn() throws SQLException {
    limit(-1);
    owner.close();
  }

  private void limit(int connections) throws SQLException {
    owner
        .createStatement()
        .execute("ALTER DATABASE " + database.names().name() + " CONNECTION LIMIT " + connections);
  }

  @Test
  void previewsGoOn() {
    ada()
        .body(Needs.customerService())
        .post("/api/v1/advices/preview")
        .then()
        .statusCode(200)
        .body("verdict.kind", equalTo("start_small"));
  }

  @Test
  void theTeamsCostsAreReadNoMoreAndKeptInMind() {
    ada().get("/api/v1/cost_profile").then().statusCode(503).header("Retry-After", notNullValue());
    ada()
        .body(Needs.customerService())
        .post("/api/v1/advices/preview")
        .then()
        .statusCode(200)
        .body("profile.power_usd_kwh", equalTo(0.15f))
        .body("snapshot.notes", not(hasItem("profiles_never_read")));
  }

  @Test
  void keepingAnAdviceIsPutOff() {
    ada()
        .header("Idempotency-Key", UUID.randomUUID())
        .body(Needs.customerService())
        .post("/api/v1/advices")
        .then()
        .statusCode(503)
        .contentType("application/problem+json")
        .header("Retry-After", notNullValue());
  }

  @Test
  void readingAKeptAdviceIsPutOff() {
    ada().get("/api/v1/advices").then().statusCode(503).header("Retry-After", notNullValue());
  }
}
