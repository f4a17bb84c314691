package rightsize.advisor.profiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import rightsize.advisor.NeighbourServices;
import rightsize.testing.Database;
import rightsize.testing.TokenIssuer;

/** An advice reckons with the costs of the asker's team and says which these were. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@QuarkusTestResource(TokenIssuer.class)
@QuarkusTestResource(NeighbourServices.class)
class CostsOfAdviceTest {

  private static final String ADVICES = "/api/v1/advices";
  private static final String NEED =
      """
      {"task":"customer_service","volume":{"requests":300000,"per":"month"},
       "tokens":{"input":600,"output":200},"budget":{"amount":1500,"currency":"USD"}}""";

  private final String team = Teams.fresh();

  @Test
  void aPreviewReckonsWithTheProfileAsSoonAsItIsKept() {
    preview(Teams.viewer(team)).then().body("profile.hosted_discount", equalTo(0f));
    String revision =
        Teams.first(team, Teams.discounted()).jsonPath().getString("profile.revision");

    preview(Teams.viewer(team))
        .then()
        .statusCode(200)
        .body("profile.revision", equalTo(revision))
        .body("profile.hosted_discount", equalTo(0.1f))
        .body("snapshot.notes", not(hasItem("profiles_never_read")));
    preview(Teams.viewer(Teams.fresh())).then().body("profile.revision", nullValue());
  }

  @Test
  void aSavedAdviceCarriesTheProfileForGood() {
    Response profile = Teams.first(team, Teams.discounted());
    String revision = profile.jsonPath().getString("profile.revision");
    String id =
        Teams.viewer(team)
            .header("Idempotency-Key", UUID.randomUUID())
            .body(NEED)
            .post(ADVICES)
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    Teams.curator(team)
        .header("If-Match", profile.header("ETag"))
        .body(Teams.usual().toString())
        .put(Teams.PATH)
        .then()
        .statusCode(200);

    Teams.viewer(team)
        .get(ADVICES + "/" + id)
        .then()
        .statusCode(200)
        .body("profile.revision", equalTo(revision))
        .body("profile.hosted_discount", equalTo(0.1f));
  }

  @Test
  void theTeamsOwnRateIsTheOneAnAnswerIsToldWith() {
    String before = chinese().asString();
    Teams.first(team, Teams.discounted());

    // the budget of 1,500 USD at 0.125 USD a yuan
    assertThat(chinese().asString()).contains("12,000 元").isNotEqualTo(before);
    assertThat(before).doesNotContain("12,000 元");
  }

  @Test
  void aBudgetMayBeInACurrencyThatOnlyTheTeamHasARateFor() {
    String need = NEED.replace("USD", "SEK");
    Teams.viewer(team).body(need).post(ADVICES + "/preview").then().statusCode(422);
    ObjectNode profile = Teams.discounted();
    ((ObjectNode) profile.at("/rates/0")).put("currency", "SEK");
    Teams.first(team, profile).then().statusCode(200);

    Teams.viewer(team)
        .body(need)
        .post(ADVICES + "/preview")
        .then()
        .statusCode(200)
        .body("lines.text", hasItem(containsString("your budget is 1,500 SEK")));
  }

  @Test
  void whoIsInNoTeamOrNamesNoneIsAdvisedAtUsualCosts() {
    Teams.first(team, Teams.discounted());

    preview(Teams.as("audrey", "auditor"))
        .then()
        .statusCode(200)
        .body("profile.revision", nullValue())
        .body("snapshot.notes", not(hasItem("team_not_named")));
    preview(Teams.as("petra", "viewer", team, "another-team"))
        .then()
        .statusCode(200)
        .body("profile.revision", nullValue())
        .body("snapshot.notes", hasItem("team_not_named"));
    preview(Teams.as("petra", "viewer", team, "another-team").header("Rightsize-Team", team))
        .then()
        .body("profile.hosted_discount", equalTo(0.1f));
    preview(Teams.viewer(team).header("Rightsize-Team", "another-team")).then().statusCode(403);
  }

  private Response chinese() {
    return preview(Teams.viewer(team).header("Accept-Language", "zh"));
  }

  private static Response preview(RequestSpecification asker) {
    return asker.body(NEED).post(ADVICES + "/preview");
  }
}
