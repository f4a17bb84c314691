package rightsize.catalog.snapshots;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import rightsize.catalog.As;

@QuarkusTest
class CatalogueResourceTest {

  @Test
  void saysHowMuchThereIsAndHowOld() {
    As.viewer()
        .get("/api/v1/catalogue")
        .then()
        .statusCode(200)
        .header("ETag", notNullValue())
        .body("version", equalTo(1))
        .body("models", equalTo(5))
        .body("offers", equalTo(5))
        .body("priced_offers", equalTo(4))
        .body("prices_from", equalTo("2026-07-02"))
        .body("prices_median", equalTo("2026-07-02"));
  }
}
