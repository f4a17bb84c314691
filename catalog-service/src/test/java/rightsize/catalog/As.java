package rightsize.catalog;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import rightsize.testing.Tokens;

/** Requests of people with their tokens. */
public final class As {

  private As() {}

  public static RequestSpecification viewer() {
    return bearer(Tokens.of("ada").role("viewer").team("shop"));
  }

  public static RequestSpecification contributor() {
    return bearer(Tokens.of("chen").role("contributor").team("shop"));
  }

  public static RequestSpecification curator() {
    return bearer(Tokens.of("curie").role("curator").team("platform"));
  }

  public static RequestSpecification service() {
    return bearer(Tokens.of("service-account-advisor").role("service"));
  }

  public static RequestSpecification bearer(Tokens token) {
    return given()
        .auth()
        .oauth2(token.audience("catalog-service").signed())
        .contentType(ContentType.JSON)
        .accept(ContentType.JSON);
  }
}
