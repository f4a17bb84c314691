package rightsize.catalog.views;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rightsize.catalog.CuratorsAtWork;

/** Every operation with every kind of caller, on a private view and on a shared one. */
@QuarkusTest
@TestProfile(CuratorsAtWork.class)
class ViewAuthorisationTest {

  @ParameterizedTest
  @CsvSource({
    // caller, list, keep, share, and of somebody's private view: get, put, delete; of a shared one
    "nobody,      401, 401, 401,  401, 401, 401,  401, 401, 401",
    "reader,      403, 403, 403,  403, 403, 403,  403, 403, 403",
    "service,     403, 403, 403,  403, 403, 403,  403, 403, 403",
    "viewer,      200, 201, 403,  404, 404, 404,  200, 403, 403",
    "contributor, 200, 201, 201,  404, 404, 404,  200, 403, 403",
    "auditor,     200, 201, 403,  404, 404, 404,  200, 403, 403",
    "curator,     200, 201, 201,  404, 404, 404,  200, 403, 204",
    "admin,       200, 201, 403,  404, 404, 404,  200, 403, 204",
    "owner,       200, 201, 201,  200, 200, 204,  200, 200, 204"
  })
  void isAsReviewed(
      String caller,
      int list,
      int keep,
      int share,
      int get,
      int put,
      int delete,
      int getShared,
      int putShared,
      int deleteShared) {
    String owner = Keepers.newcomer();
    String hers = Keepers.kept(Keepers.as(owner, "contributor"), Keepers.small("Mine"));
    String all = Keepers.kept(Keepers.as(owner, "contributor"), Keepers.shared("Ours"));

    expect(list, as(caller, owner).get(Keepers.PATH));
    expect(keep, Keepers.keep(as(caller, owner), Keepers.small("One more")));
    expect(share, Keepers.keep(as(caller, owner), Keepers.shared("Another")));
    expect(get, as(caller, owner).get(hers));
    expect(put, put(hers, caller, owner, "Changed"));
    expect(delete, delete(hers, caller, owner));
    expect(getShared, as(caller, owner).get(all));
    expect(putShared, put(all, caller, owner, "Changed as well"));
    expect(deleteShared, delete(all, caller, owner));
    Keepers.as(owner, "contributor").get(hers).then().statusCode(delete == 204 ? 404 : 200);
    Keepers.as(owner, "contributor").get(all).then().statusCode(deleteShared == 204 ? 404 : 200);
  }

  private static RequestSpecification as(String caller, String owner) {
    return switch (caller) {
      case "nobody" -> RestAssured.given().contentType(ContentType.JSON);
      case "owner" -> Keepers.as(owner, "contributor");
      default -> Keepers.as(Keepers.newcomer(), caller);
    };
  }

  private static Response put(String path, String caller, String owner, String name) {
    return as(caller, owner)
        .header("If-Match", tag(path, owner))
        .body(Keepers.small(name).toString())
        .put(path);
  }

  private static Response delete(String path, String caller, String owner) {
    return as(caller, owner).header("If-Match", tag(path, owner)).delete(path);
  }

  private static String tag(String path, String owner) {
    return Keepers.as(owner, "contributor").get(path).header("ETag");
  }

  private static void expect(int status, Response answer) {
    assertThat(answer.statusCode()).isEqualTo(status);
    if (status >= 400) {
      assertThat(answer.contentType()).startsWith("application/problem+json");
    }
  }
}
