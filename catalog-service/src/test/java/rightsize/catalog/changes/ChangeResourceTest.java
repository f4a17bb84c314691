package rightsize.catalog.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import rightsize.catalog.As;
import rightsize.catalog.rows.Json;

@QuarkusTest
class ChangeResourceTest {

  private static final String CHANGES = "/api/v1/changes";

  @Test
  void linesAreTheSameChangesAndLeadToTheNextPage() throws Exception {
    JsonPath page = As.viewer().get(CHANGES + "?pageSize=3").jsonPath();
    Response lines = As.viewer().accept("application/x-ndjson").get(CHANGES + "?pageSize=3");
    lines.then().statusCode(200).contentType(equalTo("application/x-ndjson"));
    lines.then().header("Link", containsString("pageToken="));
    String[] each = lines.asString().split("\n");
    assertThat(each).hasSize(3);
    for (int i = 0; i < 3; i++) {
      assertThat(Json.read(each[i]).get("id").asLong())
          .isEqualTo(page.getLong("items[" + i + "].id"));
    }
  }

  @Test
  void followersGoOnWhereTheyStopped() {
    long newest = As.viewer().get("/api/v1/catalogue").jsonPath().getLong("version");
    As.viewer().get(CHANGES + "?since=" + newest).then().body("items.size()", equalTo(0));
    As.viewer().get(CHANGES + "?since=x").then().statusCode(400);
  }
}
