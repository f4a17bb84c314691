package rightsize.feedback;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import rightsize.testing.Database;

/** The service starts before its identity provider and says so, in time and without a trace. */
@QuarkusTest
@TestProfile(IdentityProviderAwayTest.Nobody.class)
@WithTestResource(Database.class)
class IdentityProviderAwayTest {

  /** An address where nobody listens. */
  public static class Nobody implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("quarkus.oidc.auth-server-url", "http://127.0.0.1:1/realms/rightsize");
    }
  }

  @Test
  void answers503WithAHint() {
    String someToken = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJhIn0.c2ln";
    for (RequestSpecification request :
        List.of(given(), given().header("Authorization", "Bearer " + someToken))) {
      request
          .get("/api/v1/standings")
          .then()
          .statusCode(503)
          .contentType("application/problem+json")
          .header("Retry-After", notNullValue())
          .body("type", containsString("identity-provider-unavailable"));
    }
  }
}
