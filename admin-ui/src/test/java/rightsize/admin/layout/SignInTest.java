package rightsize.admin.layout;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import java.util.Map;
import org.junit.jupiter.api.Test;
import rightsize.admin.Neighbours;

/** The way to the login, with a realm that answers. */
@QuarkusTest
@TestProfile(SignInTest.Realm.class)
@QuarkusTestResource(value = OidcWiremockTestResource.class, restrictToAnnotatedClass = true)
@QuarkusTestResource(Neighbours.class)
class SignInTest {

  public static class Realm implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("quarkus.oidc.auth-server-url", "${keycloak.url}/realms/quarkus");
    }
  }

  @Test
  void strangersGoToTheLoginWithProofKeyAndInTheirLanguage() {
    given()
        .redirects()
        .follow(false)
        .header("Accept-Language", "zh-CN")
        .get("/models?q=qwen")
        .then()
        .statusCode(302)
        .header(
            "Location",
            allOf(
                containsString("response_type=code"),
                containsString("client_id=console"),
                containsString("code_challenge_method=S256"),
                containsString("ui_locales=zh-CN"),
                containsString("redirect_uri=")));
  }

  @Test
  void aFragmentWithoutSessionIsNotRedirected() {
    given()
        .redirects()
        .follow(false)
        .header("HX-Request", "true")
        .get("/advices/sketch?task=general")
        .then()
        .statusCode(499);
  }
}
