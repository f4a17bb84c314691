package rightsize.catalog.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rightsize.catalog.As;
import rightsize.catalog.CuratorsAtWork;
import rightsize.testing.Tokens;

/** What holds at the doors of all nouns, and the nouns with little of their own. */
@QuarkusTest
@TestProfile(CuratorsAtWork.class)
class NounsTest {

  private static final String ROOT = "/api/v1/";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "models",
        "offers",
        "builds",
        "accelerators",
        "benchmarks",
        "scores",
        "speeds",
        "providers",
        "developers",
        "licences",
        "sources",
        "changes"
      })
  void areListedAPageAtATime(String noun) {
    As.service()
        .get(ROOT + noun + "?pageSize=1")
        .then()
        .statusCode(200)
        .header("Link", containsString("rel=\"next\""))
        .body("size", equalTo(1))
        .body("nextPageToken", notNullValue());
    As.viewer().get(ROOT + noun + "?pageSize=0").then().statusCode(400);
    As.viewer().get(ROOT + noun + "?colour=red").then().statusCode(400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "models",
        "offers",
        "builds",
        "accelerators",
        "benchmarks",
        "scores",
        "speeds",
        "providers",
        "developers",
        "licences",
        "sources",
        "changes",
        "snapshot",
        "catalogue",
        "models/filter_options",
        "views"
      })
  void areClosedToStrangers(String door) {
    RestAssured.get(ROOT + door)
        .then()
        .statusCode(401)
        .header("WWW-Authenticate", containsString("Bearer"))
        .contentType("application/problem+json");
    As.bearer(Tokens.of("nobody").roles("reader")).get(ROOT + door).then().statusCode(403);
    RestAssured.given()
        .auth()
        .oauth2(Tokens.of("ada").role("viewer").expired().signed())
        .get(ROOT + door)
        .then()
        .statusCode(401);
    RestAssured.given()
        .auth()
        .oauth2(Tokens.of("ada").role("viewer").forged())
        .get(ROOT + door)
        .then()
        .statusCode(401);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "models",
        "offers",
        "builds",
        "accelerators",
        "benchmarks",
        "scores",
        "speeds",
        "providers",
        "developers",
        "licences",
        "sources"
      })
  void areWrittenByCuratorsOnly(String noun) {
    for (String role : new String[] {"viewer", "contributor", "auditor", "admin", "service"}) {
      As.bearer(Tokens.of("x").role(role)).body("{}").post(ROOT + noun).then().statusCode(403);
    }
    As.curator().body("{}").post(ROOT + noun).then().statusCode(422);
  }

  @ParameterizedTest
  @CsvSource({
    "providers,harbour,training_use,never",
    "benchmarks,sample-chat,category,chat",
    "licences,LicenseRef-Example-Research,commercial_use,forbidden",
    "developers,qwen,country,CN"
  })
  void showTheSourceOfEveryFact(String noun, String id, String field, String value) {
    As.viewer()
        .get(ROOT + noun + "/" + id)
        .then()
        .statusCode(200)
        .header("ETag", notNullValue())
        .body(field, equalTo(value))
        .body("facts." + field + "[0].value", equalTo(value))
        .body("facts." + field + "[0].source", notNullValue());
    As.viewer().get(ROOT + noun + "/nobody").then().statusCode(404);
  }

  @Test
  void aProvidersPolicyIsChangedWithItsPage() {
    String path = ROOT + "providers/meridian";
    Response before = As.viewer().get(path);

    As.curator()
        .header("If-Match", before.header("ETag"))
        .body(
            """
            {"name": "Meridian Cloud", "website": "https://meridian.example",
             "operator_country": "US", "regions": ["us", "eu"], "retention_days": 30,
             "zero_retention": "available", "training_use": "opt_in",
             "source": "sample-vendor", "on": "2026-11-20",
             "from": {"training_use": {"source": "sample-vendor", "on": "2026-11-21",
                                       "url": "https://meridian.example/terms"}}}
            """)
        .put(path)
        .then()
        .statusCode(200)
        .body("training_use", equalTo("opt_in"))
        .body("facts.training_use[0].url", equalTo("https://meridian.example/terms"))
        .body("facts.website.size()", equalTo(1));

    As.viewer()
        .get(ROOT + "changes?kind=providers&subject=meridian&since=1")
        .then()
        .body("items.field", contains("training_use"))
        .body("items[0].new", equalTo("opt_in"))
        .body("items[0].on", equalTo("2026-11-21"));
  }

  @Test
  void aNewSourceCanBeQuoted() {
    String id = "page-" + System.nanoTime();

    As.curator()
        .body("{\"id\": \"%s\", \"name\": \"A page\", \"licence\": \"CC-BY-4.0\"}".formatted(id))
        .post(ROOT + "sources")
        .then()
        .statusCode(201);
    As.curator()
        .body(
            """
            {"id": "dev-%s", "name": "Somebody", "source": "%s", "on": "2026-11"}
            """
                .formatted(id, id))
        .post(ROOT + "developers")
        .then()
        .statusCode(201)
        .body("facts.name[0].source", equalTo(id));
    As.viewer().get(ROOT + "sources/" + id).then().body("licence", equalTo("CC-BY-4.0"));
    As.viewer().get(ROOT + "sources/nothing").then().statusCode(404);
  }

  @Test
  void scoresAreAddedWithTheirSource() {
    String page = As.viewer().get(ROOT + "models/example/atlas-large").header("ETag");

    As.curator()
        .body(
            """
            {"model": "example/atlas-large", "benchmark": "sample-knowledge", "score": 88.25,
             "n_items": 12032, "low": 87.6, "high": 88.9, "self_reported": false,
             "source": "sample-figures", "on": "2026-11"}
            """)
        .post(ROOT + "scores")
        .then()
        .statusCode(201)
        .body("score", equalTo(88.25f))
        .body("self_reported", equalTo(false));

    assertThat(As.viewer().get(ROOT + "models/example/atlas-large").header("ETag"))
        .isNotEqualTo(page);
    As.viewer()
        .get(ROOT + "scores?model=example/atlas-large&benchmark=sample-knowledge")
        .then()
        .body("items.score", contains(88.25f));
    As.curator()
        .body(
            "{\"model\":\"example/atlas-large\",\"benchmark\":\"sample-chat\",\"score\":\"good\","
                + "\"self_reported\":false,\"source\":\"sample-figures\",\"on\":\"2026\"}")
        .post(ROOT + "scores")
        .then()
        .statusCode(400)
        .body("errors.pointer", hasItem("/score"));
  }

  @Test
  void buildsAreAddedAndChanged() {
    String build =
        """
        {"model": "example/atlas-mini-8b", "format": "gguf", "quantisation": "Q8_0",
         "repository": "example/mini-%d", "bits_per_weight": 8.5, "bytes": 8540000000,
         "bytes_basis": "published", "source": "sample-figures", "on": "2026-11"}
        """
            .formatted(System.nanoTime());
    Response made = As.curator().body(build).post(ROOT + "builds");
    String path = ROOT + "builds/" + made.jsonPath().getString("id");

    made.then().statusCode(201).body("bytes", equalTo(8540000000L));
    As.curator().body(build).post(ROOT + "builds").then().statusCode(409);
    As.curator()
        .header("If-Match", made.header("ETag"))
        .body(build.replace("8.5,", "8.501,"))
        .put(path)
        .then()
        .statusCode(200)
        .body("bits_per_weight", equalTo(8.501f))
        .body("facts.bits_per_weight.value", contains(8.501f, 8.5f));
    As.viewer()
        .get(ROOT + "builds?model=example/atlas-mini-8b&format=gguf")
        .then()
        .body("items.format", everyItem(equalTo("gguf")))
        .body("size", greaterThan(1));
    As.viewer().get(ROOT + "builds/none").then().statusCode(404);
    As.curator()
        .header("If-Match", "\"v1\"")
        .body(build)
        .put(ROOT + "builds/none")
        .then()
        .statusCode(404);
  }

  @Test
  void changesAreFollowedFromAVersionOn() {
    As.viewer()
        .get(ROOT + "changes?since=0&pageSize=200")
        .then()
        .body("items[0].version", equalTo(1))
        .body("items[0].who", equalTo("starter"))
        .body("items[0].at", notNullValue());
    As.viewer().get(ROOT + "changes?since=999999").then().statusCode(200).body("size", equalTo(0));
    As.viewer().get(ROOT + "changes?since=yesterday").then().statusCode(400);
  }

  @Test
  void aBodyThatIsTooLargeIsRefused() {
    As.curator()
        .body("{\"id\": \"" + "x".repeat(1_100_000) + "\"}")
        .post(ROOT + "developers")
        .then()
        .statusCode(413);
  }
}
