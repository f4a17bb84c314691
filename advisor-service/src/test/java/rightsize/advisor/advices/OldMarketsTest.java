package rightsize.advisor.advices;

import static org.assertj.core.api.Assertions.assertThat;
import static rightsize.advisor.advices.DoorsTest.ada;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rightsize.advisor.NeighbourServices;
import rightsize.testing.Database;
import rightsize.testing.TokenIssuer;

@QuarkusTest
@QuarkusTestResource(Database.class)
@QuarkusTestResource(TokenIssuer.class)
@QuarkusTestResource(NeighbourServices.class)
class OldMarketsTest {

  private static final String UNUSED = "a".repeat(64);

  Database database;
  @Inject OldMarkets markets;

  @BeforeEach
  void keepOneThatNoAdviceRestsOn() throws SQLException {
    owner("INSERT INTO markets VALUES ('" + UNUSED + "', 1, '', now()) ON CONFLICT DO NOTHING");
  }

  @Test
  void anOldMarketGoesWhenNoAdviceRestsOnIt() throws SQLException {
    everythingIsOld();

    markets.forget();

    assertThat(count("markets WHERE hash = '" + UNUSED + "'")).isZero();
  }

  @Test
  void aYoungMarketStays() throws SQLException {
    owner("UPDATE markets SET kept_at = now() - interval '29 days'");

    markets.forget();

    assertThat(count("markets WHERE hash = '" + UNUSED + "'")).isEqualTo(1);
  }

  @Test
  void theMarketOfASavedAdviceStaysHoweverOld() throws SQLException {
    save();
    everythingIsOld();

    markets.forget();

    assertThat(count("advices")).isPositive();
    assertThat(count("advices a LEFT JOIN markets m ON m.hash = a.market_hash WHERE m IS NULL"))
        .isZero();
  }

  @Test
  void anotherReplicaThatIsAtItIsLeftAlone() throws SQLException {
    everythingIsOld();
    try (Connection other = database.asApp()) {
      other.setAutoCommit(false);
      other
          .createStatement()
          .execute("SELECT pg_advisory_xact_lock(hashtextextended('purge markets', 0))");

      markets.forget();

      assertThat(count("markets WHERE hash = '" + UNUSED + "'")).isEqualTo(1);
    }
  }

  private static void save() {
    ada()
        .header("Idempotency-Key", UUID.randomUUID())
        .body(Needs.customerService())
        .post("/api/v1/advices")
        .then()
        .statusCode(201);
  }

  private void everythingIsOld() throws SQLException {
    owner("UPDATE markets SET kept_at = now() - interval '31 days'");
  }

  private void owner(String sql) throws SQLException {
    try (Connection owner = database.asOwner()) {
      owner.createStatement().execute(sql);
    }
  }

  private long count(String from) throws SQLException {
    try (Connection owner = database.asOwner();
        ResultSet row = owner.createStatement().executeQuery("SELECT count(*) FROM " + from)) {
      row.next();
      return row.getLong(1);
    }
  }
}
