package rightsize.catalog.schedules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rightsize.catalog.As;
import rightsize.catalog.facts.Sql;
import rightsize.catalog.rows.Json;
import rightsize.testing.Tokens;

@QuarkusTest
@TestProfile(FeedsByTheClock.class)
class FeedResourceTest {

  @Inject DataSource database;

  @Test
  void isSetUpByAnAdministratorAndSeenByEverybody() {
    ObjectNode draft = Drafts.known();
    String path = Drafts.PATH + "/" + draft.get("id").asText();

    Drafts.admin()
        .body(draft.toString())
        .post(Drafts.PATH)
        .then()
        .statusCode(201)
        .header("Location", containsString(path))
        .header("ETag", notNullValue());
    As.viewer()
        .get(path)
        .then()
        .statusCode(200)
        .body("url", equalTo("https://models.dev/api.json"))
        .body("enabled", equalTo(false))
        .body("auto_apply", equalTo(false))
        .body("refused_share", equalTo(0.05f))
        .body("vanished_share", equalTo(0.2f))
        .body("price_factor", equalTo(5))
        .body("revision", equalTo(1))
        .body("failures", equalTo(0))
        .body("running", equalTo(false))
        .body("stale", equalTo(false))
        .body("next_run_at", nullValue());
    As.viewer()
        .get(Drafts.PATH + "?pageSize=200")
        .then()
        .statusCode(200)
        .body("items.id", hasItem(draft.get("id").asText()));
  }

  @Test
  void isListedAPageAtATime() {
    Drafts.created(Drafts.known());
    Drafts.created(Drafts.known());

    Response first = As.viewer().get(Drafts.PATH + "?pageSize=1");

    first.then().statusCode(200).header("Link", containsString("rel=\"next\""));
    assertThat(
            As.viewer()
                .get(Drafts.PATH + "?pageSize=1&pageToken=" + first.path("nextPageToken"))
                .<String>path("items[0].id"))
        .isGreaterThan(first.path("items[0].id"));
    As.viewer().get(Drafts.PATH + "?pageSize=0").then().statusCode(400);
    As.viewer().get(Drafts.PATH + "?colour=red").then().statusCode(400);
  }

  @Test
  void isClosedToStrangers() {
    RestAssured.get(Drafts.PATH)
        .then()
        .statusCode(401)
        .header("WWW-Authenticate", containsString("Bearer"))
        .contentType("application/problem+json");
    As.bearer(Tokens.of("nobody").roles("reader")).get(Drafts.PATH).then().statusCode(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"viewer", "contributor", "curator", "auditor", "service"})
  void isSetUpByNobodyElse(String role) {
    String path = Drafts.PATH + "/" + Drafts.created(Drafts.known());
    String tag = As.viewer().get(path).header("ETag");
    Tokens token = Tokens.of("x").role(role);

    As.bearer(token).body(Drafts.known().toString()).post(Drafts.PATH).then().statusCode(403);
    As.bearer(token)
        .header("If-Match", tag)
        .body(Drafts.known().toString())
        .put(path)
        .then()
        .statusCode(403);
    As.bearer(token).header("If-Match", tag).delete(path).then().statusCode(403);
    As.viewer().get(path).then().statusCode(200).header("ETag", equalTo(tag));
  }

  @ParameterizedTest
  @ValueSource(strings = {"viewer", "contributor", "auditor", "admin", "service"})
  void isRunByCuratorsOnly(String role) {
    String path = Drafts.PATH + "/" + Drafts.created(Drafts.known());

    As.bearer(Tokens.of("x").role(role)).post(path + "/run").then().statusCode(403);
  }

  @Test
  void isAddedOncePerKey() {
    ObjectNode draft = Drafts.known();
    String key = UUID.randomUUID().toString();

    for (int time = 0; time < 2; time++) {
      Drafts.admin()
          .header("Idempotency-Key", key)
          .body(draft.toString())
          .post(Drafts.PATH)
          .then()
          .statusCode(201)
          .body("id", equalTo(draft.get("id").asText()));
    }
    Drafts.admin()
        .header("Idempotency-Key", key)
        .body(Drafts.known().toString())
        .post(Drafts.PATH)
        .then()
        .statusCode(422);
    Drafts.admin().body(draft.toString()).post(Drafts.PATH).then().statusCode(409);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "id | null | 422 | /id",
        "id | \"Ümlaut\" | 422 | /id",
        "id | \"a/b\" | 422 | /id",
        "id | \"\" | 422 | /id",
        "id | 7 | 400 | /id",
        "source | null | 422 | /source",
        "source | \"nobody\" | 422 | /source",
        "source | \"a\\u0000b\" | 400 | /source",
        "format | null | 422 | /format",
        "format | \"xml\" | 422 | /format",
        "url | null | 422 | /url",
        "url | \"http://models.dev/api.json\" | 422 | /url",
        "url | \"https://127.0.0.1/\" | 422 | /url",
        "url | \"https://models.dev@localhost/\" | 422 | /url",
        "url | \"https://models.dev\\\\@localhost/\" | 422 | /url",
        "url | \"https://elsewhere.example/\" | 422 | /url",
        "url | \"file:///etc/passwd\" | 422 | /url",
        "every_minutes | null | 422 | /every_minutes",
        "every_minutes | 0 | 422 | /every_minutes",
        "every_minutes | -1 | 422 | /every_minutes",
        "every_minutes | 43201 | 422 | /every_minutes",
        "every_minutes | 60.5 | 400 | /every_minutes",
        "every_minutes | \"60\" | 400 | /every_minutes",
        "every_minutes | 1e400 | 400 | /every_minutes",
        "auto_apply | \"yes\" | 400 | /auto_apply",
        "enabled | 1 | 400 | /enabled",
        "refused_share | 1.1 | 422 | /refused_share",
        "refused_share | -0.1 | 422 | /refused_share",
        "vanished_share | 2 | 422 | /vanished_share",
        "price_factor | 1 | 422 | /price_factor",
        "price_factor | 1001 | 422 | /price_factor",
        "price_factor | 1.00000000001 | 422 | /price_factor",
        "leased_by | \"me\" | 400 | /leased_by",
        "revision | 7 | 400 | /revision"
      })
  void refusesWhatIsNoSetting(String field, String value, int status, String pointer) {
    ObjectNode draft = Drafts.known();
    draft.remove(field);
    String rest = draft.toString();
    String body = "{\"" + field + "\": " + value + "," + rest.substring(1);

    Drafts.admin()
        .body(body)
        .post(Drafts.PATH)
        .then()
        .statusCode(status)
        .contentType("application/problem+json")
        .body("pointer", equalTo(pointer));
    if (!field.equals("id")) {
      As.viewer().get(Drafts.PATH + "/" + draft.get("id").asText()).then().statusCode(404);
    }
  }

  @Test
  void namesTheRuleAnAddressBreaks() {
    Drafts.admin()
        .body(Drafts.known().put("url", "https://user@models.dev/").toString())
        .post(Drafts.PATH)
        .then()
        .statusCode(422)
        .body("rule", equalTo("userinfo"))
        .body("detail", equalTo("an address must not carry a user or password"));
  }

  @Test
  void isChangedByThoseWhoHaveReadIt() {
    ObjectNode draft = Drafts.known();
    String path = Drafts.PATH + "/" + Drafts.created(draft);
    String tag = As.viewer().get(path).header("ETag");
    draft.remove("id");
    draft.put("every_minutes", 120).put("enabled", true);

    Drafts.admin().body(draft.toString()).put(path).then().statusCode(428);
    Drafts.admin()
        .header("If-Match", "\"v7\"")
        .body(draft.toString())
        .put(path)
        .then()
        .statusCode(412)
        .header("ETag", equalTo(tag));
    Drafts.admin()
        .header("If-Match", tag)
        .body(draft.toString())
        .put(path)
        .then()
        .statusCode(200)
        .body("every_minutes", equalTo(120))
        .body("revision", equalTo(2))
        .body("next_run_at", notNullValue());
    Drafts.admin().header("If-Match", tag).body(draft.toString()).put(path).then().statusCode(412);
    Drafts.admin()
        .header("If-Match", As.viewer().get(path).header("ETag"))
        .body(draft.put("id", "another").toString())
        .put(path)
        .then()
        .statusCode(422)
        .body("pointer", equalTo("/id"));
  }

  @Test
  void isRemovedOnce() {
    String path = Drafts.PATH + "/" + Drafts.created(Drafts.known());
    String tag = As.viewer().get(path).header("ETag");

    Drafts.admin().delete(path).then().statusCode(428);
    Drafts.admin().header("If-Match", tag).delete(path).then().statusCode(204);
    Drafts.admin().header("If-Match", tag).delete(path).then().statusCode(404);
    As.viewer().get(path).then().statusCode(404);
    As.curator().post(path + "/run").then().statusCode(404);
    As.curator()
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body("{}")
        .post(path + "/run")
        .then()
        .statusCode(404);
  }

  @Test
  void everyChangeIsInTheAudit() throws SQLException {
    ObjectNode draft = Drafts.known();
    String id = Drafts.created(draft);
    String path = Drafts.PATH + "/" + id;
    Drafts.admin()
        .header("If-Match", As.viewer().get(path).header("ETag"))
        .body(draft.put("every_minutes", 240).toString())
        .put(path)
        .then()
        .statusCode(200);
    Drafts.admin()
        .header("If-Match", As.viewer().get(path).header("ETag"))
        .delete(path)
        .then()
        .statusCode(204);

    try (var connection = database.getConnection()) {
      List<String> entries =
          Sql.texts(
              connection,
              "SELECT actor_name || ' ' || action || ' ' || coalesce(state_before, '-')"
                  + " FROM audit_entries WHERE object_type = 'feeds' AND object_id = ?"
                  + " ORDER BY seq",
              id);
      assertThat(entries).hasSize(3);
      assertThat(entries.get(0)).isEqualTo("admin created -");
      assertThat(entries.get(1)).startsWith("admin changed {").contains("\"every_minutes\":60");
      assertThat(entries.get(2)).startsWith("admin deleted {").contains("\"every_minutes\":240");
    }
  }

  @Test
  void anEmptyBodyIsNoFeed() {
    Drafts.admin().body("").post(Drafts.PATH).then().statusCode(400);
    Drafts.admin().body("[]").post(Drafts.PATH).then().statusCode(400);
    Drafts.admin().body(Json.object().toString()).post(Drafts.PATH).then().statusCode(422);
  }
}
