package rightsize.advisor.profiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rightsize.advisor.NeighbourServices;
import rightsize.testing.Database;
import rightsize.testing.TokenIssuer;

@QuarkusTest
@QuarkusTestResource(Database.class)
@QuarkusTestResource(TokenIssuer.class)
@QuarkusTestResource(NeighbourServices.class)
class ProfileResourceTest {

  private static final String PATH = Teams.PATH;

  Database database;

  private final String team = Teams.fresh();

  @Test
  void aTeamThatSaidNothingHasTheUsualOne() {
    Teams.viewer(team)
        .get(PATH)
        .then()
        .statusCode(200)
        .header("ETag", notNullValue())
        .body("team", equalTo(team))
        .body("number", nullValue())
        .body("author", nullValue())
        .body("profile.revision", nullValue())
        .body("profile.power_usd_kwh", equalTo(0.15f))
        .body("profile.months_to_pay_back", equalTo(36))
        .body("profile.provider_discounts", equalTo(java.util.Map.of()));
  }

  @Test
  void somebodyWithoutATeamHasTheUsualOne() {
    Teams.as("audrey", "auditor")
        .get(PATH)
        .then()
        .statusCode(200)
        .body("team", nullValue())
        .body("profile.pue", equalTo(1.5f));
    Teams.as("audrey", "auditor").get(PATH + "/revisions").then().body("items", empty());
  }

  @Test
  void theUsualValuesAreThereToGoBackTo() {
    Teams.viewer(team)
        .get(PATH + "/usual")
        .then()
        .statusCode(200)
        .body("interest_per_year", equalTo(0.1f))
        .body("revision", nullValue());
  }

  @Test
  void aCuratorSaysTheFirstOne() {
    Response kept = Teams.first(team, Teams.discounted());

    kept.then()
        .statusCode(200)
        .header("ETag", notNullValue())
        .body("number", equalTo(1))
        .body("author", equalTo("curie"))
        .body("created_at", notNullValue())
        .body("profile.revision", matchesPattern("[0-9a-f-]{36}"))
        .body("profile.hosted_discount", equalTo(0.1f))
        .body("profile.rates[0].source", equalTo("our treasury"));
    Response read = Teams.viewer(team).get(PATH);
    assertThat(read.asString()).isEqualTo(kept.asString());
    assertThat(read.header("ETag")).isEqualTo(kept.header("ETag"));
  }

  @Test
  void whoHasTheNewestIsNotSentItAgain() {
    String tag = Teams.first(team, Teams.discounted()).header("ETag");

    Teams.viewer(team).header("If-None-Match", tag).get(PATH).then().statusCode(304);
  }

  @Test
  void theFirstMayBeSaidToBeTheFirst() {
    Teams.curator(team)
        .header("If-None-Match", "*")
        .body(Teams.discounted().toString())
        .put(PATH)
        .then()
        .statusCode(200);
    Teams.curator(team)
        .header("If-None-Match", "*")
        .body(Teams.usual().toString())
        .put(PATH)
        .then()
        .statusCode(412)
        .header("ETag", notNullValue());
  }

  @Test
  void theTagOfTheUsualOneIsGoodForTheFirst() {
    String tag = Teams.curator(team).get(PATH).header("ETag");

    change(tag, Teams.discounted()).then().statusCode(200);
    change(tag, Teams.usual()).then().statusCode(412);
  }

  @Test
  void aChangeNeedsTheTagOfTheOneInForce() {
    String first = Teams.first(team, Teams.discounted()).header("ETag");

    Teams.first(team, Teams.usual()).then().statusCode(428);
    change("\"v1-abc\"", Teams.usual()).then().statusCode(412).header("ETag", equalTo(first));
    change("nonsense", Teams.usual()).then().statusCode(400);
    change(first, Teams.usual()).then().statusCode(200).body("number", equalTo(2));
    change(first, Teams.discounted()).then().statusCode(412);
  }

  @Test
  void theSameValuesAgainAreNoChange() throws SQLException {
    String tag = Teams.first(team, Teams.discounted()).header("ETag");

    change(tag, Teams.discounted()).then().statusCode(200).header("ETag", equalTo(tag));

    assertThat(rows()).isEqualTo(1);
  }

  @Test
  void aRepeatedKeyIsAnsweredAndNotDoneAgain() throws SQLException {
    String key = UUID.randomUUID().toString();

    String first = keyed(key, Teams.discounted()).then().statusCode(200).extract().asString();

    assertThat(keyed(key, Teams.discounted()).then().statusCode(200).extract().asString())
        .isEqualTo(first);
    keyed(key, Teams.usual()).then().statusCode(422);
    assertThat(rows()).isEqualTo(1);
  }

  @Test
  void oneOfTwoWhoChangeTheSameOneIsTold() throws Exception {
    String tag = Teams.first(team, Teams.usual()).header("ETag");
    Callable<Integer> cheaper = () -> change(tag, Teams.discounted()).statusCode();
    Callable<Integer> greener =
        () -> change(tag, Teams.usual().put("power_usd_kwh", 0.3)).statusCode();

    try (ExecutorService curators = Executors.newFixedThreadPool(2)) {
      List<Future<Integer>> answers = curators.invokeAll(List.of(cheaper, greener));
      assertThat(List.of(answers.get(0).get(), answers.get(1).get()))
          .containsExactlyInAnyOrder(200, 412);
    }
    assertThat(rows()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "hosted_discount    | 1                   | /hosted_discount",
        "rent_discount      | -0.1                | /rent_discount",
        "provider_discounts | {'no-such': 0.1}    | /provider_discounts/no-such",
        "power_usd_kwh      | 11                  | /power_usd_kwh",
        "pue                | 0.5                 | /pue",
        "grid               | \"Germany\"           | /grid",
        "staff_usd_year     | 0                   | /staff_usd_year",
        "months_to_pay_back | 0                   | /months_to_pay_back",
        "least_replicas     | 0                   | /least_replicas",
        "retry_share        | 1.5                 | /retry_share",
        "revision           | \"mine\"              | /revision",
        "rates | [{'currency':'yuan','usd':1,'on':'2026','source':'s'}]     | /rates/0/currency",
        "rates | [{'currency':'CNY','usd':0,'on':'2026','source':'s'}]      | /rates/0/usd",
        "rates | [{'currency':'CNY','usd':1,'on':'2199-01','source':'s'}]   | /rates/0/on",
        "rates | [{'currency':'CNY','usd':1,'source':'s'}]                  | /rates/0/on",
        "rates | [{'usd':1,'on':'2026','source':'s'}]                       | /rates/0/currency",
        "rates | [{'currency':'CNY','on':'2026','source':'s'}]              | /rates/0/usd",
        "rates | [{'currency':'CNY','usd':1,'on':'2026'}]                   | /rates/0/source",
        "rates | [{'currency':'CNY','usd':1,'on':'2026','source':' '}]      | /rates/0/source",
        "rates | [{'currency':'CNY','usd':1,'on':'2026','source':'a\\nb'}]  | /rates/0/source",
      })
  void refusesValuesThatMakeNoSense(String member, String json, String pointer)
      throws SQLException {
    Teams.curator(team)
        .body(Teams.with(member, json.replace('\'', '"')))
        .put(PATH)
        .then()
        .statusCode(422)
        .contentType("application/problem+json")
        .body("errors.pointer", hasItem(pointer));
    assertThat(rows()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/colour                   | colour             | \"blue\"",
        "/hosted_discount          | hosted_discount    | \"much\"",
        "/pue                      | pue                | null",
        "/least_replicas           | least_replicas     | 1.5",
        "/provider_discounts       | provider_discounts | [0.1]",
        "/provider_discounts/a     | provider_discounts | {'a': 'b'}",
        "/rates/0/on               | rates | [{'currency':'CNY','usd':1,'on':'30 Feb','source':'s'}]",
        "/rates/0/source           | rates | [{'currency':'CNY','usd':1,'on':'2026','source':'a\\u0000b'}]",
      })
  void refusesWhatCannotBeRead(String pointer, String member, String json) {
    Teams.curator(team)
        .body(Teams.with(member, json.replace('\'', '"')))
        .put(PATH)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("pointer", equalTo(pointer));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "null", "{}", "{\"pue\":1,\"pue\":2}"})
  void refusesABodyThatIsNoProfile(String body) {
    Response answer = Teams.curator(team).body(body).put(PATH);

    assertThat(answer.statusCode()).isIn(400, 422);
    assertThat(answer.contentType()).startsWith("application/problem+json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[null]", "{}"})
  void refusesListsOfNothing(String rates) {
    assertThat(Teams.curator(team).body(Teams.with("rates", rates)).put(PATH).statusCode())
        .isEqualTo(400);
  }

  @Test
  void theHistoryTellsWhoSaidWhatNewestFirstPageByPage() {
    String tag = Teams.first(team, Teams.discounted()).header("ETag");
    tag = change(tag, Teams.usual()).header("ETag");
    change(tag, Teams.discounted()).then().statusCode(200);

    Response page = Teams.viewer(team).queryParam("pageSize", 2).get(PATH + "/revisions");
    page.then()
        .statusCode(200)
        .header("Link", containsString("rel=\"next\""))
        .body("items.number", contains(3, 2))
        .body("items[0].author", equalTo("curie"))
        .body("items[0].profile.hosted_discount", equalTo(0.1f));
    Teams.viewer(team)
        .queryParam("pageSize", 2)
        .queryParam("pageToken", page.jsonPath().getString("nextPageToken"))
        .get(PATH + "/revisions")
        .then()
        .statusCode(200)
        .body("items", hasSize(1))
        .body("nextPageToken", nullValue());
  }

  @Test
  void unknownParametersAreRefused() {
    Teams.viewer(team).queryParam("colour", "blue").get(PATH).then().statusCode(400);
    Teams.viewer(team).queryParam("pageToken", "x").get(PATH + "/revisions").then().statusCode(400);
  }

  @Test
  void whoIsInSeveralTeamsNamesOne() {
    String other = Teams.fresh();
    Teams.first(other, Teams.discounted());

    Teams.as("petra", "viewer", team, other).get(PATH).then().statusCode(400);
    Teams.as("petra", "viewer", team, other)
        .queryParam("team", other)
        .get(PATH)
        .then()
        .statusCode(200)
        .body("number", equalTo(1));
    Teams.as("petra", "curator", team, other)
        .header("Rightsize-Team", team)
        .body(Teams.discounted().toString())
        .put(PATH)
        .then()
        .statusCode(200)
        .body("team", equalTo(team));
  }

  @Test
  void everyChangeIsInTheTeamsAudit() throws SQLException {
    String tag = Teams.first(team, Teams.discounted()).header("ETag");
    change(tag, Teams.usual());

    try (Connection owner = database.asOwner();
        ResultSet row =
            owner
                .createStatement()
                .executeQuery(
                    "SELECT string_agg(action, ' ' ORDER BY seq), max(state_after)"
                        + " FROM audit_entries WHERE object_type = 'cost_profile' AND chain = '"
                        + team
                        + "'")) {
      row.next();
      assertThat(row.getString(1)).isEqualTo("created changed");
      assertThat(row.getString(2)).contains("\"revision\":");
    }
  }

  @Test
  void theDatabaseTakesNothingBack() throws SQLException {
    Teams.first(team, Teams.discounted());

    try (Connection app = database.asApp();
        ResultSet row = app.createStatement().executeQuery("SELECT count(*) FROM cost_profiles")) {
      row.next();
      assertThat(row.getLong(1)).as("rows of teams that nobody opened").isZero();
      for (String change :
          List.of("UPDATE cost_profiles SET author = 'eve'", "DELETE FROM cost_profiles")) {
        assertThat(refused(app, change)).contains("permission denied");
      }
      app.createStatement().execute("SELECT set_config('rightsize.teams', '*', false)");
      assertThat(
              refused(
                  app,
                  "INSERT INTO cost_profiles (team_id, number, author, created_at, profile)"
                      + " VALUES ('shop', 999, 'eve', now(), '{}')"))
          .contains("row-level security");
    }
  }

  private static String refused(Connection app, String sql) {
    try {
      app.createStatement().execute(sql);
      return "done";
    } catch (SQLException e) {
      return e.getMessage();
    }
  }

  private Response change(String tag, ObjectNode profile) {
    return Teams.curator(team).header("If-Match", tag).body(profile.toString()).put(PATH);
  }

  private Response keyed(String key, ObjectNode profile) {
    return Teams.curator(team).header("Idempotency-Key", key).body(profile.toString()).put(PATH);
  }

  private long rows() throws SQLException {
    try (Connection owner = database.asOwner();
        ResultSet row =
            owner
                .createStatement()
                .executeQuery(
                    "SELECT count(*) FROM cost_profiles WHERE team_id = '" + team + "'")) {
      row.next();
      return row.getLong(1);
    }
  }
}
