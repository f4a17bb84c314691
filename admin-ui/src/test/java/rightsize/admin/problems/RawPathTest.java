package rightsize.admin.problems;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rightsize.admin.Neighbours;

/** The console's pages stand behind the same filter as the services' doors. */
@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class RawPathTest {

  @ParameterizedTest
  @ValueSource(strings = {"/models;x", "/%2e%2e/models", "/a%2fmodels", "/models%00", "/a%5cb"})
  void pathsThatMeanTwoThingsAreRefused(String path) {
    given().urlEncodingEnabled(false).get(path).then().statusCode(400);
  }
}
