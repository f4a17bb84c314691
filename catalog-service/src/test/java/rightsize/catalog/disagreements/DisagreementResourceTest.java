package rightsize.catalog.disagreements;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rightsize.catalog.As;
import rightsize.catalog.Bodies;
import rightsize.catalog.CuratorsAtWork;

/** Every test has a model of its own. */
@QuarkusTest
@TestProfile(CuratorsAtWork.class)
class DisagreementResourceTest {

  private static final String DISAGREEMENTS = "/api/v1/disagreements";

  private String model;

  @BeforeEach
  void newModel() {
    model =
        As.curator()
            .body(Bodies.newModel().toString())
            .post("/api/v1/models")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
  }

  @Test
  void valuesStandSideBySideWithSourceDateAndTheRuleThatPicked() {
    As.viewer()
        .get(DISAGREEMENTS + "?subject=qwen/qwen3-32b&field=context_tokens")
        .then()
        .statusCode(200)
        .body("items", hasSize(1))
        .body("items[0].kind", equalTo("models"))
        .body("items[0].name", equalTo("Qwen3 32B"))
        .body("items[0].spread", equalTo(0.6875f))
        .body("items[0].rule", equalTo("kept_aside"))
        .body("items[0].settled", equalTo(false))
        .body("items[0].said.value", contains(131072, 40960))
        .body("items[0].said.source", contains("qwen-cards", "sample-figures"))
        .body("items[0].said.on", contains("2026-11-02", "2026-07-02"))
        .body("items[0].said.shown", contains(true, false));
  }

  @Test
  void sourcesThatSayTheSameDoNotDiffer() {
    As.viewer()
        .get(DISAGREEMENTS + "?subject=qwen/qwen3-32b&field=total_params_b")
        .then()
        .body("items", empty());
  }

  @Test
  void aCuratorsWordIsShownBeforeANewerFeeds() {
    String offer = offer();
    feed("sample-figures", "2026-11-21", offer(offer, 65536));
    of(offer, "context_tokens")
        .body("items[0].rule", equalTo("curator"))
        .body("items[0].said.value", contains(32768, 65536))
        .body("items[0].said.by_hand", contains(true, false));
  }

  @Test
  void ofTwoFeedsTheNewerIsShown() {
    String endpoint = UUID.randomUUID().toString();
    feed("sample-figures", "2026-11-01", offer(endpoint, 1000));
    feed("sample-vendor", "2026-11-09", offer(endpoint, 4000));
    of(endpoint, "context_tokens")
        .body("items[0].rule", equalTo("newest"))
        .body("items[0].spread", equalTo(0.75f))
        .body("items[0].provider", equalTo("harbour"))
        .body("items[0].said.value", contains(4000, 1000));
  }

  @Test
  void amountsOfPricesDifferOneByOne() {
    String endpoint = UUID.randomUUID().toString();
    feed(
        "sample-figures",
        "2026-11-01",
        offer(endpoint, 1000).replace("\"input\": 1", "\"input\": 2"));
    feed("sample-vendor", "2026-11-09", offer(endpoint, 1000));
    of(endpoint, null)
        .body("items.field", contains("price.input"))
        .body("items[0].said.value", contains(1, 2))
        .body("items[0].said.shown", contains(true, false));
  }

  @Test
  void aDateThatIsOnlyLessExactAndAListInAnotherOrderAgree() {
    feed(
        "sample-figures",
        "2026-11-21",
        "{\"kind\": \"models\", \"id\": \"%s\", \"developer\": \"example\", \"name\": \"Orion\","
                .formatted(model)
            + " \"released_on\": \"2025\", \"input_modalities\": [\"text\", \"image\"]}");
    feed(
        "qwen-cards",
        "2026-11-22",
        "{\"kind\": \"models\", \"id\": \"%s\", \"developer\": \"example\", \"name\": \"Orion\","
                .formatted(model)
            + " \"released_on\": \"2025-04\", \"input_modalities\": [\"image\", \"text\"]}");
    As.viewer().get(DISAGREEMENTS + "?subject=" + model).then().body("items", empty());
  }

  @Test
  void aCuratorsWordSettlesUntilAnotherSourceSpeaks() {
    String endpoint = UUID.randomUUID().toString();
    feed("sample-figures", "2026-11-01", offer(endpoint, 1000));
    feed("sample-vendor", "2026-11-09", offer(endpoint, 4000));
    edit(endpoint, 4096);
    of(endpoint, "context_tokens")
        .body("items[0].rule", equalTo("curator"))
        .body("items[0].settled", equalTo(true));
    feed("qwen-cards", "2026-11-22", offer(endpoint, 7000));
    of(endpoint, "context_tokens").body("items[0].settled", equalTo(false));
  }

  @Test
  void theWorstComeFirstAndPagesFollowEachOther() {
    String endpoint = UUID.randomUUID().toString();
    feed("sample-figures", "2026-11-01", offer(endpoint, 10));
    feed("sample-vendor", "2026-11-09", offer(endpoint, 100000));
    JsonPath all = As.viewer().get(DISAGREEMENTS + "?pageSize=200").jsonPath();
    assertThat(all.getList("items.spread", Float.class))
        .isSortedAccordingTo((a, b) -> Float.compare(b == null ? 0 : b, a == null ? 0 : a));
    JsonPath first = As.viewer().get(DISAGREEMENTS + "?pageSize=1").jsonPath();
    As.viewer()
        .queryParam("pageSize", 1)
        .queryParam("pageToken", first.getString("nextPageToken"))
        .get(DISAGREEMENTS)
        .then()
        .statusCode(200)
        .body("items[0].subject", equalTo(all.getString("items[1].subject")))
        .body("items[0].field", equalTo(all.getString("items[1].field")));
  }

  @Test
  void isNarrowedByNounSourceAndField() {
    As.viewer()
        .get(DISAGREEMENTS + "?kind=models&source=sample-figures&field=context_tokens")
        .then()
        .body("items.kind", everyItem(equalTo("models")))
        .body("items.field", everyItem(equalTo("context_tokens")));
    As.viewer().get(DISAGREEMENTS + "?source=nobody").then().body("items", empty());
    As.viewer().get(DISAGREEMENTS + "?kind=providers").then().body("items", empty());
    As.viewer().get(DISAGREEMENTS + "?source=nobody").then().body("nextPageToken", nullValue());
  }

  @Test
  void refusesWhatIsNoFilter() {
    As.viewer().get(DISAGREEMENTS + "?pageToken=x").then().statusCode(400);
    As.viewer().get(DISAGREEMENTS + "?settled=perhaps").then().statusCode(400);
    As.viewer().get(DISAGREEMENTS + "?colour=red").then().statusCode(400);
    io.restassured.RestAssured.given().get(DISAGREEMENTS).then().statusCode(401);
  }

  /** An offer by a curator's hand; answers the provider's name of it. */
  private String offer() {
    String made =
        As.curator()
            .body(Bodies.offerOf(model).toString())
            .post("/api/v1/offers")
            .then()
            .statusCode(201)
            .extract()
            .path("provider_model_id");
    return made;
  }

  private String offer(String endpoint, int context) {
    return ("{\"kind\": \"offers\", \"provider\": \"harbour\", \"model\": \"%s\","
            + " \"provider_model_id\": \"%s\", \"region\": \"eu\", \"context_tokens\": %d,"
            + " \"prices\": [{\"input\": 1, \"output\": 3}]}")
        .formatted(model, endpoint, context);
  }

  private void edit(String endpoint, int context) {
    String id = id(endpoint);
    String tag = As.viewer().get("/api/v1/offers/" + id).header("ETag");
    As.curator()
        .header("If-Match", tag)
        .body(
            "{\"context_tokens\": %d, \"source\": \"sample-vendor\", \"on\": \"2026-11-22\"}"
                .formatted(context))
        .put("/api/v1/offers/" + id)
        .then()
        .statusCode(200);
  }

  private String id(String endpoint) {
    return As.viewer()
        .get("/api/v1/offers?pageSize=200&model=" + model)
        .jsonPath()
        .getString("items.find { it.provider_model_id == '%s' }.id".formatted(endpoint));
  }

  private ValidatableResponse of(String endpoint, String field) {
    RequestSpecification asked = As.viewer().queryParam("subject", id(endpoint));
    if (field != null) {
      asked.queryParam("field", field);
    }
    return asked.get(DISAGREEMENTS).then().statusCode(200);
  }

  /** Brings lines as an import and applies it. */
  private static void feed(String source, String day, String... lines) {
    String id =
        As.curator()
            .contentType("application/x-ndjson")
            .header("Prefer", "wait=30")
            .queryParam("format", "ndjson")
            .queryParam("source", source)
            .queryParam("observed_on", day)
            .queryParam("whole", false)
            .body(String.join("\n", lines).getBytes(UTF_8))
            .post("/api/v1/imports")
            .then()
            .statusCode(202)
            .extract()
            .path("id");
    As.curator()
        .body("{\"accept\": [\"refused_share\", \"vanished_share\", \"price_jump\"]}")
        .post("/api/v1/imports/" + id + "/apply")
        .then()
        .statusCode(200);
  }
}
