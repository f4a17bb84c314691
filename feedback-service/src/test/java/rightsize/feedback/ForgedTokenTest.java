package rightsize.feedback;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static rightsize.feedback.Callers.person;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rightsize.testing.Database;
import rightsize.testing.TokenIssuer;

/** Tokens that look right and are not. */
@QuarkusTest
@WithTestResource(Database.class)
@WithTestResource(TokenIssuer.class)
class ForgedTokenTest {

  private final String good = person("curie", "curator", "platform").signed();
  private final String[] parts = good.split("\\.");

  @ParameterizedTest
  @ValueSource(strings = {"none", "None", "NONE"})
  void unsignedOnes(String algorithm) {
    String header = encoded("{\"alg\":\"" + algorithm + "\",\"kid\":\"1\"}");
    refused(header + "." + parts[1] + ".");
    refused(header + "." + parts[1] + "." + parts[2]);
  }

  @Test
  void onesSignedWithThePublicKeyAsASecret() throws Exception {
    String signed = encoded("{\"alg\":\"HS256\",\"kid\":\"1\"}") + "." + parts[1];
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec("the public key is no secret".getBytes(UTF_8), "HmacSHA256"));
    refused(signed + "." + encoded(mac.doFinal(signed.getBytes(UTF_8))));
  }

  @Test
  void onesWithTheSignatureOrPayloadOfAnother() {
    String[] other = person("ada", "viewer", "shop").signed().split("\\.");
    refused(parts[0] + "." + parts[1] + "." + other[2]);
    refused(other[0] + "." + parts[1] + "." + other[2]);
  }

  @Test
  void onesWhoseHeaderNamesAnotherKey() {
    for (String extra :
        List.of(
            "\"kid\":\"2\"",
            "\"kid\":\"2\",\"jku\":\"http://127.0.0.1:9/keys\"",
            "\"kid\":\"2\",\"x5u\":\"http://127.0.0.1:9/cert\"",
            "\"kid\":\"1\",\"crit\":[\"exp\"]")) {
      refused(encoded("{\"alg\":\"RS256\"," + extra + "}") + "." + parts[1] + "." + parts[2]);
    }
  }

  @Test
  void onesThatAreNotYetValid() {
    refused(
        person("curie", "curator", "platform")
            .claim("nbf", System.currentTimeMillis() / 1000 + 600)
            .signed());
  }

  @Test
  void goodOnesInOtherPlaces() {
    given().queryParam("access_token", good).get("/api/v1/standings").then().statusCode(401);
    given().cookie("access_token", good).get("/api/v1/standings").then().statusCode(401);
    given()
        .header("Authorization", "Basic " + good)
        .get("/api/v1/standings")
        .then()
        .statusCode(401);
  }

  @Test
  void methodsCannotBeSmuggled() {
    given()
        .auth()
        .oauth2(person("ada", "viewer", "shop").signed())
        .header("X-HTTP-Method-Override", "POST")
        .header("X-Original-URL", "/api/v1/reports")
        .header("X-Forwarded-Prefix", "/admin")
        .get("/api/v1/standings")
        .then()
        .statusCode(200);
  }

  private static void refused(String token) {
    given()
        .header("Authorization", "Bearer " + token)
        .get("/api/v1/standings")
        .then()
        .statusCode(401)
        .contentType("application/problem+json");
  }

  private static String encoded(String text) {
    return encoded(text.getBytes(UTF_8));
  }

  private static String encoded(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
