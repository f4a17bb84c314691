package rightsize.admin.layout;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.ClaimType;
import io.quarkus.test.security.oidc.OidcSecurity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rightsize.admin.Neighbours;

@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class PreferencesPageTest {

  @Test
  void switchingTheLanguageKeepsThePage() {
    given()
        .urlEncodingEnabled(false)
        .redirects()
        .follow(false)
        .get("/language/zh?back=%2Fmodels%3Fq%3Dqwen")
        .then()
        .statusCode(303)
        .header("Location", endsWith("/models?q=qwen"))
        .cookie("language", "zh");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://evil.example", "//evil.example", "/\\evil.example", "javascript:1", ""})
  void leadsNobodyElsewhere(String back) {
    given()
        .redirects()
        .follow(false)
        .queryParam("back", back)
        .get("/language/en")
        .then()
        .statusCode(303)
        .header("Location", org.hamcrest.Matchers.matchesRegex("http://localhost:\\d+/"));
  }

  @Test
  void theLightIsKeptInACookie() {
    given()
        .urlEncodingEnabled(false)
        .redirects()
        .follow(false)
        .get("/theme/dark?back=%2F")
        .then()
        .statusCode(303)
        .cookie("theme", "dark");
    given()
        .cookie("theme", "dark")
        .get("/no-such-page")
        .then()
        .body(containsString("data-bs-theme=\"dark\""));
  }

  @Test
  @TestSecurity(user = "petra", roles = "viewer")
  @OidcSecurity(
      claims = @Claim(key = "groups", value = "[\"shop\",\"legal\"]", type = ClaimType.JSON_ARRAY))
  void somebodyInSeveralTeamsChoosesForWhich() {
    given().get("/").then().body(containsString("<b translate=\"no\">legal</b>"));

    given()
        .redirects()
        .follow(false)
        .get("/team?name=shop&back=%2F")
        .then()
        .statusCode(303)
        .cookie("team", "shop");
    given()
        .cookie("team", "shop")
        .get("/")
        .then()
        .body(
            containsString("<b translate=\"no\">shop</b>"),
            containsString("/team?name=legal&amp;back="));
    given().cookie("team", "shop").get("/costs").then().statusCode(200);
    Neighbours.ADVISOR.verify(
        getRequestedFor(urlPathEqualTo(Neighbours.COSTS))
            .withHeader("Rightsize-Team", equalTo("shop")));
    given().get("/team?name=platform").then().statusCode(404);
  }

  @Test
  @TestSecurity(user = "petra", roles = "viewer")
  @OidcSecurity(claims = @Claim(key = "groups", value = "[\"shop\"]", type = ClaimType.JSON_ARRAY))
  void somebodyInOneTeamHasNothingToChoose() {
    given().cookie("team", "legal").get("/").then().body(not(containsString("class=\"teams\"")));
  }

  @Test
  void unknownLanguagesAndLightsAreNoPages() {
    given().get("/language/tlh").then().statusCode(404);
    given().get("/theme/neon").then().statusCode(404);
  }
}
