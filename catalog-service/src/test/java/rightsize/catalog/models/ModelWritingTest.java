package rightsize.catalog.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rightsize.catalog.As;
import rightsize.catalog.Bodies;
import rightsize.catalog.CuratorsAtWork;
import rightsize.catalog.rows.Json;

@QuarkusTest
@TestProfile(CuratorsAtWork.class)
class ModelWritingTest {

  private static final String MODELS = "/api/v1/models";

  @Test
  void addsAModel() {
    ObjectNode orion = Bodies.newModel();

    As.curator()
        .body(orion.toString())
        .post(MODELS)
        .then()
        .statusCode(201)
        .header("Location", org.hamcrest.Matchers.endsWith("/models/" + orion.get("id").asText()))
        .header("ETag", notNullValue())
        .body("size_class", equalTo("small"))
        .body("facts.licence[0].source", equalTo("sample-vendor"))
        .body("facts.licence[0].by_hand", equalTo(true))
        .body("facts.output_tokens[0].state", equalTo("not_applicable"));

    As.viewer()
        .get(MODELS + "/" + orion.get("id").asText())
        .then()
        .statusCode(200)
        .body("$", hasKey("output_tokens"));
  }

  @Test
  void addsItOnceForOneKey() {
    ObjectNode orion = Bodies.newModel();
    String key = UUID.randomUUID().toString();

    Response first = create(orion, key);
    Response again = create(orion, key);

    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(again.statusCode()).isEqualTo(201);
    assertThat(again.asString()).isEqualTo(first.asString());
    assertThat(create(Bodies.newModel(), key).statusCode()).isEqualTo(422);
  }

  @Test
  void refusesToAddWhatIsThere() {
    ObjectNode orion = added();

    As.curator().body(orion.toString()).post(MODELS).then().statusCode(409);
  }

  @Test
  void keepsWhatWasSaidBefore() {
    ObjectNode orion = added();
    String path = MODELS + "/" + orion.get("id").asText();
    orion.put("context_tokens", 65536).put("on", "2026-11-22");
    orion.remove("licence");

    As.curator()
        .header("If-Match", As.viewer().get(path).header("ETag"))
        .body(orion.toString())
        .put(path)
        .then()
        .statusCode(200)
        .body("context_tokens", equalTo(65536))
        .body("$", not(hasKey("licence")))
        .body("facts.context_tokens.value", contains(65536, 32768))
        .body("facts.context_tokens.shown", contains(true, false))
        .body("facts.context_tokens.on", contains("2026-11-22", "2026-11-20"))
        .body("facts.licence.state", contains("unknown", "known"))
        .body("facts.family.size()", equalTo(1));

    As.viewer()
        .get("/api/v1/changes?kind=models&subject=" + orion.get("id").asText())
        .then()
        .body("items.find { it.field == 'context_tokens' }.old", equalTo(32768))
        .body("items.find { it.field == 'context_tokens' }.new", equalTo(65536))
        .body("items.find { it.field == 'context_tokens' }.who", equalTo("curie"))
        .body("items.find { it.field == 'licence' }.old", equalTo("MIT"))
        .body(
            "items.field.findAll { it != null }", containsInAnyOrder("context_tokens", "licence"));
  }

  @Test
  void namesTheSourceOfOneFact() {
    ObjectNode orion = added();
    String path = MODELS + "/" + orion.get("id").asText();
    orion.withObject("/from/context_tokens").put("source", "sample-figures").put("on", "2026-11");

    As.curator()
        .header("If-Match", As.viewer().get(path).header("ETag"))
        .body(orion.toString())
        .put(path)
        .then()
        .statusCode(200)
        .body("facts.context_tokens.source", contains("sample-figures", "sample-vendor"));
  }

  @Test
  void aChangeThatChangesNothingMakesNoVersion() {
    ObjectNode orion = added();
    String path = MODELS + "/" + orion.get("id").asText();
    String tag = As.viewer().get(path).header("ETag");
    int version = version();

    As.curator().header("If-Match", tag).body(orion.toString()).put(path).then().statusCode(200);

    assertThat(version()).isEqualTo(version);
    assertThat(As.viewer().get(path).header("ETag")).isEqualTo(tag);
  }

  @Test
  void eachChangeIsOneVersion() {
    int version = version();

    added();
    added();

    assertThat(version()).isEqualTo(version + 2);
  }

  @Test
  void asksForTheVersionThatIsChanged() {
    ObjectNode orion = added();
    String path = MODELS + "/" + orion.get("id").asText();
    String seen = As.viewer().get(path).header("ETag");

    As.curator().body(orion.toString()).put(path).then().statusCode(428);
    As.curator()
        .header("If-Match", "\"v1-0\"")
        .body(orion.put("family", "orions").toString())
        .put(path)
        .then()
        .statusCode(412)
        .header("ETag", equalTo(seen));
    As.viewer().get(path).then().body("family", equalTo("orion"));
  }

  @Test
  void oneOfTwoCuratorsWins() throws Exception {
    ObjectNode orion = added();
    String path = MODELS + "/" + orion.get("id").asText();
    String seen = As.viewer().get(path).header("ETag");
    List<Callable<Integer>> changes =
        Stream.of("orion-a", "orion-b")
            .<Callable<Integer>>map(
                family -> {
                  String body = orion.deepCopy().put("family", family).toString();
                  return () ->
                      As.curator().header("If-Match", seen).body(body).put(path).statusCode();
                })
            .toList();

    try (ExecutorService both = Executors.newFixedThreadPool(2)) {
      List<Integer> answers = new ArrayList<>();
      for (Future<Integer> answer : both.invokeAll(changes)) {
        answers.add(answer.get());
      }
      assertThat(answers).containsExactlyInAnyOrder(200, 412);
    }
  }

  @Test
  void retiresAModelAndKeepsIt() {
    ObjectNode orion = added();
    String path = MODELS + "/" + orion.get("id").asText();

    As.curator()
        .header("If-Match", As.viewer().get(path).header("ETag"))
        .body(
            """
            {"retires_on": "2027-03-31", "successor": "example/atlas-large",
             "reason": "announced", "source": "sample-vendor", "on": "2026-11-22"}
            """)
        .post(path + "/retire")
        .then()
        .statusCode(200)
        .body("status", equalTo("retired"))
        .body("retires_on", equalTo("2027-03-31"))
        .body("licence", equalTo("MIT"))
        .body("facts.status.value", contains("retired", "current"));

    As.viewer().get(MODELS + "?status=retired").then().body("items.id", hasItem(id(orion)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"colour\": \"red\"} | 400 | /colour",
        "{\"revision\": 7} | 400 | /revision",
        "{\"context_tokens\": \"many\"} | 400 | /context_tokens",
        "{\"context_tokens\": 1.5} | 400 | /context_tokens",
        "{\"context_tokens\": 0} | 422 | /context_tokens",
        "{\"context_tokens\": 1e400} | 400 | /context_tokens",
        "{\"total_params_b\": -1} | 422 | /total_params_b",
        "{\"total_params_b\": 1e400} | 422 | /total_params_b",
        "{\"open_weights\": \"yes\"} | 400 | /open_weights",
        "{\"status\": \"Current\"} | 422 | /status",
        "{\"released_on\": \"2026-02-30\"} | 422 | /released_on",
        "{\"released_on\": 2026} | 400 | /released_on",
        "{\"released_on\": \"9999-12-31\"} | 422 | /released_on",
        "{\"name\": null} | 422 | /name",
        "{\"name\": \"  \"} | 422 | /name",
        "{\"name\": \"a\\u0000b\"} | 400 | /name",
        "{\"name\": \"a\\ud800b\"} | 400 | /name",
        "{\"name\": \"a\\u202eb\"} | 400 | /name",
        "{\"languages\": \"en\"} | 400 | /languages",
        "{\"languages\": [\"en\", \"en\"]} | 422 | /languages/1",
        "{\"input_modalities\": [\"smell\"]} | 422 | /input_modalities/0",
        "{\"architecture\": {\"layers\": 0}} | 422 | /architecture/layers",
        "{\"architecture\": {\"floors\": 3}} | 400 | /architecture/floors",
        "{\"architecture\": []} | 400 | /architecture",
        "{\"source\": \"hearsay\"} | 422 | /source",
        "{\"source\": null} | 422 | /source",
        "{\"on\": \"soon\"} | 422 | /on",
        "{\"from\": {\"licence\": {\"source\": \"hearsay\", \"on\": \"2026\"}}} | 422 | /from/licence/source",
        "{\"from\": {\"colour\": {\"source\": \"sample-vendor\", \"on\": \"2026\"}}} | 400 | /from/colour",
        "{\"also\": [{\"field\": \"colour\", \"value\": 1}]} | 400 | /also/0/field",
        "{\"developer\": \"qwen\"} | 422 | /id",
        "{\"developer\": \"nobody\", \"id\": \"nobody/x\"} | 422 | /developer",
        "{\"id\": \"Example/Orion\"} | 422 | /id",
        "{\"id\": \"example/' OR 1=1--\"} | 422 | /id"
      })
  void refusesWhatIsNoModel(String wrong, int status, String pointer) throws Exception {
    String before = As.service().get("/api/v1/snapshot").jsonPath().getString("hash");
    ObjectNode orion = Bodies.newModel();

    As.curator()
        .body(with(orion, wrong))
        .post(MODELS)
        .then()
        .statusCode(status)
        .contentType("application/problem+json")
        .body("errors.pointer", hasItem(pointer));

    assertThat(As.service().get("/api/v1/snapshot").jsonPath().getString("hash")).isEqualTo(before);
  }

  @Test
  void refusesWhatIsNoJson() {
    As.curator().body("{\"id\":").post(MODELS).then().statusCode(400);
    As.curator().body("{} {}").post(MODELS).then().statusCode(400);
    As.curator().body("{\"id\":1,\"id\":2}").post(MODELS).then().statusCode(400);
    As.curator().body("[]").post(MODELS).then().statusCode(400);
    As.curator().post(MODELS).then().statusCode(400);
    As.curator().body("[".repeat(100) + "]".repeat(100)).post(MODELS).then().statusCode(400);
    As.curator().contentType("text/plain").body("{}").post(MODELS).then().statusCode(415);
  }

  @Test
  void isClosedToAllButCurators() {
    String body = Bodies.newModel().toString();

    As.viewer().body(body).post(MODELS).then().statusCode(403);
    As.contributor().body(body).post(MODELS).then().statusCode(403);
    As.service().body(body).post(MODELS).then().statusCode(403);
    io.restassured.RestAssured.given().body(body).post(MODELS).then().statusCode(401);
  }

  /** The wrong member in the very letters in which it is written here. */
  private static String with(ObjectNode model, String wrong) throws Exception {
    Json.read(wrong).fieldNames().forEachRemaining(model::remove);
    return model
        .toString()
        .replaceFirst("\\{", Matcher.quoteReplacement(wrong.strip().replaceFirst("}$", ",")));
  }

  private static ObjectNode added() {
    ObjectNode orion = Bodies.newModel();
    assertThat(create(orion, null).statusCode()).isEqualTo(201);
    return orion;
  }

  private static Response create(ObjectNode model, String key) {
    return key == null
        ? As.curator().body(model.toString()).post(MODELS)
        : As.curator().header("Idempotency-Key", key).body(model.toString()).post(MODELS);
  }

  private static int version() {
    return As.viewer().get("/api/v1/catalogue").jsonPath().getInt("version");
  }

  private static String id(ObjectNode model) {
    return model.get("id").asText();
  }
}
