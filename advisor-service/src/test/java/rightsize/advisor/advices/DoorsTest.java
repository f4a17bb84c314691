package rightsize.advisor.advices;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rightsize.advisor.NeighbourServices;
import rightsize.testing.Database;
import rightsize.testing.TokenIssuer;
import rightsize.testing.Tokens;

/** Who may come in, and what is turned away at the door. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@QuarkusTestResource(TokenIssuer.class)
@QuarkusTestResource(NeighbourServices.class)
class DoorsTest {

  private static final String PREVIEW = "/api/v1/advices/preview";
  private static final String NEED =
      "{\"task\":\"customer_service\",\"volume\":{\"requests\":300000,\"per\":\"month\"}}";

  @ParameterizedTest
  @ValueSource(
      strings = {"/api/v1/advices", "/api/v1/presets", "/api/v1/market", "/api/v1/cost_profile"})
  void nobodyReadsWithoutAToken(String path) {
    given().get(path).then().statusCode(401).header("WWW-Authenticate", notNullValue());
  }

  @Test
  void aTokenForAnotherServiceIsRefused() {
    given()
        .auth()
        .oauth2(Tokens.of("ada").role("viewer").team("shop").audience("catalog-service").signed())
        .get("/api/v1/presets")
        .then()
        .statusCode(401);
  }

  @Test
  void anExpiredTokenIsRefused() {
    given()
        .auth()
        .oauth2(Tokens.of("ada").role("viewer").team("shop").expired().signed())
        .get("/api/v1/presets")
        .then()
        .statusCode(401);
  }

  @Test
  void aRoleThatIsNoneOfOursIsForbidden() {
    given()
        .auth()
        .oauth2(Tokens.of("eve").roles("visitor").team("shop").signed())
        .get("/api/v1/presets")
        .then()
        .statusCode(403)
        .contentType("application/problem+json");
  }

  @Test
  void presetsAreThereForEveryTask() {
    ada()
        .get("/api/v1/presets")
        .then()
        .statusCode(200)
        .body("items.size()", equalTo(15))
        .body("items.task", hasItem("customer_service"))
        .body("items[0].tokens.input", equalTo(600));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/colour          | {'task':'code','volume':{'requests':1,'per':'day'},'colour':'blue'}",
        "/task            | {'task':'poetry','volume':{'requests':1,'per':'day'}}",
        "/task            | {'task':7,'volume':{'requests':1,'per':'day'}}",
        "/volume/requests | {'task':'code','volume':{'requests':'many','per':'day'}}",
        "/volume/requests | {'task':'code','volume':{'requests':1.5,'per':'day'}}",
        "/volume/per      | {'task':'code','volume':{'requests':1,'per':'hour'}}",
        "/volume          | {'task':'code','volume':[]}",
        "/title           | {'task':'code','title':7,'volume':{'requests':1,'per':'day'}}",
        "/title           | {'task':'code','title':'a\\u0000b','volume':{'requests':1,'per':'day'}}",
        "/tokens/output   | {'task':'code','volume':{'requests':1,'per':'day'},'tokens':{'input':5}}",
      })
  void aNeedThatCannotBeReadIsRefusedWithItsPlace(String pointer, String need) {
    ada()
        .body(need.replace('\'', '"'))
        .post(PREVIEW)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("pointer", equalTo(pointer));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "null", "{} {}", "{\"task\":\"code\",\"task\":\"code\"}"})
  void aBodyThatIsNoNeedIsRefused(String body) {
    ada().body(body).post(PREVIEW).then().statusCode(400).contentType("application/problem+json");
  }

  @Test
  void anotherMediaTypeIsRefused() {
    ada().contentType("application/xml").body("<need/>").post(PREVIEW).then().statusCode(415);
  }

  @Test
  void presetsInAFormWeDoNotSpeakAreRefused() {
    ada().accept("application/pdf").get("/api/v1/presets").then().statusCode(406);
  }

  @Test
  void anAnswerInAFormWeDoNotSpeakIsRefused() {
    ada().accept("application/pdf").body(NEED).post(PREVIEW).then().statusCode(406);
  }

  @Test
  void aBodyOverTheLimitIsRefused() {
    ada().body("{\"title\":\"" + "x".repeat(100_000)).post(PREVIEW).then().statusCode(413);
  }

  @Test
  void aRawPathThatHidesSomethingIsRefused() {
    ada().urlEncodingEnabled(false).get("/api/v1/advices/%2e%2e/presets").then().statusCode(400);
  }

  static RequestSpecification ada() {
    return as("ada", "shop");
  }

  static RequestSpecification as(String user, String team) {
    return given()
        .auth()
        .oauth2(Tokens.of(user).role("viewer").team(team).audience("advisor-service").signed())
        .contentType(ContentType.JSON);
  }
}
