package rightsize.catalog.models;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import rightsize.catalog.As;
import rightsize.catalog.Contract;
import rightsize.testing.Tokens;

@QuarkusTest
class ModelDetailTest {

  private static final String QWEN = "/api/v1/models/qwen/qwen3-32b";

  @Test
  void isWhatTheConsoleWasShown() throws IOException {
    Contract.check("model.json", As.viewer().get(QWEN).then().extract().asString());
  }

  @Test
  void tellsUnknownFromNotApplicable() {
    As.viewer()
        .get("/api/v1/models/qwen/qwen3-reranker-0.6b")
        .then()
        .body("$", hasKey("output_tokens"))
        .body("output_tokens", equalTo(null))
        .body("$", not(hasKey("active_params_b")));
  }

  @Test
  void isNotSentTwice() {
    String tag = As.viewer().get(QWEN).header("ETag");

    As.viewer().header("If-None-Match", tag).get(QWEN).then().statusCode(304);
  }

  @Test
  void missesWhatIsNotThere() {
    As.viewer()
        .get("/api/v1/models/qwen/qwen99")
        .then()
        .statusCode(404)
        .contentType("application/problem+json");
  }

  @Test
  void isClosedToTokensWithoutARole() {
    As.bearer(Tokens.of("nobody").roles()).get(QWEN).then().statusCode(403);
  }

  @Test
  void isClosedToTokensForOthers() {
    io.restassured.RestAssured.given()
        .auth()
        .oauth2(Tokens.of("ada").role("viewer").audience("advisor-service").signed())
        .get(QWEN)
        .then()
        .statusCode(401);
  }
}
