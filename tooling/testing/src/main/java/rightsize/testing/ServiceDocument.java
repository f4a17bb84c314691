package rightsize.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The committed OpenAPI document and the health of a service, on the management port. A service's
 * {@code DocumentTest} extends it with {@code @QuarkusTest} and what the service needs to start.
 */
public class ServiceDocument {

  @TestHTTPResource(value = "/openapi", management = true)
  URI document;

  @TestHTTPResource(value = "/health/ready", management = true)
  URI readiness;

  @Test
  public void theCommittedDocumentIsTheBuiltOne() throws IOException {
    String built = RestAssured.get(document).then().statusCode(200).extract().asString();
    Path actual = Path.of("target", "openapi-now.yaml");
    Files.writeString(actual, built);
    assertThat(Path.of("openapi.yaml"))
        .as("the API has changed: look at " + actual + " and commit it as openapi.yaml")
        .hasContent(built);
  }

  @Test
  public void readinessTellsWhetherTheDatabaseKeepsItsWord() {
    assertThat(ready().getString("checks.find { it.name == 'database' }.status")).isEqualTo("UP");
    assertThat(ready().getString("checks.find { it.name == 'database' }.data.fsync"))
        .isIn("on", "off");
  }

  @Test
  public void theMainPortShowsNeither() {
    RestAssured.get("/q/openapi").then().statusCode(404);
    RestAssured.get("/q/health").then().statusCode(404);
    RestAssured.get("/q/metrics").then().statusCode(404);
  }

  /** What the service answers when asked whether it is ready, which it must be. */
  protected final JsonPath ready() {
    return RestAssured.get(readiness).then().statusCode(200).extract().jsonPath();
  }
}
