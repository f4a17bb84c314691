package rightsize.feedback;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import rightsize.testing.Tokens;

/** The people of the tests, each with a real token. */
public final class Callers {

  private Callers() {}

  public static RequestSpecification chenOfShop() {
    return with(person("chen", "contributor", "shop"));
  }

  public static RequestSpecification lenaOfLegal() {
    return with(person("lena", "contributor", "legal"));
  }

  public static RequestSpecification adaWhoOnlyReads() {
    return with(person("ada", "viewer", "shop"));
  }

  public static RequestSpecification curieTheCurator() {
    return with(person("curie", "curator", "platform"));
  }

  public static RequestSpecification coraTheOtherCurator() {
    return with(person("cora", "curator", "legal"));
  }

  public static RequestSpecification audreyTheAuditor() {
    return with(Tokens.of("audrey").role("auditor"));
  }

  public static RequestSpecification theAdvisor() {
    return with(Tokens.of("service-account-advisor").role("service"));
  }

  public static RequestSpecification anybodyOf(String team, String name) {
    return with(person(name, "contributor", team));
  }

  public static RequestSpecification with(Tokens token) {
    return given().auth().oauth2(token.signed()).contentType(ContentType.JSON);
  }

  public static Tokens person(String name, String role, String team) {
    return Tokens.of(name).role(role).team(team).claim("email_verified", true);
  }

  /** Files a report and answers its id. */
  public static String file(RequestSpecification author, String body) {
    return author
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(body)
        .post("/api/v1/reports")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  public static String counts(String model, int tries, int successes) {
    return """
        {"model":"%s","task":"customer_service","tries":%d,"successes":%d,\
        "observed_on":"2026-11-20"}"""
        .formatted(model, tries, successes);
  }
}
