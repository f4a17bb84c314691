package rightsize.advisor.market;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import rightsize.advisor.NeighbourServices;
import rightsize.advisor.Shelf;
import rightsize.testing.Database;
import rightsize.testing.TokenIssuer;
import rightsize.testing.Tokens;

/** The real clients against a wire that changes, breaks and comes back. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@QuarkusTestResource(TokenIssuer.class)
@QuarkusTestResource(NeighbourServices.class)
class NeighboursOnTheWireTest {

  NeighbourServices neighbours;
  @Inject Markets markets;

  @AfterEach
  void restock() {
    neighbours.catalogue(Shelf.catalogue());
    neighbours.standings(Shelf.noReports());
    markets.refresh();
  }

  @Test
  void showsWhichMarketItStandsOn() {
    viewer()
        .get("/api/v1/market")
        .then()
        .statusCode(200)
        .body("catalogue_version", equalTo(1))
        .body("models", equalTo(5))
        .body("stale", equalTo(false))
        .body("exchange_rates", hasSize(2))
        .body("exchange_rates.on", hasItem("2024-12-31"));
  }

  @Test
  void asksWithItsOwnTokenAndTheTagItHolds() {
    markets.refresh();
    markets.refresh();

    assertThat(neighbours.conditionalQuestions()).isPositive();
  }

  @Test
  void readsAGzippedCatalogue() {
    neighbours.catalogueGzipped(Shelf.catalogueWithPrices("3", 10));
    markets.refresh();

    assertThat(markets.now().market().version()).isEqualTo(3);
    assertThat(neighbours.questionsThatTakeGzip()).isPositive();
  }

  @Test
  void aCuratorsPriceEditShowsInTheNextAdvice() {
    float before = preview().extract().jsonPath().getFloat("advised.cost_month_usd.value");
    neighbours.catalogue(Shelf.catalogueWithPrices("2", 10));
    markets.refresh();

    preview()
        .body("snapshot.catalogue_version", equalTo(2))
        .body("advised.cost_month_usd.value", greaterThan(before));
  }

  @Test
  void anAdviceIsMarkedStaleWhileTheCatalogueIsDownAndRecovers() {
    neighbours.catalogueFails(503);
    markets.refresh();

    preview()
        .body("snapshot.stale", equalTo(true))
        .body("snapshot.notes", hasItem("catalogue_unreachable"));

    restock();
    preview().body("snapshot.stale", equalTo(false));
  }

  @Test
  void reportsMoveTheNextAdvice() {
    neighbours.standings(Shelf.manyReportsOn("qwen/qwen3-32b"));
    markets.refresh();

    preview().body("influence.reports", equalTo(14)).body("influence.teams", equalTo(4));
  }

  private static ValidatableResponse preview() {
    return viewer()
        .contentType("application/json")
        .body(
            """
            {"task":"customer_service","volume":{"requests":300000,"per":"month"},
            "tokens":{"input":600,"output":200},
            "quality_bar":{"reference_model":"qwen/qwen3-32b"}}""")
        .post("/api/v1/advices/preview")
        .then()
        .statusCode(200);
  }

  private static RequestSpecification viewer() {
    return given()
        .auth()
        .oauth2(Tokens.of("ada").role("viewer").team("shop").audience("advisor-service").signed());
  }
}
