package rightsize.catalog.names;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rightsize.catalog.As;
import rightsize.catalog.CuratorsAtWork;

/** Every test has a source and names of its own. */
@QuarkusTest
@TestProfile(CuratorsAtWork.class)
class NameResourceTest {

  private static final String NAMES = "/api/v1/names";

  private String once;
  private String name;

  @BeforeEach
  void newSource() {
    once = UUID.randomUUID().toString().substring(0, 8);
    name = "Atlas-1-" + once;
    As.curator()
        .body("{\"id\": \"feed-%s\", \"name\": \"A feed\", \"licence\": \"MIT\"}".formatted(once))
        .post("/api/v1/sources")
        .then()
        .statusCode(201);
  }

  @Test
  void tellsWhichNamesNobodyCouldPlaceAndWhatIsLikeThem() {
    String id = upload(offer("harbour", name), offer("harbour", name.toUpperCase()));

    Map<String, Object> waiting = waiting(name);

    assertThat(waiting)
        .containsEntry("kind", "models")
        .containsEntry("provider", "harbour")
        .containsEntry("rows", 2)
        .containsEntry("import", id)
        .containsEntry("at", "line 1")
        .containsEntry("source", "feed-" + once)
        .containsEntry("observed_on", "2026-11-01")
        .containsEntry("sources", List.of("feed-" + once));
    assertThat(suggestions(waiting)).contains("example/atlas-1").hasSizeLessThanOrEqualTo(3);
  }

  @Test
  void aProviderThatNobodyKnowsWaitsToo() {
    upload(offer("harbour-" + once, name));

    Map<String, Object> waiting = waiting("harbour-" + once);

    assertThat(waiting).containsEntry("kind", "providers").containsEntry("provider", null);
    assertThat(suggestions(waiting)).contains("harbour");
  }

  @Test
  void aProviderThatHasComeMeanwhileIsAskedForNoMore() {
    String provider = "quay-" + once;
    String id = upload(offer(provider.toUpperCase(), "example/atlas-1"));
    assertThat(waiting(provider)).isNotNull();

    As.curator()
        .body(
            "{\"id\": \"%s\", \"name\": \"Quay\", \"source\": \"feed-%s\", \"on\": \"2026-11-01\"}"
                .formatted(provider, once))
        .post("/api/v1/providers")
        .then()
        .statusCode(201);

    assertThat(waiting(provider)).isNull();
    As.curator()
        .post("/api/v1/imports/" + id + "/compare")
        .then()
        .body("counts.outcomes.added", equalTo(1));
  }

  @Test
  void canBeAskedForByKindAndByPart() {
    upload(offer("harbour", name), offer("nobody-" + once, name));

    assertThat(names("kind=models&q=" + name.toLowerCase())).containsExactly(name);
    assertThat(names("kind=providers&q=" + once.toUpperCase())).containsExactly("nobody-" + once);
    assertThat(names("q=" + once)).containsExactlyInAnyOrder(name, "nobody-" + once);
    assertThat(names("kind=providers&q=" + name)).isEmpty();
  }

  @Test
  void tellsHowManyWait() {
    JsonPath before = counts();
    upload(offer("harbour", name), offer("harbour", name), offer("nobody-" + once, name));
    JsonPath after = counts();

    assertThat(after.getInt("models.names")).isEqualTo(before.getInt("models.names") + 1);
    assertThat(after.getInt("models.rows")).isEqualTo(before.getInt("models.rows") + 2);
    assertThat(after.getInt("providers.names")).isEqualTo(before.getInt("providers.names") + 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"kind=offers", "colour=red", "pageSize=0"})
  void refusesWhatCannotBeAskedFor(String query) {
    As.curator().get(NAMES + "/unresolved?" + query).then().statusCode(400);
  }

  @Test
  void refusesAPartThatIsLongerThanAnyName() {
    As.curator().get(NAMES + "/unresolved?q=" + "x".repeat(301)).then().statusCode(400);
  }

  @Test
  void aDecidedNameLeavesTheQueueAndItsRowsAreTaken() {
    String id = upload(offer("harbour", name));

    decide("models", "harbour", " " + name.toUpperCase() + " ", "example/atlas-1")
        .statusCode(201)
        .body("name", equalTo(name.toLowerCase()))
        .body("entry", equalTo("example/atlas-1"))
        .body("decided_by", equalTo("curie"));

    assertThat(waiting(name)).isNull();
    As.curator()
        .post("/api/v1/imports/" + id + "/compare")
        .then()
        .statusCode(200)
        .body("counts.outcomes.added", equalTo(1));
  }

  @Test
  void aNameOfNoInterestIsLeftOut() {
    String id = upload(offer("nobody-" + once, name));

    decide("providers", null, "nobody-" + once, null).statusCode(201).body("entry", nullValue());

    assertThat(waiting("nobody-" + once)).isNull();
    As.curator()
        .post("/api/v1/imports/" + id + "/compare")
        .then()
        .body("counts.outcomes.ignored", equalTo(1));
  }

  @Test
  void onlyTheNewestImportOfASourceAsks() {
    upload(offer("harbour", name));
    upload(offer("harbour", name + "-b"));

    assertThat(waiting(name)).isNull();
    assertThat(waiting(name + "-b")).isNotNull();
  }

  @Test
  void aDecisionIsNotOverwritten() {
    decide("models", null, name, "example/atlas-1").statusCode(201);
    decide("models", null, name.toUpperCase(), null)
        .statusCode(409)
        .body("type", equalTo("urn:rightsize:problem:name-decided"));
  }

  @Test
  void aDecisionTakenBackPutsTheNameInTheQueueAgain() {
    upload(offer("harbour", name));
    String id =
        decide("models", "harbour", name, "example/atlas-1")
            .header("Location", containsString(NAMES + "/"))
            .extract()
            .path("id");
    As.curator().get(NAMES + "?pageSize=200").then().statusCode(200).body("items.id", hasItem(id));

    As.curator().delete(NAMES + "/" + id).then().statusCode(204);

    assertThat(waiting(name)).isNotNull();
    As.curator().delete(NAMES + "/" + id).then().statusCode(404);
    As.curator().delete(NAMES + "/x").then().statusCode(404);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "null",
      value = {
        "models, null, example/no-such-model, /entry",
        "providers, null, example/atlas-1, /entry",
        "models, nobody, example/atlas-1, /provider",
        "providers, harbour, harbour, /provider"
      })
  void whatIsNotThereCannotBeMeant(String kind, String provider, String entry, String pointer) {
    decide(kind, provider, name, entry).statusCode(422).body("pointer", equalTo(pointer));
  }

  @Test
  void refusesWhatIsNoDecision() {
    decide("offers", null, name, null).statusCode(422);
    decide("models", null, " ", null).statusCode(422);
    As.curator().body("[").post(NAMES).then().statusCode(400);
    As.curator().get(NAMES + "/unresolved?pageToken=x").then().statusCode(400);
  }

  @Test
  void isClosedToAllButCurators() {
    As.viewer().get(NAMES).then().statusCode(403);
    As.viewer().get(NAMES + "/unresolved").then().statusCode(403);
    As.viewer().get(NAMES + "/unresolved/counts").then().statusCode(403);
    As.contributor().body("{}").post(NAMES).then().statusCode(403);
    As.contributor().delete(NAMES + "/" + UUID.randomUUID()).then().statusCode(403);
  }

  @Test
  void theQueueIsPaged() {
    upload(offer("harbour", name), offer("harbour", name + "-b"));
    JsonPath first = As.curator().get(NAMES + "/unresolved?pageSize=1").jsonPath();
    JsonPath second =
        As.curator()
            .queryParam("pageSize", 1)
            .queryParam("pageToken", first.getString("nextPageToken"))
            .get(NAMES + "/unresolved")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    assertThat(second.getList("items.name")).hasSize(1).isNotEqualTo(first.getList("items.name"));
  }

  private static String offer(String provider, String endpoint) {
    return ("{\"kind\": \"offers\", \"provider\": \"%s\", \"provider_model_id\": \"%s\", "
            + "\"prices\": [{\"input\": 1, \"output\": 1}]}")
        .formatted(provider, endpoint);
  }

  private String upload(String... lines) {
    return As.curator()
        .contentType("application/x-ndjson")
        .header("Prefer", "wait=30")
        .queryParam("format", "ndjson")
        .queryParam("source", "feed-" + once)
        .queryParam("observed_on", "2026-11-01")
        .body(String.join("\n", lines).getBytes(UTF_8))
        .post("/api/v1/imports")
        .then()
        .statusCode(202)
        .extract()
        .path("id");
  }

  private static ValidatableResponse decide(
      String kind, String provider, String name, String entry) {
    return As.curator()
        .body(
            "{\"kind\": %s, \"provider\": %s, \"name\": %s, \"entry\": %s}"
                .formatted(quoted(kind), quoted(provider), quoted(name), quoted(entry)))
        .post(NAMES)
        .then();
  }

  private static List<String> names(String query) {
    return As.curator()
        .get(NAMES + "/unresolved?" + query)
        .then()
        .statusCode(200)
        .extract()
        .path("items.name");
  }

  private static JsonPath counts() {
    return As.curator()
        .get(NAMES + "/unresolved/counts")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private static String quoted(String text) {
    return text == null ? "null" : "\"" + text + "\"";
  }

  /** The name in the queue, or null. */
  private static Map<String, Object> waiting(String name) {
    return As.curator()
        .get(NAMES + "/unresolved?pageSize=200")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .get("items.find { it.name.equalsIgnoreCase('%s') }".formatted(name));
  }

  @SuppressWarnings("unchecked") // JSON has no types
  private static List<String> suggestions(Map<String, Object> waiting) {
    return ((List<Map<String, Object>>) waiting.get("suggestions"))
        .stream().map(each -> each.get("id").toString()).toList();
  }
}
