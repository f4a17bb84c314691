package rightsize.admin.login;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import rightsize.admin.Neighbours;

/** The realm was there when the console started, and then it went away. */
@QuarkusTest
@TestProfile(LoginAwayTest.Realm.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@QuarkusTestResource(value = LoginAwayTest.Server.class, restrictToAnnotatedClass = true)
@QuarkusTestResource(Neighbours.class)
class LoginAwayTest {

  public static class Realm implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("quarkus.oidc.auth-server-url", "${keycloak.url}/realms/quarkus");
    }
  }

  /** A realm that a test can end. */
  public static class Server extends OidcWiremockTestResource {
    static Server running;

    @Override
    public Map<String, String> start() {
      running = this;
      return super.start();
    }
  }

  private static Response begun;

  @Test
  @Order(1)
  void whileItIsThereStrangersAreSentToIt() {
    begun = given().redirects().follow(false).get("/models");
    begun.then().statusCode(302).header("Location", containsString("response_type=code"));
  }

  @Test
  @Order(2)
  void strangersAreToldInTheirLanguageThatNobodyCanLogIn() {
    Server.running.stop();
    given()
        .redirects()
        .follow(false)
        .get("/models?q=qwen")
        .then()
        .statusCode(302)
        .header("Location", endsWith("/login-unavailable?back=%2Fmodels%3Fq%3Dqwen"));
    given()
        .header("Accept-Language", "en")
        .get("/models?q=qwen")
        .then()
        .statusCode(503)
        .header("Retry-After", "30")
        .body(
            allOf(
                containsString("Logging in is not possible at the moment"),
                containsString("href=\"/models?q=qwen\"")));
    given()
        .header("Accept-Language", "zh")
        .get("/models")
        .then()
        .statusCode(503)
        .body(containsString("目前无法登录"));
  }

  @Test
  @Order(3)
  void whoComesBackFromTheLoginIsToldSoToo() {
    String state = begun.header("Location").replaceAll(".*[?&]state=([^&]+).*", "$1");
    given()
        .cookies(begun.cookies())
        .header("Accept-Language", "en")
        .get("/login?code=c&state=" + state)
        .then()
        .statusCode(503)
        .body(
            allOf(
                containsString("Logging in is not possible at the moment"),
                containsString("href=\"/\"")));
  }

  @Test
  @Order(4)
  void tryingAgainLeadsNowhereElse() {
    given()
        .get("/login-unavailable?back=https://example.org/")
        .then()
        .statusCode(503)
        .body(not(containsString("href=\"https:")));
  }

  @Test
  @Order(5)
  void aFragmentStillGetsItsOwnAnswer() {
    given().header("HX-Request", "true").get("/advices/sketch?task=general").then().statusCode(499);
  }
}
