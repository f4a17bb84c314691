package rightsize.catalog.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import rightsize.catalog.As;

/**
 * A source of a test's own, so that none sees what another brought, and what curators ask of its
 * imports.
 *
 * @param endpoint what the offers that it tells of are called at their provider, to begin with
 */
record TestSource(String id, String endpoint) {

  static final String IMPORTS = "/api/v1/imports";

  /** One that the catalogue has just heard of. */
  static TestSource fresh() {
    String once = UUID.randomUUID().toString().substring(0, 8);
    TestSource source = new TestSource("feed-" + once, "atlas-" + once);
    As.curator()
        .body("{\"id\": \"%s\", \"name\": \"A feed\", \"licence\": \"MIT\"}".formatted(source.id))
        .post("/api/v1/sources")
        .then()
        .statusCode(201);
    return source;
  }

  /** The line of an offer at this price. */
  String offer(String input) {
    return ("{\"kind\": \"offers\", \"provider\": \"harbour\", \"model\": \"example/atlas-1\", "
            + "\"provider_model_id\": \"%s\", \"prices\": [{\"input\": %s, \"output\": 1}]}")
        .formatted(endpoint, input);
  }

  /** The line of a further offer. */
  String offer(int number, String input) {
    return offer(input).replace(endpoint, endpoint + "-" + number);
  }

  JsonPath upload(String on, String... lines) {
    return upload(on, false, lines);
  }

  JsonPath uploadWhole(String on, String... lines) {
    return upload(on, true, lines);
  }

  private JsonPath upload(String on, boolean whole, String... lines) {
    return As.curator()
        .contentType("application/x-ndjson")
        .header("Prefer", "wait=30")
        .queryParam("format", "ndjson")
        .queryParam("source", id)
        .queryParam("observed_on", on)
        .queryParam("whole", whole)
        .body(String.join("\n", lines).getBytes(UTF_8))
        .post(IMPORTS)
        .then()
        .statusCode(202)
        .extract()
        .jsonPath();
  }

  static ValidatableResponse decide(JsonPath staged, String verb, String body) {
    return As.curator().body(body).post(IMPORTS + "/" + staged.getString("id") + "/" + verb).then();
  }

  static JsonPath apply(JsonPath staged) {
    return decide(staged, "apply", "{}").statusCode(200).extract().jsonPath();
  }

  static ValidatableResponse rows(JsonPath staged, String outcome) {
    return As.curator()
        .get(IMPORTS + "/" + staged.getString("id") + "/rows?outcome=" + outcome)
        .then()
        .statusCode(200);
  }

  /** The first offer of this source, if it is served. */
  List<Map<String, Object>> offers() {
    return As.viewer()
        .get("/api/v1/offers?model=example/atlas-1&provider=harbour&pageSize=200")
        .jsonPath()
        .getList("items.findAll { it.provider_model_id == '%s' }".formatted(endpoint));
  }

  Object input() {
    return ((Map<?, ?>) offers().get(0).get("price")).get("input");
  }

  Object inputOn(String day) {
    return As.viewer()
        .queryParam("as_of", day)
        .get("/api/v1/offers?model=example/atlas-1&provider=harbour&pageSize=200")
        .jsonPath()
        .get("items.find { it.provider_model_id == '%s' }.price?.input".formatted(endpoint));
  }

  /** The hash of everything that is served. */
  static String served() {
    return As.service().get("/api/v1/snapshot").jsonPath().getString("hash");
  }

  static int version() {
    return As.service().get("/api/v1/snapshot").jsonPath().getInt("version");
  }

  static String problem(String type) {
    return "urn:rightsize:problem:" + type;
  }
}
