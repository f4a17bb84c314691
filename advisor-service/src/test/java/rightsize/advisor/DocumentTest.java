package rightsize.advisor;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import rightsize.testing.Database;
import rightsize.testing.TokenIssuer;

/** The committed OpenAPI document and the health of the service, on the management port. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@QuarkusTestResource(TokenIssuer.class)
@QuarkusTestResource(NeighbourServices.class)
class DocumentTest {

  @TestHTTPResource(value = "/openapi", management = true)
  URI document;

  @TestHTTPResource(value = "/health/ready", management = true)
  URI readiness;

  @Test
  void theCommittedDocumentIsTheBuiltOne() throws IOException {
    String built = RestAssured.get(document).then().statusCode(200).extract().asString();
    Path actual = Path.of("target", "openapi-now.yaml");
    Files.writeString(actual, built);
    assertThat(Path.of("openapi.yaml"))
        .as("the API has changed: look at " + actual + " and commit it as openapi.yaml")
        .hasContent(built);
  }

  @Test
  void isReadyWithAMarketToAdviseOn() {
    var ready = RestAssured.get(readiness).then().statusCode(200).extract().jsonPath();
    assertThat(ready.getString("checks.find { it.name == 'market' }.status")).isEqualTo("UP");
  }

  @Test
  void theMainPortShowsNeither() {
    RestAssured.get("/q/openapi").then().statusCode(404);
    RestAssured.get("/q/health").then().statusCode(404);
  }
}
