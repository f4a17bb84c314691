package rightsize.catalog.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rightsize.catalog.As;
import rightsize.catalog.Contract;

@QuarkusTest
class ModelListTest {

  private static final String MODELS = "/api/v1/models";

  @Test
  void isWhatTheConsoleWasShown() throws IOException {
    Contract.check("models-page.json", As.viewer().get(MODELS).then().extract().asString());
  }

  @Test
  void filterOptionsAreWhatTheConsoleWasShown() throws IOException {
    Contract.check(
        "filter-options.json",
        As.viewer().get(MODELS + "/filter_options").then().extract().asString());
  }

  @ParameterizedTest
  @CsvSource({
    "q=通义, qwen/qwen3-32b",
    "q=QWEN3%20rerank, qwen/qwen3-reranker-0.6b",
    "q=atlsa%20mini, example/atlas-mini-8b",
    "q=千问, qwen/qwen3-32b",
    "q=qwen332b, qwen/qwen3-32b",
    "q=us.qwen.qwen3-32b-v1:0, qwen/qwen3-32b",
    "q=32b%20alibaba, qwen/qwen3-32b",
    "q=exampel%20mini, example/atlas-mini-8b",
    "q=qwen3-reranker-0p6b, qwen/qwen3-reranker-0.6b",
    "min_context=2048&max_context=4096, example/atlas-1",
    "min_input_price=0.5&max_output_price=10, example/atlas-large",
    "released_before=2021-01-01, example/atlas-1",
    "size_class=tiny, qwen/qwen3-reranker-0.6b",
    "status=retired, example/atlas-1",
    "developer=example&open_weights=true, example/atlas-mini-8b",
    "modality=image, example/atlas-large",
    "capability=tool_call&capability=reasoning&open_weights=true, qwen/qwen3-32b",
    "language=fr, example/atlas-mini-8b",
    "min_context=200000, example/atlas-large",
    "max_input_price=0.05, example/atlas-mini-8b",
    "max_params_b=1, qwen/qwen3-reranker-0.6b",
    "licence=Apache-2.0&min_params_b=30, qwen/qwen3-32b",
    "released_after=2026-05-01, example/atlas-large",
    "family=qwen3&provider=meridian, qwen/qwen3-32b"
  })
  void findsTheOne(String filter, String expected) {
    list(filter).statusCode(200).body("items.id", contains(expected)).body("total", equalTo(1));
  }

  @Test
  void ranksTheNameItselfBeforeThoseThatHoldIt() {
    list("q=atlas-1").body("items.id", contains("example/atlas-1"));
    list("q=qwen3").body("items.id", contains("qwen/qwen3-32b", "qwen/qwen3-reranker-0.6b"));
    list("q=qwen3&sortOrder=asc")
        .body("items.id", contains("qwen/qwen3-reranker-0.6b", "qwen/qwen3-32b"));
    list("q=atlas%20large").body("items[0].id", equalTo("example/atlas-large"));
  }

  @Test
  void forgivesMistakesOnlyWhereNothingIsSpeltLikeThat() {
    list("q=atlas").body("total", equalTo(3));
    list("q=altas").body("total", equalTo(3));
    list("q=zzzz").body("total", equalTo(0));
  }

  @Test
  void aSearchIsPagedInItsOrder() {
    Response first = As.viewer().get(MODELS + "?q=atlas&pageSize=2");
    String next = first.jsonPath().getString("nextPageToken");
    List<String> seen = new ArrayList<>(first.jsonPath().getList("items.id"));
    seen.addAll(
        As.viewer()
            .get(MODELS + "?q=atlas&pageSize=2&pageToken=" + next)
            .jsonPath()
            .getList("items.id"));
    assertThat(seen).hasSize(3).doesNotHaveDuplicates();
  }

  @Test
  void anyOfSeveralValuesWillDo() {
    list("size_class=tiny&size_class=small")
        .body("items.id", containsInAnyOrder("qwen/qwen3-reranker-0.6b", "example/atlas-mini-8b"));
  }

  @Test
  void wildcardsOfTheAskerAreLetters() {
    list("q=%25").body("items", empty()).body("total", equalTo(0));
    list("q=_").body("items", empty());
  }

  @Test
  void sortsWithTheUnknownLast() {
    list("orderBy=total_params_b&sortOrder=desc")
        .body(
            "items.id",
            contains(
                "example/atlas-1",
                "qwen/qwen3-32b",
                "example/atlas-mini-8b",
                "qwen/qwen3-reranker-0.6b",
                "example/atlas-large"));
    list("orderBy=input_price")
        .body("items[0].id", equalTo("example/atlas-mini-8b"))
        .body("items[0].cheapest.input", equalTo(0.03f));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"name", "developer", "released_on", "total_params_b", "input_price", "scores"})
  void pagesShowEveryModelOnce(String order) {
    List<String> seen = new ArrayList<>();
    String next = "";
    for (int page = 0; page < 10 && next != null; page++) {
      Response answer =
          As.viewer()
              .get(
                  MODELS
                      + "?pageSize=2&sortOrder=desc&orderBy="
                      + order
                      + (next.isEmpty() ? "" : "&pageToken=" + next));
      assertThat(answer.statusCode()).isEqualTo(200);
      seen.addAll(answer.jsonPath().getList("items.id"));
      next = answer.jsonPath().getString("nextPageToken");
    }
    assertThat(seen).hasSize(5).doesNotHaveDuplicates();
  }

  @Test
  void namesTheNextPageInALink() {
    list("pageSize=2")
        .header("Link", containsString("rel=\"next\""))
        .body("size", equalTo(2))
        .body("total", equalTo(5))
        .body("nextPageToken", notNullValue());
    list("pageSize=5").header("Link", nullValue());
  }

  @Test
  void isNotSentTwice() {
    String tag = As.viewer().get(MODELS).header("ETag");

    As.viewer().header("If-None-Match", tag).get(MODELS).then().statusCode(304);
  }

  @ParameterizedTest
  @CsvSource({
    "colour=red, colour",
    "orderBy=shown, orderBy",
    "orderBy=NAME, orderBy",
    "orderBy=relevance, orderBy",
    "min_params_b=8&max_params_b=7, max_params_b",
    "min_context=-1, min_context",
    "released_after=2026-05-01&released_before=2026-05-01, released_before",
    "sortOrder=up, sortOrder",
    "size_class=huge, size_class",
    "open_weights=perhaps, open_weights",
    "min_context=many, min_context",
    "max_input_price=1e999999999, max_input_price",
    "modality=smell, modality",
    "language=x1, language",
    "q=a%01b, q",
    "pageSize=0, pageSize",
    "pageSize=1000000000, pageSize",
    "pageToken=AAAA, pageToken",
    "released_after=2026-02-30, released_after"
  })
  void refusesWhatItDoesNotUnderstand(String query, String parameter) {
    list(query)
        .statusCode(400)
        .contentType("application/problem+json")
        .body("parameter", equalTo(parameter));
  }

  @Test
  void refusesWhatNoTextMayHold() {
    list("q=a%00b").statusCode(400).contentType("application/problem+json");
  }

  @Test
  void aTokenOfAnotherListIsRefused() {
    String token = As.viewer().get(MODELS + "?pageSize=2").jsonPath().getString("nextPageToken");

    list("pageSize=2&status=current&pageToken=" + token).statusCode(400);
  }

  @Test
  void optionsKeepCountingOnesOwnFilter() {
    As.viewer()
        .get(MODELS + "/filter_options?size_class=tiny")
        .then()
        .body("size_class.size()", equalTo(4))
        .body("developer.value", contains("qwen"));
  }

  @Test
  void rangesKeepTheirWidth() {
    As.viewer()
        .get(MODELS + "/filter_options?min_params_b=30&q=qwen")
        .then()
        .body("ranges.total_params_b.min", equalTo(0.6f))
        .body("ranges.context_tokens.min", equalTo(131072));
  }

  private static ValidatableResponse list(String query) {
    return As.viewer().urlEncodingEnabled(false).get(MODELS + "?" + query).then();
  }
}
