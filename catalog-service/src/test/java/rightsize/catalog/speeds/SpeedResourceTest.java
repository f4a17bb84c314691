package rightsize.catalog.speeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rightsize.catalog.As;
import rightsize.catalog.CuratorsAtWork;
import rightsize.catalog.rows.Json;

/** The sample measures Qwen3 32B twice under one load, and another model on one's own machine. */
@QuarkusTest
@TestProfile(CuratorsAtWork.class)
class SpeedResourceTest {

  private static final String SPEEDS = "/api/v1/speeds";
  private static final String MINI = "/api/v1/models/example/atlas-mini-8b";

  private static ObjectNode measured() {
    return Json.stored(
        """
        {"model": "example/atlas-mini-8b", "quantisation": "Q4_K_M", "engine": "llama.cpp",
         "accelerator": "nvidia-h100-sxm", "devices": 1, "input_tokens": 2000,
         "output_tokens": 300, "concurrency": 4, "tpot_ms": 5.5, "engine_version": "b9000",
         "url": "https://example.org/run", "source": "sample-figures", "on": "2026-10"}
        """);
  }

  private static Response post(ObjectNode row) {
    return As.curator().body(row.toString()).post(SPEEDS);
  }

  @Test
  void isAddedWithItsSourceAndChangesTheModelsPage() {
    String page = As.viewer().get(MINI).header("ETag");

    String id =
        post(measured())
            .then()
            .statusCode(201)
            .body("tpot_ms", equalTo(5.5f))
            .body("engine_version", equalTo("b9000"))
            .body("$", not(hasKey("ttft_ms")))
            .extract()
            .path("id");

    assertThat(As.viewer().get(MINI).header("ETag")).isNotEqualTo(page);
    As.viewer()
        .get(MINI)
        .then()
        .body("speeds.id", hasItem(id))
        .body("speeds.accelerator_name", hasItem("NVIDIA H100 SXM 80 GB"));
    As.viewer().get(SPEEDS + "/" + id).then().statusCode(200).body("on", equalTo("2026-10"));
    As.service().get("/api/v1/snapshot").then().body("speeds.id", hasItem(id));
  }

  @Test
  void theSameFromTheSameSourceIsThereOnce() {
    ObjectNode row = measured().put("concurrency", 7);
    String id = post(row).then().statusCode(201).extract().path("id");

    post(row).then().statusCode(201).body("id", equalTo(id));
    post(row.put("ttft_ms", 90)).then().statusCode(201).body("id", not(equalTo(id)));
  }

  @Test
  void theNewestOfTheSameLoadIsShown() {
    As.viewer()
        .get("/api/v1/models/qwen/qwen3-32b")
        .then()
        .body("speeds.tpot_ms", contains(21.4f))
        .body("source_names", hasKey("sample-figures"));
    As.viewer().get(SPEEDS + "?model=qwen/qwen3-32b").then().body("items", hasSize(2));
  }

  @Test
  void isFoundByAccelerator() {
    As.viewer()
        .get(SPEEDS + "?accelerator=example-g24")
        .then()
        .statusCode(200)
        .body("items.accelerator", everyItem(equalTo("example-g24")))
        .body("items.model", contains("example/atlas-mini-8b"));
    As.viewer().get(SPEEDS + "/01a20939-35cf-75ea-8830-443b7b2e426a").then().statusCode(404);
  }

  @ParameterizedTest
  @CsvSource({
    "tpot_ms, 0, 422",
    "tpot_ms, -3, 422",
    "ttft_ms, 0, 422",
    "input_tokens, 0, 422",
    "output_tokens, -1, 422",
    "concurrency, 0, 422",
    "devices, 5000, 422",
    "devices, 1.5, 400",
    "tpot_ms, '\"fast\"', 400",
    "engine, '\"steam\"', 422",
    "accelerator, '\"nobody\"', 422",
    "model, '\"nobody/knows\"', 422",
    "source, '\"nobody\"', 422",
    "quantisation, null, 422",
    "colour, '\"red\"', 400"
  })
  void whatCannotBeIsRefusedWithItsPlace(String field, String value, int status) {
    ObjectNode row = measured();
    row.set(field, Json.stored("{\"is\": %s}".formatted(value)).get("is"));

    post(row).then().statusCode(status).body("errors.pointer", hasItem("/" + field));
  }

  @Test
  void aMeasurementWithoutATimeIsNone() {
    ObjectNode row = measured();
    row.remove("tpot_ms");

    post(row).then().statusCode(422).body("errors.pointer", hasItem("/tpot_ms"));
  }

  @Test
  void aRowOfAnImportIsTakenLikeAnyOther() {
    ObjectNode row = measured().put("kind", "speeds").put("concurrency", 9);
    Response staged =
        As.curator()
            .header("Prefer", "wait=60")
            .queryParam("format", "ndjson")
            .queryParam("source", "sample-figures")
            .queryParam("observed_on", "2026-10-02")
            .queryParam("whole", false)
            .body((row + "\n" + row.deepCopy().put("tpot_ms", 0) + "\n").getBytes())
            .post("/api/v1/imports");

    staged
        .then()
        .statusCode(202)
        .body("counts.outcomes.added", equalTo(1))
        .body("counts.outcomes.quarantined", equalTo(1));
  }
}
