package rightsize.advisor.profiles;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rightsize.advisor.NeighbourServices;
import rightsize.testing.Database;
import rightsize.testing.TokenIssuer;

/** Every operation with every kind of caller, on the profile of a team. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@QuarkusTestResource(TokenIssuer.class)
@QuarkusTestResource(NeighbourServices.class)
class ProfileAuthorisationTest {

  Database database;

  @ParameterizedTest
  @CsvSource({
    // caller, the usual values, own profile, own history, put; by the team's name: profile, history
    "nobody,            401, 401, 401, 401,  401, 401",
    "reader,            403, 403, 403, 403,  403, 403",
    "service,           403, 403, 403, 403,  403, 403",
    "viewer,            200, 200, 200, 403,  200, 200",
    "contributor,       200, 200, 200, 403,  200, 200",
    "curator,           200, 200, 200, 200,  200, 200",
    "auditor,           200, 200, 200, 403,  200, 200",
    "admin,             200, 200, 200, 403,  404, 404",
    "foreign viewer,    200, 200, 200, 403,  404, 404",
    "foreign curator,   200, 200, 200, 412,  404, 404",
    "curator of none,   200, 200, 200, 403,  404, 404"
  })
  void isAsReviewed(
      String caller, int usual, int own, int history, int put, int named, int namedHistory)
      throws SQLException {
    String team = Teams.fresh();
    String tag = Teams.first(team, Teams.discounted()).header("ETag");

    expect(usual, as(caller, team).get(Teams.PATH + "/usual"));
    expect(own, as(caller, team).get(Teams.PATH));
    expect(history, as(caller, team).get(Teams.PATH + "/revisions"));
    expect(named, as(caller, team).queryParam("team", team).get(Teams.PATH));
    expect(namedHistory, as(caller, team).queryParam("team", team).get(Teams.PATH + "/revisions"));
    String before = contents();
    expect(
        put,
        as(caller, team)
            .header("If-Match", tag)
            .body(Teams.usual().put("pue", 1.1).toString())
            .put(Teams.PATH));
    assertThat(contents().equals(before)).isEqualTo(put >= 400);
  }

  private static RequestSpecification as(String caller, String team) {
    return switch (caller) {
      case "nobody" -> given().contentType(ContentType.JSON);
      case "reader" -> Teams.as("eve", "visitor", team);
      case "auditor", "admin", "service" -> Teams.as("alex", caller);
      case "foreign viewer" -> Teams.as("lena", "viewer", "another-team");
      case "foreign curator" -> Teams.as("cora", "curator", "another-team");
      case "curator of none" -> Teams.as("cora", "curator");
      default -> Teams.as("ada", caller, team);
    };
  }

  private static void expect(int status, Response answer) {
    assertThat(answer.statusCode()).isEqualTo(status);
    if (status >= 400) {
      assertThat(answer.contentType()).startsWith("application/problem+json");
    }
    if (status == 401) {
      assertThat(answer.header("WWW-Authenticate")).isNotNull();
    }
  }

  /** Everything that a change would touch. */
  private String contents() throws SQLException {
    try (Connection owner = database.asOwner();
        ResultSet row =
            owner
                .createStatement()
                .executeQuery(
                    "SELECT (SELECT count(*) FROM cost_profiles) || ' '"
                        + " || (SELECT count(*) FROM audit_entries) || ' '"
                        + " || (SELECT count(*) FROM idempotency_keys)")) {
      row.next();
      return row.getString(1);
    }
  }
}
