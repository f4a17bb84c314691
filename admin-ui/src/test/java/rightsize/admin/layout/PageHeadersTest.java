package rightsize.admin.layout;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rightsize.admin.Neighbours;

@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class PageHeadersTest {
  @TestHTTPResource URL console;

  @ParameterizedTest
  @ValueSource(strings = {"/", "/no-such-page", "/static/mark.svg"})
  @TestSecurity(user = "ada", roles = "viewer")
  void nothingForeignNothingInlineNothingFramed(String path) {
    given()
        .get(path)
        .then()
        .header(
            "Content-Security-Policy",
            is(
                "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; font-src 'self'; form-action 'self'"
                    + " http://localhost:8180; frame-ancestors 'none'; base-uri 'none'"))
        .header("X-Content-Type-Options", "nosniff")
        .header("Referrer-Policy", "same-origin")
        .header("Strict-Transport-Security", containsString("max-age="));
  }

  @Test
  @TestSecurity(user = "ada", roles = "viewer")
  void pagesAreNotKeptAndAssetsAre() {
    given().get("/").then().header("Cache-Control", "no-store");
    String page = given().get("/").asString();
    String script = page.replaceAll("(?s).*src=\"(/static/bundle/[^\"]+\\.js)\".*", "$1");
    given()
        .get(script)
        .then()
        .statusCode(200)
        .header("Cache-Control", containsString("immutable"))
        .header("Cache-Control", not(containsString("no-store")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/a;b", "/models//x", "/%2e%2e/x", "/a%2fb", "/a%5cb", "/x%00"})
  void ambiguousPathsAreRefused(String path) throws IOException, InterruptedException {
    URI address = URI.create(console.toString().replaceAll("/$", "") + path);
    try (HttpClient http = HttpClient.newHttpClient()) {
      var answer = http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding());
      assertThat(answer.statusCode()).isEqualTo(400);
    }
  }

  @Test
  void nobodyGetsInWithoutALogin() {
    given().redirects().follow(false).get("/").then().statusCode(not(is(200)));
  }
}
