package rightsize.admin.layout;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
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
  void unknownLanguagesAndLightsAreNoPages() {
    given().get("/language/tlh").then().statusCode(404);
    given().get("/theme/neon").then().statusCode(404);
  }
}
