package rightsize.catalog.merges;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rightsize.catalog.As;
import rightsize.catalog.Bodies;
import rightsize.catalog.CuratorsAtWork;
import rightsize.catalog.rows.Json;
import rightsize.testing.Tokens;

@QuarkusTest
@TestProfile(CuratorsAtWork.class)
class MergeResourceTest {

  private static final String MERGES = "/api/v1/merges";
  private static final String MODELS = "/api/v1/models/";

  /** A model with an alias, an offer, a build, a score and a measured speed. */
  private static String model() {
    ObjectNode model = Bodies.newModel();
    String id = model.get("id").asText();
    model.putArray("aliases").add("other-" + id.substring(8));
    made("models", model);
    made("offers", Bodies.offerOf(id));
    build(id, "acme/" + UUID.randomUUID());
    score(id, "71.5");
    speed(id, 8);
    return id;
  }

  private static void made(String noun, ObjectNode row) {
    As.curator().body(row.toString()).post("/api/v1/" + noun).then().statusCode(201);
  }

  private static void build(String model, String repository) {
    made(
        "builds",
        Json.stored(
            """
            {"model": "%s", "format": "gguf", "quantisation": "Q4_K_M", "repository": "%s",
             "bits_per_weight": 4.8, "source": "sample-vendor", "on": "2026-11-20"}
            """
                .formatted(model, repository)));
  }

  private static void score(String model, String score) {
    made(
        "scores",
        Json.stored(
            """
            {"model": "%s", "benchmark": "sample-chat", "score": %s, "self_reported": true,
             "source": "sample-vendor", "on": "2026-11-20"}
            """
                .formatted(model, score)));
  }

  private static void speed(String model, int concurrency) {
    made(
        "speeds",
        Json.stored(
            """
            {"model": "%s", "quantisation": "FP8", "engine": "vllm", "devices": 1,
             "accelerator": "nvidia-h100-sxm", "input_tokens": 600, "output_tokens": 200,
             "concurrency": %d, "tpot_ms": 20, "source": "sample-vendor", "on": "2026-11-20"}
            """
                .formatted(model, concurrency)));
  }

  private static String tag(String model) {
    return As.viewer().get(MODELS + model).header("ETag");
  }

  private static ValidatableResponse merge(String model, String into) {
    return merge(model, into, tag(model));
  }

  private static ValidatableResponse merge(String model, String into, String tag) {
    var asked = As.curator().body(body(model, into));
    return (tag == null ? asked : asked.header("If-Match", tag)).post(MERGES).then();
  }

  private static String body(String model, String into) {
    return "{\"model\": \"%s\", \"into\": \"%s\", \"reason\": \"the same weights\"}"
        .formatted(model, into);
  }

  private static ValidatableResponse shown(String model) {
    return As.viewer().get(MODELS + model).then().statusCode(200);
  }

  @Test
  void thePreviewTellsWhatMovesAndWritesNothing() {
    String one = model();
    String other = model();
    String version = version();

    As.curator()
        .get(MERGES + "/preview?model=" + one + "&into=" + other)
        .then()
        .statusCode(200)
        .body("offers.provider", contains("harbour"))
        .body("builds", hasSize(1))
        .body("scores.moved", equalTo(0))
        .body("scores.known", equalTo(1))
        .body("speeds.moved", equalTo(0))
        .body("speeds.known", equalTo(1))
        .body("names.name", containsInAnyOrder(one, one.substring(8), "other-" + one.substring(8)));

    assertThat(version()).isEqualTo(version);
    shown(one).body("offers", hasSize(1));
  }

  @Test
  void whatBelongsToTheOneMovesToTheOtherInOneVersion() {
    String one = model();
    String other = model();
    score(one, "75.5");
    speed(one, 16);
    int version = Integer.parseInt(version());

    merge(one, other)
        .statusCode(201)
        .body("merged_by", equalTo("curie"))
        .body("merged_in", equalTo(version + 1))
        .body("moved.scores.moved", equalTo(1))
        .body("moved.speeds.moved", equalTo(1))
        .body("moved.named", hasSize(3));

    shown(other)
        .body("offers", hasSize(2))
        .body("builds", hasSize(2))
        .body("scores.score", hasItem(75.5f))
        .body("speeds.concurrency", containsInAnyOrder(8, 16));
    assertThat(version()).isEqualTo(Integer.toString(version + 1));
    As.viewer()
        .get(MODELS + one)
        .then()
        .statusCode(410)
        .body("type", equalTo("urn:rightsize:problem:merged"))
        .body("merged_into", equalTo(other));
    As.viewer()
        .get("/api/v1/changes?kind=models&subject=" + one)
        .then()
        .body("items.old", hasItem(notNullValue()));
    As.bearer(Tokens.of("audrey").role("auditor"))
        .get("/api/v1/audit?action=merged&object=" + one)
        .then()
        .body("items", hasSize(1))
        .body("items[0].who", equalTo("curie"));
    assertThat(As.service().get("/api/v1/snapshot").asString()).doesNotContain("\"" + one + "\"");
  }

  @Test
  void aFeedThatCallsItByItsOldNameFindsTheOther() {
    String one = model();
    String other = model();
    merge(one, other).statusCode(201);

    assertThat(imported("offers", one, UUID.randomUUID().toString())).isEqualTo("added");
    shown(other).body("offers", hasSize(3));
    assertThat(imported("models", one, "")).isEqualTo("quarantined");
    As.curator()
        .body(Bodies.newModel().put("id", one).toString())
        .post("/api/v1/models")
        .then()
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/id"));
  }

  @Test
  void aBuildThatTheOtherHasStaysBehindAndSaysWhy() {
    String one = model();
    String other = model();
    build(one, "acme/both");
    build(other, "acme/both");

    merge(one, other)
        .statusCode(201)
        .body("moved.builds.find { it.repository == 'acme/both' }.stays", equalTo("there_already"));

    shown(other).body("builds", hasSize(3));
    As.viewer().get("/api/v1/builds?model=" + one).then().body("items", empty());
  }

  @Test
  void aNameThatAThirdOneBearsIsNotTaken() {
    String one = model();
    String other = model();
    ObjectNode third = Bodies.newModel();
    third.putArray("aliases").add("other-" + one.substring(8));
    made("models", third);

    merge(one, other)
        .statusCode(201)
        .body(
            "moved.names.findAll { it.stays == 'another_model' }.name",
            contains("other-" + one.substring(8)))
        .body("moved.named", hasSize(2));
  }

  @Test
  void whatCuratorsCalledTheOneIsTheOtherNow() {
    String one = model();
    String other = model();
    String name = "handy-" + UUID.randomUUID();
    String id =
        As.curator()
            .body(
                "{\"kind\": \"models\", \"name\": \"%s\", \"entry\": \"%s\"}".formatted(name, one))
            .post("/api/v1/names")
            .then()
            .statusCode(201)
            .extract()
            .path("id");

    String merge = merge(one, other).statusCode(201).extract().path("id");
    named(id, other);
    revert(merge).statusCode(200);
    named(id, one);
  }

  private static void named(String id, String entry) {
    As.curator()
        .get("/api/v1/names?pageSize=200")
        .then()
        .body("items.find { it.id == '%s' }.entry".formatted(id), equalTo(entry));
  }

  private static ValidatableResponse revert(String merge) {
    return As.curator()
        .body("{\"reason\": \"they are two\"}")
        .post(MERGES + "/" + merge + "/revert")
        .then();
  }

  @Test
  void aMergeIsTakenBack() {
    String one = model();
    String other = model();
    build(one, "acme/both");
    build(other, "acme/both");
    score(one, "75.5");
    String before = shown(one).extract().asString();
    String merge = merge(one, other).statusCode(201).extract().path("id");

    revert(merge).statusCode(200).body("reverted_by", equalTo("curie"));

    ValidatableResponse back = shown(one);
    for (String part : new String[] {"offers", "builds", "scores", "speeds"}) {
      back.body(part + ".id", equalTo(JsonPath.from(before).getList(part + ".id")));
    }
    shown(other).body("offers", hasSize(1)).body("builds", hasSize(2)).body("scores", hasSize(1));
    revert(merge).statusCode(409);
    merge(one, other).statusCode(201);
    As.bearer(Tokens.of("audrey").role("auditor"))
        .get("/api/v1/audit?action=parted&object=" + one)
        .then()
        .body("items", hasSize(1));
  }

  @Test
  void whoeverWasMergedOnPointsToTheLast() {
    String one = model();
    String other = model();
    String last = model();
    String first = merge(one, other).statusCode(201).extract().path("id");
    merge(other, last).statusCode(201);

    As.viewer().get(MODELS + one).then().statusCode(410).body("merged_into", equalTo(last));
    shown(last).body("offers", hasSize(3));
    revert(first).statusCode(409).body("type", equalTo("urn:rightsize:problem:merged-on"));
    merge(last, one, tag(last)).statusCode(422).body("pointer", equalTo("/into"));
  }

  @Test
  void onlyWhoHasSeenItAsItIsMergesIt() {
    String one = model();
    String other = model();
    String seen = tag(one);
    made("offers", Bodies.offerOf(one));

    merge(one, other, null).statusCode(428);
    merge(one, other, seen).statusCode(412);
    merge(one, other).statusCode(201);
    merge(one, other, seen).statusCode(422).body("pointer", equalTo("/model"));
  }

  @ParameterizedTest
  @CsvSource({
    "qwen/qwen3-32b, qwen/qwen3-32b, /into",
    "qwen/nobody, qwen/qwen3-32b, /model",
    "qwen/qwen3-32b, qwen/nobody, /into",
  })
  void whatAreNotTwoModelsIsRefused(String model, String into, String pointer) {
    merge(model, into, "\"any\"").statusCode(422).body("pointer", equalTo(pointer));
    As.curator()
        .queryParam("model", model)
        .queryParam("into", into)
        .get(MERGES + "/preview")
        .then()
        .statusCode(422);
  }

  @Test
  void whoLeavesSomethingOutIsTold() {
    As.curator()
        .body("{\"model\": \"\"}")
        .post(MERGES)
        .then()
        .statusCode(422)
        .body("errors.pointer", containsInAnyOrder("/model", "/into", "/reason"));
    As.curator().get(MERGES + "/preview").then().statusCode(400);
    As.curator().body("{").post(MERGES).then().statusCode(400);
  }

  @Test
  void aRequestThatWaitsIsDecidedFirst() {
    String one = model();
    As.contributor()
        .body(
            "{\"model\": \"%s\", \"tasks\": [], \"data_classes\": [], \"purpose\": \"chat\"}"
                .formatted(one))
        .post("/api/v1/approvals")
        .then()
        .statusCode(201);

    merge(one, model())
        .statusCode(409)
        .body("type", equalTo("urn:rightsize:problem:approvals-waiting"));
    shown(one);
  }

  @ParameterizedTest
  @ValueSource(strings = {"viewer", "contributor", "auditor", "admin", "service"})
  void onlyCuratorsMerge(String role) {
    String merge = UUID.randomUUID().toString();
    var x = Tokens.of("x").role(role);
    As.bearer(x).body(body("a/b", "a/c")).post(MERGES).then().statusCode(403);
    As.bearer(x).get(MERGES + "/preview?model=a/b&into=a/c").then().statusCode(403);
    As.bearer(x)
        .body("{\"reason\": \"r\"}")
        .post(MERGES + "/" + merge + "/revert")
        .then()
        .statusCode(403);
    RestAssured.get(MERGES).then().statusCode(401);
  }

  @Test
  void everybodyReadsWhatWasMerged() {
    String one = model();
    String other = model();
    String merge = merge(one, other).statusCode(201).extract().path("id");

    As.viewer().get(MERGES + "/" + merge).then().statusCode(200).body("into", equalTo(other));
    As.viewer().get(MERGES).then().body("items.model", hasItem(one));
    As.viewer().get(MERGES + "/nobody").then().statusCode(404);
    As.viewer().get(MERGES + "/" + UUID.randomUUID()).then().statusCode(404);
  }

  @Test
  void theAuditStillVouchesForEveryVersion() {
    String one = model();
    String merge = merge(one, model()).statusCode(201).extract().path("id");
    revert(merge).statusCode(200);

    As.bearer(Tokens.of("audrey").role("auditor"))
        .get("/api/v1/audit/verification")
        .then()
        .statusCode(200)
        .body("intact", equalTo(true));
  }

  private static String version() {
    return As.viewer().get("/api/v1/catalogue").jsonPath().getString("version");
  }

  private static String imported(String kind, String model, String endpoint) {
    String source = "feed-" + UUID.randomUUID().toString().substring(0, 8);
    As.curator()
        .body("{\"id\": \"%s\", \"name\": \"A feed\", \"licence\": \"MIT\"}".formatted(source))
        .post("/api/v1/sources")
        .then()
        .statusCode(201);
    String line =
        kind.equals("models")
            ? "{\"kind\": \"models\", \"id\": \"%s\", \"developer\": \"example\", \"name\": \"O\"}"
                .formatted(model)
            : ("{\"kind\": \"offers\", \"provider\": \"harbour\", \"model\": \"%s\","
                    + " \"provider_model_id\": \"%s\", \"prices\": [{\"input\": 1, \"output\": 1}]}")
                .formatted(model, endpoint);
    var staged =
        As.curator()
            .contentType("application/x-ndjson")
            .header("Prefer", "wait=30")
            .queryParam("format", "ndjson")
            .queryParam("source", source)
            .queryParam("observed_on", "2026-11-20")
            .body(line.getBytes(UTF_8))
            .post("/api/v1/imports")
            .then()
            .statusCode(202)
            .extract()
            .jsonPath();
    if (staged.get("counts.outcomes.added") != null) {
      As.curator()
          .body("{}")
          .post("/api/v1/imports/" + staged.getString("id") + "/apply")
          .then()
          .statusCode(200);
      return "added";
    }
    return staged.get("counts.outcomes.quarantined") != null ? "quarantined" : "else";
  }
}
