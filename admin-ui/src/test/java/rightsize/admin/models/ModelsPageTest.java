package rightsize.admin.models;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import rightsize.admin.Neighbours;

@QuarkusTest
@QuarkusTestResource(Neighbours.class)
@TestSecurity(user = "ada", roles = "viewer")
class ModelsPageTest {

  @AfterEach
  void usual() {
    Neighbours.usual();
  }

  @Test
  void theAddressIsTheFilter() {
    given()
        .get("/models?q=qwen&size_class=medium&modality=text&orderBy=released_on&evil=1")
        .then()
        .statusCode(200);
    Neighbours.CATALOG.verify(
        getRequestedFor(urlPathEqualTo("/api/v1/models"))
            .withQueryParam("q", equalTo("qwen"))
            .withQueryParam("size_class", equalTo("medium"))
            .withQueryParam("modality", equalTo("text"))
            .withQueryParam("sortOrder", equalTo("desc"))
            .withoutQueryParam("evil"));
  }

  @Test
  void thePageSizeIsRemembered() {
    String rows =
        given().get("/models?pageSize=100").then().statusCode(200).extract().cookie("rows");
    given().cookie("rows", rows).get("/models").then().statusCode(200);
    Neighbours.CATALOG.verify(
        2,
        getRequestedFor(urlPathEqualTo("/api/v1/models"))
            .withQueryParam("pageSize", equalTo("100")));
  }

  @Test
  void eachNumberStandsWithItsSourceAndDate() {
    given()
        .header("Accept-Language", "en")
        .get("/models/qwen/qwen3-32b")
        .then()
        .statusCode(200)
        .body(
            allOf(
                containsString("131,072"),
                containsString("Model cards of the Qwen team"),
                containsString("2026-11-02"),
                containsString("40,960"),
                containsString("short helpful answers to everyday questions")));
  }

  @Test
  void unknownIsSaidAndNeverZero() {
    given()
        .header("Accept-Language", "en")
        .get("/models")
        .then()
        .body(allOf(containsString("Atlas Large"), not(containsString("$0.00"))));
  }

  @Test
  void comparisonShowsOnlyDifferencesWhenAsked() {
    String both = "/models/compare?ids=qwen/qwen3-32b&ids=example/atlas-large";
    given()
        .header("Accept-Language", "en")
        .get(both)
        .then()
        .statusCode(200)
        .body(allOf(containsString("Apache-2.0"), containsString("400,000")));
    given()
        .header("Accept-Language", "en")
        .get(both + "&differences=true")
        .then()
        .statusCode(200)
        .body(allOf(not(containsString("Apache-2.0")), containsString("400,000")));
  }

  @Test
  void withoutTheCatalogueThePageSaysSo() {
    Neighbours.silence(Neighbours.CATALOG);
    given()
        .header("Accept-Language", "en")
        .get("/models")
        .then()
        .statusCode(200)
        .body(containsString("The catalogue does not answer."));
    given()
        .header("Accept-Language", "zh")
        .get("/models/qwen/qwen3-32b")
        .then()
        .statusCode(503)
        .body(containsString("模型目录暂时没有响应。"));
  }

  @Test
  void anUnknownModelIsNoPage() {
    given().get("/models/no/such-model").then().statusCode(404);
  }
}
