package rightsize.advisor.advices;

import static org.assertj.core.api.Assertions.assertThat;
import static rightsize.advisor.advices.DoorsTest.ada;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import rightsize.advisor.NeighbourServices;
import rightsize.testing.Database;
import rightsize.testing.TokenIssuer;

/** The server processes behind the pool's connections stand still: connected, and silent. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@QuarkusTestResource(TokenIssuer.class)
@QuarkusTestResource(NeighbourServices.class)
class DatabaseHangsTest {

  /** Three seconds are meant; a busy machine is given three times that. */
  private static final Duration DEADLINE = Duration.ofSeconds(9);

  private final List<String> stopped = new ArrayList<>();

  Database database;

  @AfterEach
  void goOn() throws Exception {
    for (String process : stopped) {
      signal("-CONT", process);
    }
  }

  @Test
  void aConnectionJustUsedIsGivenUpInTime() throws Exception {
    assertThat(save().statusCode()).isEqualTo(201);
    hang();

    Response answer = save();

    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.contentType()).isEqualTo("application/problem+json");
    assertThat(answer.header("Retry-After")).isNotNull();
    assertThat(answer.time()).isLessThan(DEADLINE.toMillis());
  }

  @Test
  void aConnectionThatWasIdleIsReplaced() throws Exception {
    assertThat(save().statusCode()).isEqualTo(201);
    TimeUnit.MILLISECONDS.sleep(1500);
    hang();

    Response answer = save();

    assertThat(answer.statusCode()).isEqualTo(201);
    assertThat(answer.time()).isLessThan(DEADLINE.toMillis());
  }

  @Test
  void savingGoesOnWhenTheDatabaseDoes() throws Exception {
    assertThat(save().statusCode()).isEqualTo(201);
    hang();
    save();
    goOn();

    assertThat(save().statusCode()).isEqualTo(201);
  }

  private static Response save() {
    return ada()
        .header("Idempotency-Key", UUID.randomUUID())
        .body(Needs.customerService())
        .post("/api/v1/advices");
  }

  private void hang() throws SQLException, IOException, InterruptedException {
    try (Connection owner = database.asOwner();
        ResultSet processes =
            owner
                .createStatement()
                .executeQuery(
                    "SELECT pid FROM pg_stat_activity WHERE datname = current_database()"
                        + " AND usename = '"
                        + database.names().app()
                        + "'")) {
      while (processes.next()) {
        stopped.add(processes.getString(1));
      }
    }
    assertThat(stopped).isNotEmpty();
    for (String process : stopped) {
      signal("-STOP", process);
    }
  }

  private static void signal(String name, String process) throws IOException, InterruptedException {
    new ProcessBuilder("kill", name, process).inheritIO().start().waitFor();
  }
}
