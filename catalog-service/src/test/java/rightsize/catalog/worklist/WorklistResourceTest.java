package rightsize.catalog.worklist;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rightsize.catalog.As;
import rightsize.catalog.Bodies;
import rightsize.catalog.CuratorsAtWork;
import rightsize.testing.Tokens;

/** Every test has a model of its own, said and priced long ago. */
@QuarkusTest
@TestProfile(CuratorsAtWork.class)
class WorklistResourceTest {

  private static final String WORKLIST = "/api/v1/worklist";
  private static final LocalDate TODAY = LocalDate.now();

  private String model;
  private String endpoint;
  private String offer;

  @BeforeEach
  void longAgo() {
    model = make("models", Bodies.newModel().put("on", "2026-01-02"));
    endpoint = UUID.randomUUID().toString();
    feed("2026-01-03", line());
    offer = As.viewer().get("/api/v1/offers?model=" + model).jsonPath().getString("items[0].id");
  }

  @Test
  void countsEveryKindAndSaysWhereItIsMended() {
    As.curator()
        .get(WORKLIST)
        .then()
        .statusCode(200)
        .body(
            "kinds.kind",
            contains(
                "stale_prices",
                "stale_facts",
                "retiring",
                "unresolved_names",
                "disagreements",
                "approvals",
                "imports"))
        .body("kinds[0].count", greaterThan(0))
        .body("kinds[0].items", equalTo("/api/v1/worklist/stale_prices"))
        .body("stale_days", equalTo(90))
        .body("total", greaterThan(1));
  }

  @Test
  void everyListThatIsNamedOpens() {
    As.curator()
        .get(WORKLIST)
        .jsonPath()
        .getList("kinds.items", String.class)
        .forEach(address -> As.curator().get(address).then().statusCode(200));
  }

  @Test
  void anOldPriceIsConfirmedWithOneWord() {
    assertThat(work("stale_prices", offer))
        .containsEntry("fields", List.of("price"))
        .containsEntry("source", "sample-figures")
        .containsEntry("on", "2026-01-03");
    Object before = price();

    confirm(item("offers", offer, "price"), "").statusCode(200).body("confirmed", equalTo(1));

    assertThat(work("stale_prices", offer)).isNull();
    As.viewer()
        .get("/api/v1/offers/" + offer)
        .then()
        .body("price.input", equalTo(0.4f))
        .body("price.from", equalTo("2026-01-03"))
        .body("price.source", equalTo("sample-figures"))
        .body("price.on", equalTo(TODAY.toString()));
    As.viewer()
        .get("/api/v1/offers/" + offer + "/prices")
        .then()
        .body("", hasSize(2))
        .body("by_hand", contains(false, false))
        .body("findAll { it.in_force }.on", contains(TODAY.toString()));
    As.viewer()
        .get("/api/v1/offers?as_of=2026-02-01&model=" + model)
        .then()
        .body("items[0].price", equalTo(before));
  }

  @Test
  void aConfirmationDoesNotStopAFeed() {
    confirm(item("offers", offer, "price"), "").statusCode(200);
    feed(TODAY.toString(), line().replace("0.4", "0.7"));
    As.viewer().get("/api/v1/offers/" + offer).then().body("price.input", equalTo(0.7f));
  }

  @Test
  void aConfirmedPriceMayQuoteAnotherSource() {
    confirm(item("offers", offer, "price"), ", \"source\": \"sample-vendor\"").statusCode(200);
    As.viewer()
        .get("/api/v1/offers/" + offer)
        .then()
        .body("price.source", equalTo("sample-vendor"))
        .body("price.on", equalTo(TODAY.toString()));
  }

  @Test
  void aPriceThatIsHeldStopsFeeds() {
    confirm(item("offers", offer, "price"), ", \"by_hand\": true").statusCode(200);
    feed(TODAY.toString(), line().replace("0.4", "0.7"));
    As.viewer().get("/api/v1/offers/" + offer).then().body("price.input", equalTo(0.4f));
  }

  @Test
  void oldFactsOfAnEntryAreConfirmedTogether() {
    assertThat(work("stale_facts", offer)).containsEntry("fields", List.of("context_tokens"));
    assertThat(work("stale_facts", model))
        .containsEntry("fields", List.of("context_tokens", "licence", "output_tokens", "status"));

    confirm(item("models", model, null) + ", " + item("offers", offer, null), "").statusCode(200);

    assertThat(work("stale_facts", offer)).isNull();
    assertThat(work("stale_facts", model)).isNull();
    As.viewer()
        .get("/api/v1/models/" + model)
        .then()
        .body("licence", equalTo("MIT"))
        .body("facts.licence[0].on", equalTo(TODAY.toString()))
        .body("facts.licence[0].shown", equalTo(true))
        .body("facts.licence[0].by_hand", equalTo(true))
        .body("facts.licence", hasSize(2));
  }

  @Test
  void whatASourceListedAgainLatelyIsNotOld() {
    feed(TODAY.toString(), line());
    assertThat(work("stale_prices", offer)).isNull();
  }

  @Test
  void whatIsRetiredMayRest() {
    String tag = As.viewer().get("/api/v1/models/" + model).header("ETag");
    As.curator()
        .header("If-Match", tag)
        .body("{\"source\": \"sample-vendor\", \"on\": \"2026-01-04\"}")
        .post("/api/v1/models/" + model + "/retire")
        .then()
        .statusCode(200);
    assertThat(work("stale_prices", offer)).isNull();
    assertThat(work("stale_facts", model)).isNull();
  }

  @Test
  void aModelThatEndsSoonIsListedUntilSomebodyHasLooked() {
    String soon = TODAY.plusDays(30).toString();
    String ending = make("models", Bodies.newModel().put("retires_on", soon));
    String later =
        make("models", Bodies.newModel().put("retires_on", TODAY.plusDays(120).toString()));
    assertThat(work("retiring", later)).isNull();
    assertThat(work("retiring", ending)).containsEntry("retires_on", soon);
    confirm(item("models", ending, "retires_on"), "").statusCode(200);
    assertThat(work("retiring", ending)).isNull();
  }

  @Test
  void aModelThatShouldHaveEndedIsListed() {
    String over = make("models", Bodies.newModel().put("retires_on", "2026-02-01"));
    assertThat(work("retiring", over)).containsEntry("retires_on", "2026-02-01");
    confirm(item("models", over, "retires_on"), ", \"on\": \"2026-01-20\"").statusCode(200);
    assertThat(work("retiring", over)).isNotNull();
    confirm(item("models", over, "retires_on"), "").statusCode(200);
    assertThat(work("retiring", over)).isNull();
  }

  @Test
  void aDisagreementIsSettledByACuratorsWord() {
    String asked = "/api/v1/disagreements?subject=qwen/qwen3-32b&field=context_tokens";
    As.viewer().get(asked).then().body("items.settled", contains(false));
    confirm(item("models", "qwen/qwen3-32b", "context_tokens"), ", \"by_hand\": true")
        .statusCode(200);
    As.viewer()
        .get(asked)
        .then()
        .body("items.settled", contains(true))
        .body("items[0].rule", equalTo("curator"))
        .body("items[0].said[0].value", equalTo(131072));
  }

  @Test
  void manyAreConfirmedInOneVersionOrNone() {
    long version = version();
    confirm(item("offers", offer, "price") + ", " + item("models", model, "no_such_fact"), "")
        .statusCode(422)
        .body("pointer", equalTo("/items/1"));
    assertThat(version()).isEqualTo(version);
    assertThat(work("stale_prices", offer)).isNotNull();
    confirm(item("offers", offer, "price") + ", " + item("models", model, "licence"), "")
        .statusCode(200)
        .body("confirmed", equalTo(2))
        .body("version", equalTo((int) version + 1));
    As.curator()
        .get("/api/v1/audit?action=confirmed&object=" + (version + 1))
        .then()
        .body("items.who", contains("curie"));
  }

  @Test
  void aListIsPagedFromTheOldest() {
    JsonPath all = As.curator().get(WORKLIST + "/stale_facts?pageSize=200").jsonPath();
    assertThat(all.getList("items.on", String.class)).isSorted();
    String next = As.curator().get(WORKLIST + "/stale_facts?pageSize=1").path("nextPageToken");
    As.curator()
        .queryParam("pageSize", 1)
        .queryParam("pageToken", next)
        .get(WORKLIST + "/stale_facts")
        .then()
        .body("items.subject", contains(all.getString("items[1].subject")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}                                                                     | 422 | /items",
        "{\"items\": []}                                                        | 422 | /items",
        "{\"items\": [{\"kind\": \"cats\", \"subject\": \"x\"}]}                | 422 | /items/0/kind",
        "{\"items\": [{\"kind\": \"models\", \"subject\": \"x/y\"}]}            | 422 | /items/0",
        "{\"items\": [{\"kind\": \"models\", \"subject\": \"x/y\"}], \"on\": \"2999-01-01\"} | 422 | /on",
        "{\"items\": [{\"kind\": \"models\", \"subject\": \"x/y\"}], \"source\": \"x\"} | 422 | /source",
        "{\"items\": 3}                                                         | 400 | /items"
      })
  void refusesWhatConfirmsNothing(String body, int status, String pointer) {
    As.curator()
        .body(body)
        .post(WORKLIST + "/confirm")
        .then()
        .statusCode(status)
        .body("pointer", equalTo(pointer));
  }

  @Test
  void isClosedToThoseWithoutTheRole() {
    As.viewer().get(WORKLIST).then().statusCode(403);
    As.contributor().get(WORKLIST + "/retiring").then().statusCode(403);
    As.bearer(Tokens.of("audrey").role("auditor")).get(WORKLIST).then().statusCode(200);
    As.bearer(Tokens.of("audrey").role("auditor"))
        .body("{}")
        .post(WORKLIST + "/confirm")
        .then()
        .statusCode(403);
    As.curator().get(WORKLIST + "/imports").then().statusCode(404);
    As.curator().get(WORKLIST + "/nothing").then().statusCode(404);
  }

  private static String item(String kind, String subject, String field) {
    return field == null
        ? "{\"kind\": \"%s\", \"subject\": \"%s\"}".formatted(kind, subject)
        : "{\"kind\": \"%s\", \"subject\": \"%s\", \"fields\": [\"%s\"]}"
            .formatted(kind, subject, field);
  }

  private static ValidatableResponse confirm(String items, String more) {
    return As.curator()
        .body("{\"items\": [%s]%s}".formatted(items, more))
        .post(WORKLIST + "/confirm")
        .then();
  }

  /** The item about an entry, or null. */
  private static Map<String, Object> work(String kind, String subject) {
    return As.curator()
        .get(WORKLIST + "/" + kind + "?pageSize=200")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .get("items.find { it.subject == '%s' }".formatted(subject));
  }

  private Object price() {
    return As.viewer().get("/api/v1/offers/" + offer).jsonPath().get("price");
  }

  private static long version() {
    return As.viewer().get("/api/v1/catalogue").jsonPath().getLong("version");
  }

  private static String make(String kind, ObjectNode body) {
    return As.curator()
        .body(body.toString())
        .post("/api/v1/" + kind)
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private String line() {
    return ("{\"kind\": \"offers\", \"provider\": \"harbour\", \"model\": \"%s\","
            + " \"provider_model_id\": \"%s\", \"region\": \"eu\", \"context_tokens\": 4096,"
            + " \"prices\": [{\"input\": 0.4, \"output\": 3}]}")
        .formatted(model, endpoint);
  }

  private static void feed(String day, String line) {
    String id =
        As.curator()
            .contentType("application/x-ndjson")
            .header("Prefer", "wait=30")
            .queryParam("format", "ndjson")
            .queryParam("source", "sample-figures")
            .queryParam("observed_on", day)
            .queryParam("whole", false)
            .body(line.getBytes(UTF_8))
            .post("/api/v1/imports")
            .then()
            .statusCode(202)
            .extract()
            .path("id");
    if (As.curator().get("/api/v1/imports/" + id).path("status").equals("staged")) {
      As.curator()
          .body("{\"accept\": [\"refused_share\", \"vanished_share\", \"price_jump\"]}")
          .post("/api/v1/imports/" + id + "/apply")
          .then()
          .statusCode(200);
    }
  }
}
