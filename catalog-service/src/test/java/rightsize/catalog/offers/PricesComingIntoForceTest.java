package rightsize.catalog.offers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.LocalDate;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import rightsize.catalog.As;
import rightsize.catalog.Bodies;
import rightsize.catalog.CuratorsAtWork;
import rightsize.catalog.changes.Editions;

@QuarkusTest
@TestProfile(CuratorsAtWork.class)
class PricesComingIntoForceTest {

  @Inject PricesComingIntoForce prices;
  @Inject DataSource database;
  @Inject Editions editions;

  @Test
  void anAnnouncedPriceIsShownFromItsDayOn() {
    LocalDate day = LocalDate.now(ZoneOffset.UTC).plusDays(10);
    String offer =
        As.curator()
            .body(Bodies.offerOf("example/atlas-1").toString())
            .post("/api/v1/offers")
            .jsonPath()
            .getString("id");
    As.curator()
        .body(
            "{\"from\": \"%s\", \"input\": 0.05, \"source\": \"sample-vendor\", \"on\": \"2026-11\"}"
                .formatted(day))
        .post("/api/v1/offers/" + offer + "/prices")
        .then()
        .statusCode(201);

    assertThat(prices.putInForce(day.minusDays(1))).isZero();
    As.viewer().get("/api/v1/offers/" + offer).then().body("price.input", equalTo(0.2f));
    assertThat(prices.putInForce(day)).isEqualTo(1);
    As.viewer().get("/api/v1/offers/" + offer).then().body("price.input", equalTo(0.05f));
    assertThat(prices.putInForce(day)).isZero();
  }

  @Test
  void whileTheCatalogueIsBeingChangedTheyWait() {
    int changed =
        QuarkusTransaction.requiringNew()
            .call(
                () -> {
                  try (Connection connection = database.getConnection()) {
                    editions.lock(connection);
                    return prices.putInForce(LocalDate.now(ZoneOffset.UTC).plusDays(11));
                  }
                });

    assertThat(changed).isZero();
  }
}
