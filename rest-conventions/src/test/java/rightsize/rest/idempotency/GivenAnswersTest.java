package rightsize.rest.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import rightsize.testing.Database;

/** The table on a real PostgreSQL, with the rights that a service has. */
class GivenAnswersTest {

  private static final Duration MONTH = Duration.ofDays(30);

  private final Database database = Database.fresh();
  private final GivenAnswers answers = new GivenAnswers(asApp());

  @BeforeEach
  void create() throws SQLException, IOException {
    try (InputStream script =
            getClass().getResourceAsStream("/db/conventions/V1__idempotency_and_audit.sql");
        Connection owner = database.asOwner()) {
      String sql = new String(script.readAllBytes(), StandardCharsets.UTF_8);
      owner
          .createStatement()
          .execute(sql.replace("${app_role}", '"' + database.names().app() + '"'));
    }
  }

  @AfterEach
  void drop() {
    database.close();
  }

  @Test
  void forgetsWhatIsOlderThanItIsKept() throws SQLException {
    given("old", 31);
    given("young", 29);

    assertThat(answers.forgetOlderThan(MONTH, 10)).isEqualTo(1);
    assertThat(answers.find("reports ada", "old")).isEmpty();
    assertThat(answers.find("reports ada", "young")).isPresent();
  }

  @Test
  void forgetsTheOldestFirstAndNoMoreThanAsked() throws SQLException {
    given("older", 50);
    given("old", 40);

    assertThat(answers.forgetOlderThan(MONTH, 1)).isEqualTo(1);
    assertThat(answers.find("reports ada", "older")).isEmpty();
    assertThat(answers.find("reports ada", "old")).isPresent();
  }

  private void given(String key, int daysAgo) throws SQLException {
    answers.add("reports ada", key, new GivenAnswer(new byte[32], 201, null, null, "{}"));
    try (Connection owner = database.asOwner()) {
      owner
          .createStatement()
          .execute(
              "UPDATE idempotency_keys SET created_at = now() - interval '%d days' WHERE key = '%s'"
                  .formatted(daysAgo, key));
    }
  }

  private PGSimpleDataSource asApp() {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(database.url());
    source.setUser(database.names().app());
    source.setPassword(database.names().appPassword());
    return source;
  }
}
