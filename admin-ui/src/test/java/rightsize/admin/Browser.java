package rightsize.admin;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** A browser that has opened a page: it sends forms with the page's cookie and token. */
public final class Browser {
  private final String cookie;
  private final String token;

  private Browser(String cookie, String token) {
    this.cookie = cookie;
    this.token = token;
  }

  public static Browser at(String path) {
    Response page = given().urlEncodingEnabled(false).get(path);
    String token = page.asString().replaceAll("(?s).*\"X-CSRF-TOKEN\":\"([^\"]+)\".*", "$1");
    return new Browser(page.getCookie("csrf-token"), token);
  }

  /**
   * @param fields names and values in turn
   */
  public Response post(String path, String... fields) {
    RequestSpecification form =
        given()
            .redirects()
            .follow(false)
            .header("Accept-Language", "en")
            .cookie("csrf-token", cookie)
            .contentType("application/x-www-form-urlencoded; charset=UTF-8")
            .formParam("csrf-token", token);
    for (int i = 0; i < fields.length; i += 2) {
      form.formParam(fields[i], fields[i + 1]);
    }
    return form.post(path);
  }
}
