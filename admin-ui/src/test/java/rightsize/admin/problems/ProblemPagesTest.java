package rightsize.admin.problems;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import org.junit.jupiter.api.Test;
import rightsize.admin.Neighbours;

@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class ProblemPagesTest {

  @Test
  @TestSecurity(user = "ada", roles = "viewer")
  void aMissingRoleIsNamedInBothLanguages() {
    english("/accelerators/new", 403, "This page is not for your role", "the role curator");
    chinese("/accelerators/new", 403, "您的角色不能打开此页", "“目录编辑”角色");
  }

  @Test
  @TestSecurity(user = "ada", roles = "viewer")
  void aSilentNeighbourIsNamedInBothLanguagesWithAWayToTryAgain() {
    Neighbours.silence(Neighbours.CATALOG);
    String again = "href=\"/models/qwen/qwen3-32b\"";
    english("/models/qwen/qwen3-32b", 503, "The catalogue does not answer.", again);
    chinese("/models/qwen/qwen3-32b", 503, "模型目录暂时没有响应。", again);
    Neighbours.silence(Neighbours.FEEDBACK);
    english(
        "/reports/" + Neighbours.REPORT, 503, "The report service does not answer.", "Try again");
    chinese("/reports/" + Neighbours.REPORT, 503, "反馈服务暂时没有响应。", "重试");
    Neighbours.silence(Neighbours.ADVISOR);
    english("/advices/" + Neighbours.ADVICE, 503, "The advisor does not answer.", "Try again");
    chinese("/advices/" + Neighbours.ADVICE, 503, "建议服务暂时没有响应。", "重试");
    Neighbours.usual();
  }

  private static void english(String path, int status, String... said) {
    page("en", path, status, said);
  }

  private static void chinese(String path, int status, String... said) {
    page("zh", path, status, said);
  }

  private static void page(String language, String path, int status, String... said) {
    var answer = given().header("Accept-Language", language).get(path).then().statusCode(status);
    if (status == 503) {
      answer.header("Retry-After", "30");
    }
    for (String part : said) {
      answer.body(containsString(part));
    }
  }

  @Test
  void anUnknownAddressIsSaidInBothLanguages() {
    given()
        .header("Accept-Language", "en")
        .get("/no/such/page")
        .then()
        .statusCode(404)
        .contentType("text/html")
        .body(containsString("There is no such page"));
    given()
        .header("Accept-Language", "zh")
        .get("/no/such/page")
        .then()
        .statusCode(404)
        .body(containsString("没有这个页面"));
  }
}
