package rightsize.catalog.licences;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rightsize.catalog.As;
import rightsize.catalog.Bodies;
import rightsize.catalog.CuratorsAtWork;
import rightsize.catalog.rows.Json;

@QuarkusTest
@TestProfile(CuratorsAtWork.class)
class LicenceResourceTest {

  private static final String LICENCES = "/api/v1/licences";
  private static final String MODELS = "/api/v1/models";

  private static ObjectNode community() {
    return Json.stored(
        """
        {"id": "LicenseRef-Orion-%s", "name": "Orion Community Licence",
         "url": "https://example.org/orion", "commercial_use": "conditional",
         "revenue_per_year": 1000000, "revenue_currency": "USD", "monthly_users": 5000000,
         "note": "above either, ask", "source": "sample-vendor", "on": "2026-11-20"}
        """
            .formatted(UUID.randomUUID().toString().substring(0, 8)));
  }

  private static String made(ObjectNode licence) {
    As.curator().body(licence.toString()).post(LICENCES).then().statusCode(201);
    return licence.get("id").asText();
  }

  private static String modelUnder(String licence) {
    ObjectNode model = Bodies.newModel().put("licence", licence);
    As.curator().body(model.toString()).post(MODELS).then().statusCode(201);
    return model.get("id").asText();
  }

  private static ValidatableResponse terms(String model) {
    return As.viewer().get(MODELS + "/" + model).then().statusCode(200);
  }

  @Test
  void aLicenceOfItsOwnIsAddedWithItsThresholds() {
    ObjectNode licence = community();

    As.curator()
        .body(licence.toString())
        .post(LICENCES)
        .then()
        .statusCode(201)
        .header("Location", containsString("/licences/LicenseRef-Orion-"))
        .body("revenue_currency", equalTo("USD"))
        .body("facts.monthly_users[0].source", equalTo("sample-vendor"))
        .body("facts.monthly_users[0].by_hand", equalTo(true));

    As.curator().body(licence.toString()).post(LICENCES).then().statusCode(409);
    As.viewer()
        .get("/api/v1/changes?kind=licences&subject=" + licence.get("id").asText())
        .then()
        .body("items[0].new.monthly_users", equalTo(5000000));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"id\": \"Apache-2.0\"} | /id",
        "{\"id\": \"licenseref-example-community\"} | /id",
        "{\"id\": \"LicenseRef-EXAMPLE-community\"} | /id",
        "{\"commercial_use\": \"maybe\"} | /commercial_use",
        "{\"revenue_per_year\": 0} | /revenue_per_year",
        "{\"revenue_per_year\": -1} | /revenue_per_year",
        "{\"revenue_currency\": null} | /revenue_currency",
        "{\"revenue_currency\": \"dollars\"} | /revenue_currency",
        "{\"monthly_users\": 0} | /monthly_users",
        "{\"url\": \"javascript:alert(1)\"} | /url",
        "{\"name\": null} | /name",
        "{\"source\": \"hearsay\"} | /source",
      })
  void whatCannotBeIsRefusedWithItsPlace(String change, String pointer) {
    ObjectNode licence = community();
    licence.setAll(Json.stored(change));

    As.curator()
        .body(licence.toString())
        .post(LICENCES)
        .then()
        .statusCode(422)
        .body("errors[0].pointer", equalTo(pointer));
  }

  @Test
  void aModelSaysWhatItsLicencePermits() {
    String id = made(community());
    String model = modelUnder(id.replace("LicenseRef", "licenseref"));

    terms(model)
        .body("licence", equalTo(id))
        .body("licence_terms.written", equalTo("expression"))
        .body("licence_terms.commercial_use", equalTo("conditional"))
        .body("licence_terms.parts.id", contains(id))
        .body("licence_terms.parts[0].name", equalTo("Orion Community Licence"))
        .body("licence_terms.parts[0].revenue_per_year", equalTo(1000000))
        .body("licence_terms.parts[0].monthly_users", equalTo(5000000))
        .body("licence_terms.parts[0].sources.monthly_users[0]", equalTo("sample-vendor"))
        .body("source_names", hasKey("sample-vendor"));
  }

  @ParameterizedTest
  @CsvSource({
    "apache 2.0, Apache-2.0, expression, allowed",
    "mit OR cc-by-nc-4.0, MIT OR CC-BY-NC-4.0, expression, allowed",
    "cc-by-nc-4.0, CC-BY-NC-4.0, expression, forbidden",
    "LicenseRef-Nobody-Knows, LicenseRef-Nobody-Knows, expression, unknown",
    "LicenseRef-Example-Community AND MIT, LicenseRef-Example-Community AND MIT, expression, conditional",
    "Proprietary, proprietary, proprietary, unknown",
  })
  void whatCuratorsWriteIsSpeltAsSpdxDoes(String said, String shown, String written, String use) {
    terms(modelUnder(said))
        .body("licence", equalTo(shown))
        .body("licence_terms.written", equalTo(written))
        .body("licence_terms.commercial_use", equalTo(use));
  }

  @ParameterizedTest
  @CsvSource({"GPL", "Apache-3.0", "MIT OR", "'(MIT'", "Acme Model Licence"})
  void aCuratorIsAskedForALicenceThatCanBeRead(String said) {
    As.curator()
        .body(Bodies.newModel().put("licence", said).toString())
        .post(MODELS)
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/licence"));
  }

  @Test
  void whatAFeedWritesStaysAndIsCalledUnknown() {
    ObjectNode model =
        Bodies.newModel().put("licence", "Acme Model Licence v2").put("kind", "models");
    imported(model);

    terms(model.get("id").asText())
        .body("licence", equalTo("Acme Model Licence v2"))
        .body("licence_terms.written", equalTo("unrecognised"))
        .body("licence_terms.commercial_use", equalTo("unknown"))
        .body("licence_terms.parts", empty());
    assertThat(inSnapshot(model)).doesNotContain("commercial_use");

    Response now = As.viewer().get(MODELS + "/" + model.get("id").asText());
    ObjectNode again = model.deepCopy().put("context_tokens", 4096);
    again.remove("kind");
    As.curator()
        .header("If-Match", now.header("ETag"))
        .body(again.toString())
        .put(MODELS + "/" + model.get("id").asText())
        .then()
        .statusCode(200)
        .body("licence", equalTo("Acme Model Licence v2"));
  }

  @Test
  void whatAFeedWritesIsSpeltToo() {
    ObjectNode model = Bodies.newModel().put("licence", "Apache License 2.0").put("kind", "models");
    imported(model);

    terms(model.get("id").asText()).body("licence", equalTo("Apache-2.0"));
    assertThat(inSnapshot(model)).contains("\"commercial_use\":\"allowed\"");
  }

  @Test
  void whatALicencePermitsReachesThoseWhoDecide() {
    String id = made(community().put("commercial_use", "forbidden"));
    ObjectNode model = Bodies.newModel().put("licence", id);
    As.curator().body(model.toString()).post(MODELS).then().statusCode(201);

    assertThat(inSnapshot(model)).contains("\"commercial_use\":\"forbidden\"");
  }

  @Test
  void aChangeOfTheLicenceChangesTheModelsPage() {
    ObjectNode licence = community();
    String id = made(licence);
    String model = modelUnder(id);
    String before = As.viewer().get(MODELS + "/" + model).header("ETag");
    String tag = As.viewer().get(LICENCES + "/" + id).header("ETag");

    As.curator().body(licence.toString()).put(LICENCES + "/" + id).then().statusCode(428);
    As.curator()
        .header("If-Match", tag)
        .body(licence.put("monthly_users", 42).put("on", "2026-11-21").toString())
        .put(LICENCES + "/" + id)
        .then()
        .statusCode(200)
        .body("monthly_users", equalTo(42));
    As.curator()
        .header("If-Match", tag)
        .body(licence.put("monthly_users", 43).toString())
        .put(LICENCES + "/" + id)
        .then()
        .statusCode(412);

    assertThat(As.viewer().get(MODELS + "/" + model).header("ETag")).isNotEqualTo(before);
    terms(model).body("licence_terms.parts[0].monthly_users", equalTo(42));
    As.viewer()
        .get(LICENCES + "/" + id)
        .then()
        .body("facts.monthly_users.value", contains(42, 5000000));
  }

  private static void imported(ObjectNode model) {
    String source = "feed-" + UUID.randomUUID().toString().substring(0, 8);
    As.curator()
        .body("{\"id\": \"%s\", \"name\": \"A feed\", \"licence\": \"mit\"}".formatted(source))
        .post("/api/v1/sources")
        .then()
        .statusCode(201)
        .body("licence", equalTo("MIT"));
    String id =
        As.curator()
            .contentType("application/x-ndjson")
            .header("Prefer", "wait=30")
            .queryParam("format", "ndjson")
            .queryParam("source", source)
            .queryParam("observed_on", "2026-11-20")
            .body((model + "\n").getBytes(UTF_8))
            .post("/api/v1/imports")
            .then()
            .statusCode(202)
            .body("counts.outcomes.added", equalTo(1))
            .extract()
            .path("id");
    As.curator()
        .header("Prefer", "wait=30")
        .body("{}")
        .post("/api/v1/imports/" + id + "/apply")
        .then()
        .statusCode(200)
        .body("status", equalTo("applied"));
  }

  private static String inSnapshot(ObjectNode model) {
    String all = As.service().get("/api/v1/snapshot").asString();
    int from = all.indexOf("{\"id\":\"" + model.get("id").asText() + "\"");
    return all.substring(from, all.indexOf("\"sources\":", from));
  }
}
