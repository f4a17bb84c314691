package rightsize.admin.disagreements;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import rightsize.admin.Browser;
import rightsize.admin.Neighbours;

@QuarkusTest
@QuarkusTestResource(Neighbours.class)
@TestSecurity(
    user = "curie",
    roles = {"curator", "contributor", "viewer"})
class DisagreementsPageTest {
  private static final String CONFIRM = "/api/v1/worklist/confirm";

  @AfterEach
  void usual() {
    Neighbours.usual();
  }

  @Test
  void showsValuesSideBySideWithTheRule() {
    page("en")
        .statusCode(200)
        .body(
            allOf(
                containsString("131,072"),
                containsString("40,960"),
                containsString("69 %"),
                containsString("confidence 0.6"),
                containsString("The newest observation is shown."),
                containsString("$0.15")));
    page("zh").body(containsString("显示最新的观察。"));
  }

  @Test
  void isNarrowedByItsAddressAndTheNextPageToo() {
    given()
        .get("/disagreements?kind=models&settled=false&field=licence")
        .then()
        .statusCode(200)
        .body(containsString("pageToken=more&amp;kind=models"));
    Neighbours.CATALOG.verify(
        getRequestedFor(urlPathEqualTo("/api/v1/disagreements"))
            .withQueryParam("kind", equalTo("models"))
            .withQueryParam("settled", equalTo("false")));
  }

  @Test
  void aCuratorSettlesByTheirWordAndComesBack() {
    Neighbours.CATALOG.stubFor(
        post(urlPathEqualTo(CONFIRM)).willReturn(okJson("{\"confirmed\":1,\"version\":8}")));
    Browser.at("/disagreements")
        .post(
            "/disagreements",
            "of",
            "offers",
            "entry",
            Neighbours.OFFER,
            "fact",
            "price",
            "settled",
            "false")
        .then()
        .statusCode(303)
        .header("Location", endsWith("/disagreements?settled=false"));
    Neighbours.CATALOG.verify(
        postRequestedFor(urlPathEqualTo(CONFIRM))
            .withRequestBody(
                equalToJson(
                    "{\"by_hand\": true, \"items\": [{\"kind\": \"offers\", \"subject\": \"%s\","
                            .formatted(Neighbours.OFFER)
                        + " \"fields\": [\"price\"]}]}")));
  }

  @Test
  @TestSecurity(user = "ada", roles = "viewer")
  void readersSettleNothing() {
    page("en").statusCode(200).body(not(containsString("The shown one is right")));
    Browser.at("/disagreements").post("/disagreements", "of", "models").then().statusCode(403);
  }

  @Test
  void whenTheCatalogueIsSilentThePageSaysSo() {
    Neighbours.silence(Neighbours.CATALOG);
    page("en").statusCode(200).body(containsString("note warn"));
  }

  private static io.restassured.response.ValidatableResponse page(String language) {
    return given().header("Accept-Language", language).get("/disagreements").then();
  }
}
