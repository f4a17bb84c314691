package rightsize.catalog.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static rightsize.catalog.imports.TestSource.IMPORTS;
import static rightsize.catalog.imports.TestSource.decide;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import rightsize.catalog.As;
import rightsize.catalog.CuratorsAtWork;
import rightsize.catalog.changes.Editions;

/**
 * What PostgreSQL sees of a service killed in the middle of applying: its connections end. They are
 * cut at another moment each time; the catalogue then has the version before, or the whole next.
 */
@QuarkusTest
@TestProfile(CuratorsAtWork.class)
class KilledImportTest {

  private static final int OFFERS = 300;

  private static final String CUT =
      """
      SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE datname = current_database() AND usename = current_user AND pid <> pg_backend_pid()
         AND xact_start IS NOT NULL
      """;

  @Inject DataSource database;
  @Inject Editions editions;

  @RepeatedTest(20)
  void leavesTheVersionBeforeOrTheNext(RepetitionInfo round) throws SQLException {
    TestSource source = TestSource.fresh();
    JsonPath staged = source.upload("2026-11-01", rows(source));
    long version = editions.refresh().version();

    var applying = CompletableFuture.supplyAsync(() -> decide(staged, "apply", "{}"));
    LockSupport.parkNanos(moment(round).toNanos());
    cut();
    int status = applying.join().extract().statusCode();

    boolean applied = "applied".equals(status(staged));
    assertThat(editions.refresh().version()).isEqualTo(applied ? version + 1 : version);
    assertThat(offersOf(source)).isEqualTo(applied ? OFFERS : 0);
    if (!applied) {
      assertThat(status).isGreaterThanOrEqualTo(500);
      decide(staged, "apply", "{}").statusCode(200);
    }
    assertThat(editions.refresh().version()).isEqualTo(version + 1);
  }

  /** The same moments in every run, spread over the time that applying takes. */
  private static Duration moment(RepetitionInfo round) {
    return Duration.ofMillis(new Random(round.getCurrentRepetition()).nextInt(400));
  }

  /** A model that is new, and its offers. */
  private static String[] rows(TestSource source) {
    var model =
        "{\"kind\": \"models\", \"id\": \"%s\", \"developer\": \"example\", \"name\": \"New\"}"
            .formatted(model(source));
    var offers =
        IntStream.range(0, OFFERS)
            .mapToObj(i -> source.offer(i, "0.2").replace("example/atlas-1", model(source)));
    return Stream.concat(Stream.of(model), offers).toArray(String[]::new);
  }

  private static String model(TestSource source) {
    return "example/" + source.endpoint();
  }

  /** How many are served; none of a model that is not there. */
  private static int offersOf(TestSource source) {
    var model = As.viewer().get("/api/v1/models/" + model(source));
    return model.statusCode() == 404 ? 0 : model.jsonPath().getInt("offers.size()");
  }

  private void cut() throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(CUT);
    }
  }

  private static String status(JsonPath staged) {
    return As.curator()
        .get(IMPORTS + "/" + staged.getString("id"))
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getString("status");
  }
}
