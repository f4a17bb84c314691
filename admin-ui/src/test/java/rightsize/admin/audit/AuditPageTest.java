package rightsize.admin.audit;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import rightsize.admin.Neighbours;

@QuarkusTest
@QuarkusTestResource(Neighbours.class)
@TestSecurity(
    user = "audrey",
    roles = {"auditor", "viewer"})
class AuditPageTest {

  @AfterEach
  void usual() {
    Neighbours.usual();
  }

  @Test
  void tellsWhoChangedWhatAndWhen() {
    page("/audit", "en")
        .statusCode(200)
        .body(
            allOf(
                containsString("2026-11-23 10:15:00"),
                containsString("href=\"/models/qwen/qwen3-32b\""),
                containsString("changed"),
                containsString("the starter catalogue"),
                not(containsString("Intact"))));
    page("/audit", "zh").body(containsString("目录版本"));
  }

  @Test
  void isNarrowedByItsAddress() {
    page("/audit?who=curie&action=changed&from=2026-11-01&to=2026-11-30", "en")
        .statusCode(200)
        .body(containsString("/audit?verify=yes&amp;who=curie"));
    Neighbours.CATALOG.verify(
        getRequestedFor(urlPathEqualTo("/api/v1/audit"))
            .withQueryParam("who", equalTo("curie"))
            .withQueryParam("from", equalTo("2026-11-01")));
  }

  @Test
  void verifyingSaysThatAllIsWell() {
    page("/audit?verify=yes", "en")
        .body(allOf(containsString("Intact: 3 entries read"), containsString("3b1f0c9d")));
    page("/audit?verify=yes", "zh").body(containsString("完整：已读 3 条记录"));
  }

  @Test
  void verifyingSaysWhereItBreaks() {
    Neighbours.answer(
        Neighbours.CATALOG,
        "/api/v1/audit/verification",
        """
        {"intact": false, "entries": 3, "seq": 3, "hash": "00", "faults": [
          {"what": "chain", "place": "installation", "detail": "entry 2 does not follow"},
          {"what": "content", "place": "1", "detail": "version 1 does not hold"}]}""");
    page("/audit?verify=yes", "en")
        .body(
            allOf(
                containsString("Not intact"),
                containsString("(#2)"),
                containsString("Version 1 of the catalogue does not hold what was committed.")));
  }

  @Test
  @TestSecurity(
      user = "chen",
      roles = {"contributor", "viewer"})
  void isClosedToOthers() {
    page("/audit", "en").statusCode(403);
  }

  private static ValidatableResponse page(String path, String language) {
    return given().header("Accept-Language", language).get(path).then();
  }
}
