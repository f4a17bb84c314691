package rightsize.catalog.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rightsize.catalog.As;
import rightsize.catalog.rows.Json;

/** The rows that are shipped load through the importer, whole. */
@QuarkusTest
@TestProfile(ShippedCatalogue.class)
class ShippedCatalogueTest {

  /** Boards whose terms do not allow it, by the names they go by. */
  private static final String FORBIDDEN =
      ".*(artificial.?analysis|(^|[^a-z])aa[-_ ]|arena|lmsys|lmarena|\\belo\\b).*";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "models",
        "offers",
        "providers",
        "builds",
        "accelerators",
        "benchmarks",
        "scores",
        "speeds"
      })
  void everyLineIsThere(String kind) throws IOException {
    long lines;
    try (Stream<String> all = open(kind).lines()) {
      lines = all.filter(line -> !line.isBlank()).count();
    }
    As.viewer().get("/api/v1/catalogue").then().body(kind, equalTo((int) lines));
    assertThat(lines).isPositive();
  }

  @ParameterizedTest
  @ValueSource(strings = {"tiny", "small", "medium", "large"})
  void holdsModelsOfEverySize(String size) {
    As.viewer().get("/api/v1/models?size_class=" + size).then().body("total", greaterThan(10));
  }

  @Test
  void aPageOfModelsIsLight() {
    assertThat(As.viewer().get("/api/v1/models?pageSize=50").asByteArray().length)
        .isLessThan(100_000);
  }

  @Test
  void noPriceIsInForceWithoutADateAndASource() {
    JsonPath snapshot = As.service().get("/api/v1/snapshot").jsonPath();

    assertThat(snapshot.getList("offers.price.findAll { it != null && !it.from }")).isEmpty();
    assertThat(snapshot.getList("offers.price.findAll { it != null && !it.source }")).isEmpty();
  }

  @Test
  void quotesNoBoardThatMayNotBeQuoted() throws IOException {
    for (String kind : List.of("benchmarks", "sources")) {
      for (String line : lines(kind)) {
        JsonNode row = Json.read(line);
        for (String field : List.of("id", "name", "source", "url", "metric")) {
          assertThat(row.path(field).asText().toLowerCase(Locale.ROOT))
              .as("%s of %s", field, line)
              .doesNotMatch(FORBIDDEN);
        }
      }
    }
    for (String line : lines("scores")) {
      JsonNode row = Json.read(line);
      for (String field : List.of("benchmark", "source", "url", "variant")) {
        assertThat(row.path(field).asText().toLowerCase(Locale.ROOT))
            .as("%s of %s", field, line)
            .doesNotMatch(FORBIDDEN);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"models.dev", "litellm"})
  void itsExportComesBackWithoutAChange(String format) {
    Response export = As.viewer().get("/api/v1/exports/" + format);
    export.then().statusCode(200).header("Rightsize-Offers", Integer::parseInt, greaterThan(1_000));

    JsonPath staged =
        As.curator()
            .header("Prefer", "wait=60")
            .queryParam("format", format)
            .queryParam("source", "models.dev")
            .queryParam("observed_on", "2026-07-02")
            .queryParam("whole", false)
            .body(export.asByteArray())
            .post("/api/v1/imports")
            .then()
            .statusCode(202)
            .extract()
            .jsonPath();

    Map<String, Integer> outcomes = staged.getMap("counts.outcomes");
    assertThat(outcomes).isNotEmpty();
    assertThat(outcomes.keySet()).isSubsetOf("unchanged", "kept");
  }

  private static List<String> lines(String kind) throws IOException {
    try (Stream<String> all = open(kind).lines()) {
      return all.filter(line -> !line.isBlank()).toList();
    }
  }

  private static BufferedReader open(String kind) {
    return new BufferedReader(
        new InputStreamReader(
            ShippedCatalogueTest.class.getResourceAsStream("/starter/" + kind + ".ndjson"),
            StandardCharsets.UTF_8));
  }
}
