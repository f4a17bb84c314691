package rightsize.advisor.advices;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static rightsize.advisor.advices.DoorsTest.ada;
import static rightsize.advisor.advices.DoorsTest.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rightsize.advisor.NeighbourServices;
import rightsize.testing.Database;
import rightsize.testing.TokenIssuer;
import rightsize.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(Database.class)
@QuarkusTestResource(TokenIssuer.class)
@QuarkusTestResource(NeighbourServices.class)
class AdviceResourceTest {

  private static final String ADVICES = "/api/v1/advices";
  private static final String PREVIEW = "/api/v1/advices/preview";

  Database database;

  @Test
  void previewsAnExplainedAnswerAndStoresNothing() throws SQLException {
    long before = count("advices");

    ada()
        .body(Needs.customerService())
        .post(PREVIEW)
        .then()
        .statusCode(200)
        .contentType("application/json")
        .header("Content-Language", "en")
        .body("id", nullValue())
        .body("need.complexity", equalTo(2))
        .body("need.quality_bar.margin", notNullValue())
        .body("snapshot.catalogue_version", equalTo(1))
        .body("snapshot.stale", equalTo(false))
        .body("verdict.kind", equalTo("start_small"))
        .body("advised.cost_month_usd.basis", equalTo("listed"))
        .body("advised.quality.grade", matchesPattern("[A-D]"))
        .body("excluded.code", hasItem("task_ability"))
        .body("lines[0].number", equalTo(1))
        .body("lines[0].text", startsWith("Start small, then move up."))
        .body("lines.text", hasItem(containsString("your budget is 1,500 USD")))
        .body("lines.text", hasItem(containsString("begins to answer within 2 s")));

    assertThat(count("advices")).isEqualTo(before);
  }

  @Test
  void tellsTheLinesInTheReadersLanguage() {
    ada()
        .header("Accept-Language", "zh-CN,zh;q=0.9,en;q=0.5")
        .body(Needs.customerService())
        .post(PREVIEW)
        .then()
        .statusCode(200)
        .header("Content-Language", "zh")
        .header("Vary", containsString("Accept-Language"))
        .body("lines[0].text", startsWith("先用小模型，需要时再升级。"))
        .body("lines.text", hasItem(containsString("您的预算是 1,500 美元（约 10,949 元）")));
  }

  @Test
  void tellsTheLinesAloneAsPlainText() {
    ada()
        .accept("text/plain")
        .body(Needs.customerService())
        .post(PREVIEW)
        .then()
        .statusCode(200)
        .contentType("text/plain;charset=UTF-8")
        .body(startsWith(" 1. Start small, then move up."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/task                        | {\"volume\":{\"requests\":1,\"per\":\"day\"}}",
        "/volume                      | {\"task\":\"code\"}",
        "/volume/per                  | {\"task\":\"code\",\"volume\":{\"requests\":5}}",
        "/volume/requests             | {\"task\":\"code\",\"volume\":{\"requests\":-5,\"per\":\"day\"}}",
        "/volume/requests             | {\"task\":\"code\",\"volume\":{\"requests\":9000000000000,\"per\":\"day\"}}",
      })
  void refusesANeedWithoutWhatItMustState(String pointer, String need) {
    ada().body(need).post(PREVIEW).then().statusCode(422).body("pointer", equalTo(pointer));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "complexity   | 9                                    | /complexity",
        "languages    | [{\"code\":\"klingon\",\"share\":1}]  | /languages/0/code",
        "languages    | [{\"code\":\"zh\",\"share\":0.7},{\"code\":\"en\",\"share\":0.7}] | /languages",
        "budget       | {\"amount\":-1,\"currency\":\"USD\"}  | /budget/amount",
        "budget       | {\"amount\":10,\"currency\":\"XYZ\"}  | /budget/currency",
        "quality_bar  | {\"reference_model\":\"no/such\"}     | /quality_bar/reference_model",
        "current      | {\"model\":\"no/such\"}               | /current/model",
        "hardware     | {\"accelerators\":[{\"id\":\"abacus\",\"count\":1}]} | /hardware/accelerators/0/id",
        "latency      | {\"ttft_ms\":-3}                      | /latency/ttft_ms",
        "growth       | {\"percent_per_month\":1e9,\"months\":3} | /growth/percent_per_month",
      })
  void refusesValuesThatMakeNoSense(String member, String json, String pointer) {
    ada()
        .body(Needs.with(member, json))
        .post(PREVIEW)
        .then()
        .statusCode(422)
        .contentType("application/problem+json")
        .body("errors[0].pointer", equalTo(pointer))
        .body("errors[0].detail", notNullValue());
  }

  @Test
  void theBusiestHourIsRepeatedAndHasItsBounds() {
    String bunched =
        Needs.customerService()
            .replace("\"per\":\"month\"", "\"per\":\"month\",\"peak_factor\":%s");

    ada()
        .body(Needs.customerService())
        .post(PREVIEW)
        .then()
        .body("need.volume.peak_factor", equalTo(3.0f));
    ada()
        .body(bunched.formatted("6"))
        .post(PREVIEW)
        .then()
        .body("need.volume.peak_factor", equalTo(6.0f));
    ada()
        .body(bunched.formatted("0.5"))
        .post(PREVIEW)
        .then()
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/volume/peak_factor"));
  }

  @Test
  void savesAnAdviceAndReplaysItsBytes() throws SQLException {
    Response saved = save("ada", UUID.randomUUID().toString());

    saved
        .then()
        .statusCode(201)
        .header("Location", matchesPattern(".*/api/v1/advices/[0-9a-f-]{36}"));
    String id = saved.jsonPath().getString("id");
    String shown = ada().get(ADVICES + "/" + id).then().statusCode(200).extract().asString();
    String stored = stored(id);
    assertThat(shown).startsWith(stored.substring(0, stored.length() - 1)).contains("\"lines\":[");
    assertThat(shown).isEqualTo(saved.asString());
  }

  @Test
  void keepsWhatASavedAdviceRestsOn() throws SQLException {
    String id = save("ada", UUID.randomUUID().toString()).jsonPath().getString("id");

    try (Connection owner = database.asOwner();
        ResultSet row =
            owner
                .createStatement()
                .executeQuery(
                    "SELECT need, engine_version, team_id, length(bytes) AS size FROM advices"
                        + " JOIN markets ON hash = market_hash WHERE id = '"
                        + id
                        + "'")) {
      assertThat(row.next()).isTrue();
      assertThat(new String(row.getBytes("need"), StandardCharsets.UTF_8))
          .contains("\"title\":\"Customer service\"");
      assertThat(row.getString("engine_version")).isNotBlank();
      assertThat(row.getString("team_id")).isEqualTo("shop");
      assertThat(row.getInt("size")).isPositive();
    }
  }

  @Test
  void showsASavedAdviceInBothLanguagesAndAsText() {
    String id = save("ada", UUID.randomUUID().toString()).jsonPath().getString("id");

    ada()
        .header("Accept-Language", "zh")
        .get(ADVICES + "/" + id)
        .then()
        .statusCode(200)
        .body("lines[0].text", startsWith("先用小模型"));
    ada()
        .accept("text/plain")
        .get(ADVICES + "/" + id)
        .then()
        .statusCode(200)
        .body(startsWith(" 1. Start small"));
  }

  @Test
  void answersARepeatedKeyWithTheSameAdviceOnce() throws SQLException {
    String key = UUID.randomUUID().toString();
    long before = count("advices");

    String first = save("ada", key).asString();
    String second = save("ada", key).asString();

    assertThat(second).isEqualTo(first);
    assertThat(count("advices")).isEqualTo(before + 1);
  }

  @Test
  void refusesAKeyThatBelongsToAnotherNeed() throws SQLException {
    String key = UUID.randomUUID().toString();
    save("ada", key);
    long before = count("advices");

    ada()
        .header("Idempotency-Key", key)
        .body(Needs.with("complexity", "1"))
        .post(ADVICES)
        .then()
        .statusCode(422)
        .contentType("application/problem+json");

    assertThat(count("advices")).isEqualTo(before);
  }

  @Test
  void asksForAKey() {
    ada()
        .body(Needs.customerService())
        .post(ADVICES)
        .then()
        .statusCode(400)
        .body("parameter", equalTo("Idempotency-Key"));
  }

  @Test
  void refusesToSaveForSomebodyWithoutATeam() {
    given()
        .auth()
        .oauth2(Tokens.of("nobody").role("viewer").audience("advisor-service").signed())
        .contentType("application/json")
        .header("Idempotency-Key", UUID.randomUUID())
        .body(Needs.customerService())
        .post(ADVICES)
        .then()
        .statusCode(403)
        .contentType("application/problem+json");
  }

  @Test
  void anotherTeamsAdviceIsNotThere() {
    String id = save("ada", UUID.randomUUID().toString()).jsonPath().getString("id");

    String theirs =
        as("lena", "legal").get(ADVICES + "/" + id).then().statusCode(404).extract().asString();
    String none =
        as("lena", "legal")
            .get(ADVICES + "/" + UUID.randomUUID())
            .then()
            .statusCode(404)
            .extract()
            .asString();

    assertThat(theirs.replaceAll("[0-9a-f-]{36}", ""))
        .isEqualTo(none.replaceAll("[0-9a-f-]{36}", ""));
    as("lena", "legal").get(ADVICES).then().statusCode(200).body("items.id", not(hasItem(id)));
  }

  @ParameterizedTest
  @CsvSource({"xyz", "'1 or 1=1'", "00000000-0000-0000-0000-000000000000"})
  void whatIsNoAdviceIsNotThere(String id) {
    ada().get(ADVICES + "/{id}", id).then().statusCode(404).contentType("application/problem+json");
  }

  @Test
  void listsATeamsAdvicesNewestFirstPageByPage() {
    for (int i = 0; i < 3; i++) {
      save("petra", "pages", UUID.randomUUID().toString());
    }

    Response first = as("petra", "pages").queryParam("pageSize", 2).get(ADVICES);
    first
        .then()
        .statusCode(200)
        .header("Link", containsString("rel=\"next\""))
        .body("items", hasSize(2))
        .body("items[0].task", equalTo("customer_service"))
        .body("items[0].verdict", equalTo("start_small"))
        .body("items[0].advised", notNullValue());
    Response second =
        as("petra", "pages")
            .queryParam("pageSize", 2)
            .queryParam("pageToken", first.jsonPath().getString("nextPageToken"))
            .get(ADVICES);
    second.then().statusCode(200).body("items", hasSize(1)).body("nextPageToken", nullValue());
    List<String> ids = first.jsonPath().getList("items.id");
    assertThat(ids).isSortedAccordingTo(Comparator.reverseOrder());
    assertThat(ids).doesNotContain(second.jsonPath().getString("items[0].id"));
  }

  @Test
  void anUnknownFilterIsRefused() {
    ada().queryParam("colour", "blue").get(ADVICES).then().statusCode(400);
    ada().queryParam("pageSize", 0).get(ADVICES).then().statusCode(400);
    ada().queryParam("pageToken", "bogus").get(ADVICES).then().statusCode(400);
  }

  @Test
  void theDatabaseShowsNoRowToATransactionThatOpenedNone() throws SQLException {
    save("ada", UUID.randomUUID().toString());

    try (Connection app = database.asApp();
        ResultSet row = app.createStatement().executeQuery("SELECT count(*) FROM advices")) {
      row.next();
      assertThat(row.getLong(1)).isZero();
    }
  }

  @Test
  void aTeamWithoutAdvicesSeesAnEmptyList() {
    as("zoe", "zoo").get(ADVICES).then().statusCode(200).body("items", empty());
  }

  private static Response save(String user, String key) {
    return save(user, "shop", key);
  }

  private static Response save(String user, String team, String key) {
    return as(user, team)
        .header("Idempotency-Key", key)
        .body(Needs.customerService())
        .post(ADVICES);
  }

  private String stored(String id) throws SQLException {
    try (Connection owner = database.asOwner();
        ResultSet row =
            owner
                .createStatement()
                .executeQuery("SELECT answer FROM advices WHERE id = '" + id + "'")) {
      row.next();
      return new String(row.getBytes(1), StandardCharsets.UTF_8);
    }
  }

  private long count(String table) throws SQLException {
    try (Connection owner = database.asOwner();
        ResultSet row = owner.createStatement().executeQuery("SELECT count(*) FROM " + table)) {
      row.next();
      return row.getLong(1);
    }
  }
}
