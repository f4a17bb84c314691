package rightsize.catalog.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rightsize.catalog.As;
import rightsize.catalog.Bodies;
import rightsize.catalog.CuratorsAtWork;
import rightsize.catalog.feeds.CsvFeed;
import rightsize.catalog.feeds.Item;
import rightsize.catalog.rows.Json;

@QuarkusTest
@TestProfile(CuratorsAtWork.class)
class WholeListsTest {

  private static final String CSV = "text/csv";
  private static final String LINES = "application/x-ndjson";

  @Test
  void holdExactlyTheFilteredRowsInTheirOrder() {
    String query =
        "/api/v1/models?developer=example&released_before=2026-12-01&orderBy=released_on";
    List<String> ids = As.viewer().get(query).jsonPath().getList("items.id");

    assertThat(lines(query).stream().map(row -> row.get("id").asText())).isEqualTo(ids);
    assertThat(get(CSV, query).asString().lines().skip(1).map(line -> line.split(",")[1]))
        .isEqualTo(ids);
  }

  @Test
  void aTableIsAFileForSpreadsheets() {
    get(CSV, "/api/v1/models?q=qwen3-32b")
        .then()
        .header("Content-Type", containsString("text/csv"))
        .header("Content-Disposition", equalTo("attachment; filename=\"models.csv\""))
        .header("Vary", containsString("Accept"))
        .body(containsString("models,qwen/qwen3-32b,qwen,Qwen3 32B,qwen3,2025-04,32.8,32.8,true"))
        .body(containsString(",tool_call|reasoning,en|zh,"))
        .body(containsString(",64,n/a,"));
  }

  @Test
  void tellWhoSaysSoOfEveryFact() {
    ObjectNode row = lines("/api/v1/models?q=qwen3-32b").get(0);

    assertThat(row.at("/from/licence/source").asText()).isEqualTo("qwen-cards");
    assertThat(row.at("/from/output_tokens/on").asText()).isEqualTo("2026-07-02");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-2", "@cmd", "=HYPERLINK(\"x\")"})
  void noCellIsAFormula(String text) throws IOException {
    ObjectNode model = Bodies.newModel().put("name", text).put("family", text);
    As.curator().body(model).post("/api/v1/models").then().statusCode(201);

    String table = get(CSV, "/api/v1/models?q=" + model.get("id").asText()).asString();

    assertThat(table).doesNotContain("," + text).contains("'" + text.substring(0, 1));
    Item back = new CsvFeed().read(new ByteArrayInputStream(table.getBytes(UTF_8))).get(0);
    assertThat(back.row().get("name").asText()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "models?developer=qwen, csv, text/csv",
    "models?developer=qwen, ndjson, application/x-ndjson",
    "offers?model=example/atlas-large, csv, text/csv",
    "offers?model=example/atlas-large, ndjson, application/x-ndjson"
  })
  void comeBackAsTheyWent(String query, String format, String type) {
    byte[] out = get(type, "/api/v1/" + query).asByteArray();

    Map<String, Integer> outcomes =
        As.curator()
            .contentType(type)
            .header("Prefer", "wait=30")
            .queryParam("format", format)
            .queryParam("source", "sample-figures")
            .queryParam("observed_on", "2026-07-02")
            .body(out)
            .post("/api/v1/imports")
            .then()
            .statusCode(202)
            .extract()
            .jsonPath()
            .getMap("counts.outcomes");

    assertThat(outcomes.keySet()).isSubsetOf("unchanged", "kept");
    assertThat(outcomes.values().stream().mapToInt(n -> n).sum()).isPositive();
  }

  @Test
  void offersHaveThePricesOfTheirDay() {
    assertThat(priceOfQwen("")).isEqualByComparingTo("0.1");
    assertThat(priceOfQwen("&as_of=2026-01-01")).isEqualByComparingTo("0.12");
  }

  @Test
  void whoeverTakesAnythingGetsPages() {
    As.viewer().accept("*/*").get("/api/v1/models").then().body("size", equalTo(pageOfModels()));
    As.viewer().accept("application/*").get("/api/v1/offers").then().statusCode(200);
    As.viewer().accept("application/pdf").get("/api/v1/models").then().statusCode(406);
  }

  @Test
  void areNotSentTwice() {
    String tag = get(CSV, "/api/v1/models").header("ETag");

    As.viewer()
        .accept(CSV)
        .header("If-None-Match", tag)
        .get("/api/v1/models")
        .then()
        .statusCode(304);
    As.viewer()
        .accept(LINES)
        .header("If-None-Match", tag)
        .get("/api/v1/models")
        .then()
        .statusCode(200);
  }

  @Test
  void haveNoPages() {
    As.viewer()
        .accept(CSV)
        .get("/api/v1/models?pageSize=5")
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("parameter", equalTo("pageSize"));
    As.viewer().accept(CSV).get("/api/v1/models?size_class=huge").then().statusCode(400);
  }

  private static BigDecimal priceOfQwen(String day) {
    return lines("/api/v1/offers?provider=harbour&model=qwen/qwen3-32b" + day).stream()
        .filter(row -> row.get("provider_model_id").asText().equals("Qwen3-32B"))
        .map(row -> row.at("/prices/0/input").decimalValue())
        .findFirst()
        .orElseThrow();
  }

  private static int pageOfModels() {
    return As.viewer().get("/api/v1/models").jsonPath().getInt("size");
  }

  private static Response get(String type, String query) {
    Response answer = As.viewer().accept(type).get(query);
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer;
  }

  private static List<ObjectNode> lines(String query) {
    return get(LINES, query).asString().lines().map(Json::stored).toList();
  }
}
