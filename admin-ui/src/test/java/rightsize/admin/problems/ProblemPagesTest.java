package rightsize.admin.problems;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import rightsize.admin.Neighbours;

@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class ProblemPagesTest {

  @Test
  void anUnknownAddressIsSaidInBothLanguages() {
    given()
        .header("Accept-Language", "en")
        .get("/no/such/page")
        .then()
        .statusCode(404)
        .contentType("text/html")
        .body(containsString("There is no such page"));
    given()
        .header("Accept-Language", "zh")
        .get("/no/such/page")
        .then()
        .statusCode(404)
        .body(containsString("没有这个页面"));
  }
}
