package rightsize.catalog.audit;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rightsize.catalog.As;
import rightsize.catalog.Bodies;
import rightsize.catalog.CuratorsAtWork;
import rightsize.testing.Database;
import rightsize.testing.Tokens;

@QuarkusTest
@TestProfile(CuratorsAtWork.class)
class AuditResourceTest {

  private static final String AUDIT = "/api/v1/audit";

  Database database;

  @Test
  void tellsWhoChangedWhatAndWhen() {
    String model = newModel();
    audrey()
        .get(AUDIT + "?kind=models&object=" + model)
        .then()
        .statusCode(200)
        .body("items", hasSize(1))
        .body("items[0].who", equalTo("curie"))
        .body("items[0].action", equalTo("created"))
        .body("items[0].after.id", equalTo(model))
        .body("items[0].hash.length()", equalTo(64));
  }

  @Test
  void everyVersionIsThereWhoeverMadeIt() {
    newModel();
    long version = As.viewer().get("/api/v1/catalogue").jsonPath().getLong("version");
    seal(version).body("items.who", contains("curie")).body("items[0].after.lines", greaterThan(5));
    seal(1).body("items.who", contains("starter")).body("items[0].after.lines", greaterThan(50));
  }

  @Test
  void isNarrowedByPersonVerbAndDay() {
    newModel();
    String today = LocalDate.now(ZoneOffset.UTC).toString();
    audrey()
        .get(AUDIT + "?who=curie&action=created&from=" + today + "&to=" + today)
        .then()
        .body("items.who", everyItem(equalTo("curie")))
        .body("items.action", everyItem(equalTo("created")));
    audrey().get(AUDIT + "?who=nobody").then().body("items", empty());
    audrey().get(AUDIT + "?to=2020-01-01").then().body("items", empty());
    audrey()
        .get(AUDIT + "/filter_options")
        .then()
        .body("who", hasItem("curie"))
        .body("action", hasItems("created", "committed"))
        .body("kind", hasItems("models", "catalogue"));
  }

  @Test
  void pagesFollowEachOtherFromTheNewest() {
    newModel();
    JsonPath first = audrey().get(AUDIT + "?pageSize=1").jsonPath();
    audrey()
        .queryParam("pageSize", 1)
        .queryParam("pageToken", first.getString("nextPageToken"))
        .get(AUDIT)
        .then()
        .body("items[0].seq", equalTo(first.getInt("items[0].seq") - 1));
  }

  @Test
  void whatNobodyTouchedIsIntact() {
    newModel();
    verified()
        .body("intact", equalTo(true))
        .body("faults", empty())
        .body("hash.length()", equalTo(64));
    As.service().get(AUDIT + "/verification").then().statusCode(200);
  }

  /** What even the owner can only do after taking the guard away. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE audit_entries SET actor_name = 'mallory' WHERE seq = 2",
        "DELETE FROM audit_entries WHERE seq = 2",
        "UPDATE audit_entries SET state_after = '{}' WHERE seq = 2"
      })
  void aTouchedEntryIsFound(String touch) throws SQLException {
    newModel();
    tamper(
        "audit_entries",
        "seq = 2",
        touch,
        () ->
            verified()
                .body("intact", equalTo(false))
                .body("faults.what", hasItem("chain"))
                .body("faults[0].detail", containsString("does not follow")));
    verified().body("intact", equalTo(true));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "facts        | UPDATE facts SET value = '1' WHERE",
        "facts        | DELETE FROM facts WHERE",
        "changes      | UPDATE changes SET new = '0' WHERE",
        "offer_prices | UPDATE offer_prices SET amounts = '{}' WHERE",
        "all_scores   | UPDATE all_scores SET score = 99.9 WHERE",
        "all_speeds   | UPDATE all_speeds SET tpot_ms = 0.1 WHERE"
      })
  void aTouchedRowOfTheCatalogueIsFound(String table, String touch) throws SQLException {
    newModel();
    String row = "id = (SELECT id FROM %s WHERE %s ORDER BY id LIMIT 1)";
    String first =
        row.formatted(table, table.equals("changes") ? "version = 1" : "recorded_in = 1");
    tamper(
        table,
        first,
        touch + " " + first,
        () ->
            verified()
                .body("intact", equalTo(false))
                .body("faults.what", hasItem("content"))
                .body("faults.place", hasItem("1")));
    verified().body("intact", equalTo(true));
  }

  @Test
  void aVersionUnderAnotherNameIsFound() throws SQLException {
    newModel();
    try (Connection owner = database.asOwner();
        Statement sql = owner.createStatement()) {
      sql.execute("UPDATE catalogue_versions SET who = 'mallory' WHERE version = 1");
      verified().body("faults.what", hasItem("content"));
      sql.execute("UPDATE catalogue_versions SET who = 'starter' WHERE version = 1");
    }
    verified().body("intact", equalTo(true));
  }

  @Test
  void aVersionThatTheAuditDoesNotKnowIsFoundWhateverStandsThere() throws SQLException {
    newModel();
    long version = As.viewer().get("/api/v1/catalogue").jsonPath().getLong("version");
    String seal = "seq = " + seal(version).extract().jsonPath().getLong("items[0].seq");
    tamper(
        "audit_entries",
        seal,
        "UPDATE audit_entries SET object_id = 'x', state_after = '{' WHERE " + seal,
        () -> {
          verified()
              .body("faults.what", hasItems("chain", "unsealed"))
              .body("faults.place", hasItem(Long.toString(version)));
          audrey().get(AUDIT + "?object=x").then().statusCode(200);
        });
  }

  @Test
  void aCutTailShowsAgainstAnEntryWrittenDownElsewhere() throws SQLException {
    newModel();
    JsonPath head = audrey().get(AUDIT + "/verification").jsonPath();
    String kept = "?seq=" + head.getLong("seq") + "&hash=" + head.getString("hash");
    audrey().get(AUDIT + "/verification" + kept).then().body("intact", equalTo(true));
    String last = "seq = " + head.getLong("seq");
    tamper(
        "audit_entries",
        last,
        "DELETE FROM audit_entries WHERE " + last,
        () ->
            audrey()
                .get(AUDIT + "/verification" + kept)
                .then()
                .body("faults.detail", hasItem(containsString("is not the one kept"))));
  }

  @Test
  void isClosedToReaders() {
    As.viewer().get(AUDIT).then().statusCode(403);
    As.contributor().get(AUDIT).then().statusCode(403);
    As.viewer().get(AUDIT + "/verification").then().statusCode(403);
    As.contributor().get(AUDIT + "/verification").then().statusCode(200);
    As.service().get(AUDIT).then().statusCode(403);
    As.curator().get(AUDIT).then().statusCode(200);
    As.bearer(Tokens.of("admin").role("admin")).get(AUDIT).then().statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?from=yesterday",
        "?colour=red",
        "?pageToken=x",
        "/verification?seq=1",
        "/verification?hash=00",
        "/verification?seq=0&hash=00"
      })
  void refusesWhatItDoesNotUnderstand(String query) {
    audrey().get(AUDIT + query).then().statusCode(400);
  }

  private static RequestSpecification audrey() {
    return As.bearer(Tokens.of("audrey").role("auditor"));
  }

  private static ValidatableResponse verified() {
    return audrey().get(AUDIT + "/verification").then().statusCode(200);
  }

  private static ValidatableResponse seal(long version) {
    return audrey().get(AUDIT + "?action=committed&object=" + version).then().statusCode(200);
  }

  private static String newModel() {
    return As.curator()
        .body(Bodies.newModel().toString())
        .post("/api/v1/models")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  /** Touches a row behind everybody's back, looks, and puts it back as it was. */
  private void tamper(String table, String row, String touch, Runnable look) throws SQLException {
    try (Connection owner = database.asOwner();
        Statement sql = owner.createStatement()) {
      sql.execute("CREATE TEMP TABLE kept AS SELECT * FROM %s WHERE %s".formatted(table, row));
      guard(sql, table, "DISABLE");
      try {
        sql.execute(touch);
        look.run();
      } finally {
        String key = table.equals("audit_entries") ? "seq" : "id";
        String same = key + " IN (SELECT " + key + " FROM kept)";
        sql.execute("DELETE FROM %s WHERE %s".formatted(table, same));
        sql.execute("INSERT INTO " + table + " OVERRIDING SYSTEM VALUE SELECT * FROM kept");
        guard(sql, table, "ENABLE");
      }
    }
  }

  private static void guard(Statement sql, String table, String how) throws SQLException {
    if (table.equals("audit_entries")) {
      sql.execute("ALTER TABLE audit_entries " + how + " TRIGGER audit_entries_append_only");
    }
  }
}
