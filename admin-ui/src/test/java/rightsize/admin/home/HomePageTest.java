package rightsize.admin.home;

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
class HomePageTest {

  @AfterEach
  void usual() {
    Neighbours.usual();
  }

  @Test
  void asksTheQuestionInEnglish() {
    given()
        .header("Accept-Language", "en")
        .get("/")
        .then()
        .statusCode(200)
        .contentType("text/html")
        .body(
            allOf(
                containsString("What should the AI do for you?"),
                containsString("Catalogue: 604 models"),
                containsString("1,352 offers"),
                containsString("/advices/new?task=customer_service")));
  }

  @Test
  void asksTheQuestionInChinese() {
    given()
        .header("Accept-Language", "zh-CN,zh;q=0.9,en;q=0.5")
        .get("/")
        .then()
        .statusCode(200)
        .body(allOf(containsString("您想让 AI 做什么"), containsString("lang=\"zh-CN\"")));
  }

  @Test
  void theCookieGoesBeforeTheBrowser() {
    given()
        .header("Accept-Language", "en")
        .cookie("language", "zh")
        .get("/")
        .then()
        .body(containsString("您想让 AI 做什么"));
  }

  @Test
  void saysInWordsWhoDoesNotAnswer() {
    Neighbours.silence(Neighbours.ADVISOR);
    given()
        .header("Accept-Language", "en")
        .get("/")
        .then()
        .statusCode(200)
        .body(
            allOf(
                containsString("The advisor does not answer."),
                containsString("What should the AI do for you?"),
                not(containsString("Catalogue: 0"))));
  }
}
