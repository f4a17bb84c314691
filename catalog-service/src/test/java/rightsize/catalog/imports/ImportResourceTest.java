package rightsize.catalog.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static rightsize.catalog.imports.TestSource.IMPORTS;
import static rightsize.catalog.imports.TestSource.apply;
import static rightsize.catalog.imports.TestSource.decide;
import static rightsize.catalog.imports.TestSource.problem;
import static rightsize.catalog.imports.TestSource.rows;
import static rightsize.catalog.imports.TestSource.served;
import static rightsize.catalog.imports.TestSource.version;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rightsize.catalog.As;
import rightsize.catalog.CuratorsAtWork;

@QuarkusTest
@TestProfile(CuratorsAtWork.class)
class ImportResourceTest {

  private TestSource source;

  @BeforeEach
  void newSource() {
    source = TestSource.fresh();
  }

  @Test
  void showsWhatItWouldDoAndDoesNothing() {
    String before = served();

    JsonPath staged = source.upload("2026-11-01", source.offer("0.2"));

    assertThat(staged.getString("status")).isEqualTo("staged");
    assertThat(staged.getInt("counts.outcomes.added")).isEqualTo(1);
    assertThat(staged.getInt("rows_done")).isEqualTo(1);
    assertThat(served()).isEqualTo(before);
    assertThat(source.offers()).isEmpty();
  }

  @Test
  void appliesAsOneVersion() {
    int version = version();

    JsonPath applied = apply(source.upload("2026-11-01", source.offer("0.2")));

    assertThat(applied.getString("status")).isEqualTo("applied");
    assertThat(applied.getInt("applied_in")).isEqualTo(version + 1);
    assertThat(version()).isEqualTo(version + 1);
    assertThat(source.input()).isEqualTo(0.2f);
  }

  @Test
  void anUnchangedFeedWritesNothing() {
    apply(source.upload("2026-11-01", source.offer("0.2")));
    int version = version();

    JsonPath again = source.upload("2026-11-20", source.offer("0.2"));

    assertThat(again.getString("status")).isEqualTo("unchanged");
    assertThat(again.getInt("counts.outcomes.unchanged")).isEqualTo(1);
    assertThat(version()).isEqualTo(version);
  }

  @Test
  void tellsOldAndNewOfWhatChanges() {
    apply(source.upload("2026-11-01", source.offer("0.2")));

    JsonPath staged = source.upload("2026-11-10", source.offer("0.3"));

    rows(staged, "changed")
        .body("items.changes.field.flatten()", contains("price"))
        .body("items[0].changes[0].old.input", equalTo(0.2f))
        .body("items[0].changes[0].new.input", equalTo(0.3f))
        .body("items[0].jump", equalTo(1.5f));
  }

  @Test
  void aPriceMadeByHandSurvivesUntilItIsReleased() {
    apply(source.upload("2026-11-01", source.offer("0.2")));
    String id = source.offers().get(0).get("id").toString();
    As.curator()
        .body(
            "{\"from\": \"2026-11-05\", \"input\": 0.5, \"source\": \"sample-vendor\", \"on\": \"2026-11-05\"}")
        .post("/api/v1/offers/" + id + "/prices")
        .then()
        .statusCode(201);

    JsonPath applied = apply(source.upload("2026-11-10", source.offer("0.3")));

    assertThat(applied.getInt("counts.outcomes.kept")).isEqualTo(1);
    assertThat(source.input()).isEqualTo(0.5f);
    assertThat(source.upload("2026-11-12", source.offer("0.3")).getString("status"))
        .isEqualTo("unchanged");

    As.curator()
        .post("/api/v1/offers/" + id + "/facts/price/release")
        .then()
        .statusCode(200)
        .body("price.input", equalTo(0.3f));
    As.curator().post("/api/v1/offers/" + id + "/facts/price/release").then().statusCode(409);
  }

  @Test
  void keepsBadRowsApartWithTheirReasons() {
    JsonPath staged =
        source.upload(
            "2026-11-01",
            source.offer("0.2"),
            source.offer("-1").replace(source.endpoint(), source.endpoint() + "-b"));

    assertThat(staged.getInt("counts.outcomes.added")).isEqualTo(1);
    rows(staged, "quarantined")
        .body("items", hasSize(1))
        .body("items[0].at", equalTo("line 2"))
        .body("items[0].reasons.pointer", hasItem("/prices/0/input"));
  }

  @Test
  void whatIsThereTwiceAndDifferentlyIsNotTaken() {
    JsonPath staged = source.upload("2026-11-01", source.offer("0.2"), source.offer("0.4"));

    assertThat(staged.getString("status")).isEqualTo("unchanged");
    rows(staged, "quarantined").body("items", hasSize(2));
  }

  @Test
  void whatASourceListsNoMoreIsRetiredOnceACuratorAcceptsIt() {
    apply(
        source.upload(
            "2026-11-01",
            source.offer("0.2"),
            source.offer("0.4").replace(source.endpoint(), source.endpoint() + "-b")));

    JsonPath staged = source.uploadWhole("2026-11-10", source.offer("0.2"));

    assertThat(staged.getInt("counts.outcomes.removed")).isEqualTo(1);
    assertThat(staged.getList("guards.code")).containsExactly("vanished_share");
    decide(staged, "apply", "{}").statusCode(409).body("guards", contains("vanished_share"));
    decide(staged, "apply", "{\"accept\": [\"vanished_share\"]}").statusCode(200);
    As.viewer()
        .get("/api/v1/offers?model=example/atlas-1&provider=harbour&pageSize=200")
        .then()
        .body(
            "items.find { it.provider_model_id == '%s-b' }.status".formatted(source.endpoint()),
            equalTo("retired"));
  }

  @Test
  void whatIsListedAgainIsCurrentAgain() {
    apply(
        source.upload(
            "2026-11-01",
            source.offer("0.2"),
            source.offer("0.4").replace(source.endpoint(), source.endpoint() + "-b")));
    decide(
        source.uploadWhole("2026-11-10", source.offer("0.2")),
        "apply",
        "{\"accept\": [\"vanished_share\"]}");

    JsonPath back =
        source.uploadWhole(
            "2026-11-15",
            source.offer("0.2"),
            source.offer("0.4").replace(source.endpoint(), source.endpoint() + "-b"));

    rows(back, "changed")
        .body("items[0].changes[0].old", equalTo("retired"))
        .body("items[0].changes[0].new", equalTo("current"));
  }

  @Test
  void aPriceThatJumpsNeedsACurator() {
    apply(source.upload("2026-11-01", source.offer("0.2")));

    JsonPath staged = source.upload("2026-11-10", source.offer("1"));

    assertThat(staged.getList("guards.code")).containsExactly("price_jump");
    decide(staged, "apply", "{}").statusCode(409);
    assertThat(source.input()).isEqualTo(0.2f);
  }

  @Test
  void aRevertedImportLeavesWhatWasServedBefore() {
    apply(source.upload("2026-11-01", source.offer("0.2")));
    String before = served();
    JsonPath applied =
        apply(
            source.upload(
                "2026-11-10",
                source.offer("0.3"),
                source.offer("9").replace(source.endpoint(), source.endpoint() + "-b")));
    assertThat(served()).isNotEqualTo(before);
    int version = version();

    decide(applied, "revert", "{\"reason\": \"wrong file\"}")
        .statusCode(200)
        .body("status", equalTo("reverted"))
        .body("reverted_in", equalTo(version + 1));

    assertThat(served()).isEqualTo(before);
    assertThat(apply(source.upload("2026-11-10", source.offer("0.3"))).getString("status"))
        .isEqualTo("applied");
    assertThat(source.input()).isEqualTo(0.3f);
  }

  @Test
  void aJumpOfThePriceOfLongRequestsNeedsACuratorAsWell() {
    String tiers = "1, \"tiers\": [{\"above_input_tokens\": 200000, \"input\": %s}]}]";
    String[] offers = {
      source.offer("0.2").replace("1}]", tiers.formatted("0.4")),
      source.offer("0.2").replace("1}]", tiers.formatted("4"))
    };
    apply(source.upload("2026-11-01", offers[0]));

    JsonPath staged = source.upload("2026-11-10", offers[1]);

    assertThat(staged.getInt("counts.outcomes.changed")).isEqualTo(1);
    assertThat(staged.getList("guards.code")).containsExactly("price_jump");
    assertThat(source.upload("2026-11-11", offers[0]).getInt("counts.outcomes.unchanged"))
        .isEqualTo(1);
  }

  @Test
  void everyDayHasThePriceThatWasInForceThen() {
    String[] days = {"2026-05-01", "2026-06-01", "2026-07-01", "2026-08-01", "2026-09-01"};
    String[] prices = {"0.5", "0.5", "0.4", "0.4", "0.3"};
    for (int i = 0; i < days.length; i++) {
      JsonPath staged = source.upload(days[i], source.offer(prices[i]));
      if (staged.getString("status").equals("staged")) {
        apply(staged);
      }
    }

    assertThat(days).extracting(source::inputOn).containsExactly(0.5f, 0.5f, 0.4f, 0.4f, 0.3f);
    assertThat(source.inputOn("2026-04-30")).isNull();
  }

  @Test
  void aSourceThatTellsLessOfTheSamePriceTakesNothingAway() {
    apply(
        source.upload(
            "2026-11-01", source.offer("0.2").replace("1}]", "1, \"cache_read\": 0.02}]")));

    JsonPath applied = apply(source.upload("2026-11-10", source.offer("0.2")));

    assertThat(applied.getInt("counts.outcomes.kept")).isEqualTo(1);
    assertThat(source.offers().get(0).toString()).contains("cache_read=0.02");
  }

  @Test
  void onlyTheLastImportOfASourceCanBeReverted() {
    JsonPath first = apply(source.upload("2026-11-01", source.offer("0.2")));
    apply(source.upload("2026-11-10", source.offer("0.3")));

    decide(first, "revert", "{}").statusCode(409).body("type", equalTo(problem("import-not-last")));
  }

  @Test
  void doesNotApplyWhatWasNotShown() {
    JsonPath staged = source.upload("2026-11-01", source.offer("0.2"));
    apply(source.upload("2026-11-01", source.offer("0.2")));

    decide(staged, "apply", "{}")
        .statusCode(409)
        .body("type", equalTo(problem("preview-outdated")));

    As.curator()
        .get(IMPORTS + "/" + staged.getString("id"))
        .then()
        .body("status", equalTo("unchanged"));
  }

  @Test
  void aNameThatNobodyKnowsWaitsForPeople() {
    JsonPath staged =
        source.upload(
            "2026-11-01",
            source.offer("0.2").replace("\"model\": \"example/atlas-1\", ", ""),
            source.offer("0.2").replace("harbour", "nobody-inference"));

    rows(staged, "unresolved").body("items.unknown", contains("models", "providers"));
  }

  @Test
  void modelsAndTheirOffersMayComeTogether() {
    String model = "example/" + source.endpoint();
    JsonPath applied =
        apply(
            source.upload(
                "2026-11-01",
                source.offer("0.2").replace("example/atlas-1", model),
                "{\"kind\": \"models\", \"id\": \"%s\", \"developer\": \"example\", \"name\": \"New\"}"
                    .formatted(model)));

    assertThat(applied.getInt("counts.outcomes.added")).isEqualTo(2);
    As.viewer().get("/api/v1/models/" + model).then().statusCode(200);
    decide(applied, "revert", "{}").statusCode(200);
    As.viewer().get("/api/v1/models/" + model).then().statusCode(404);
  }

  @Test
  void rejectingEndsIt() {
    JsonPath staged = source.upload("2026-11-01", source.offer("0.2"));

    decide(staged, "reject", "{\"reason\": \"not ours\"}")
        .statusCode(200)
        .body("status", equalTo("rejected"))
        .body("reason", equalTo("not ours"))
        .body("decided_by", equalTo("curie"));
    decide(staged, "apply", "{}").statusCode(409).body("import_status", equalTo("rejected"));
  }

  @Test
  void refusesWhatIsNoSuchDocument() {
    JsonPath refused =
        source.upload("2026-11-01", "<!DOCTYPE html><html><body>sign in</body></html>");

    assertThat(refused.getString("status")).isIn("refused", "unchanged");
    assertThat(source.offers()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "format, nothing",
    "source, nobody",
    "observed_on, 2026-13",
    "observed_on, 2199-01-01",
    "observed_on, soon"
  })
  void refusesAQueryThatMeansNothing(String parameter, String value) {
    As.curator()
        .contentType("application/x-ndjson")
        .queryParam("format", parameter.equals("format") ? value : "ndjson")
        .queryParam("source", parameter.equals("source") ? value : source.id())
        .queryParam("observed_on", parameter.equals("observed_on") ? value : "2026-11-01")
        .body(source.offer("1").getBytes(UTF_8))
        .post(IMPORTS)
        .then()
        .statusCode(400)
        .body("parameter", equalTo(parameter));
  }

  @Test
  void isClosedToAllButCurators() {
    As.viewer().get(IMPORTS).then().statusCode(403);
    As.contributor()
        .contentType("application/x-ndjson")
        .body(source.offer("1").getBytes(UTF_8))
        .post(IMPORTS + "?format=ndjson&source=" + source.id())
        .then()
        .statusCode(403);
    As.curator().get(IMPORTS + "/" + UUID.randomUUID()).then().statusCode(404);
    As.curator().get(IMPORTS + "/x").then().statusCode(404);
  }

  @Test
  void listsTheNewestFirst() {
    source.upload("2026-11-01", source.offer("0.2"));
    source.upload("2026-11-02", source.offer("0.2"));

    As.curator()
        .get(IMPORTS + "?source=" + source.id())
        .then()
        .statusCode(200)
        .body("items.observed_on", contains("2026-11-02", "2026-11-01"))
        .body("items[0].failure", nullValue());
  }
}
