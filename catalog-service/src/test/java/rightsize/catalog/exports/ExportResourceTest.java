package rightsize.catalog.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rightsize.catalog.As;
import rightsize.catalog.Bodies;
import rightsize.testing.Tokens;

@QuarkusTest
@TestProfile(ExportResourceTest.Alone.class)
class ExportResourceTest {

  /** Everything is taken out and comes back, so nobody else may be at work. */
  public static final class Alone implements QuarkusTestProfile {}

  private static final String DEV = "/api/v1/exports/models.dev";
  private static final String LITE = "/api/v1/exports/litellm";

  @Test
  void modelsDevHasProvidersWithTheirModels() {
    String model = "harbour.models.'Qwen3-32B'.";
    As.viewer()
        .get(DEV)
        .then()
        .statusCode(200)
        .body("harbour.name", equalTo("Harbour Inference"))
        .body(model + "id", equalTo("Qwen3-32B"))
        .body(model + "name", equalTo("Qwen3 32B"))
        .body(model + "release_date", equalTo("2025-04"))
        .body(model + "tool_call", equalTo(true))
        .body(model + "structured_output", equalTo(false))
        .body(model + "limit.output", equalTo(8192))
        .body(model + "cost.input", equalTo(0.1f))
        .body(model + "cost.cache_read", nullValue())
        .body(model + "cost.tiers", nullValue())
        .body("meridian.models.atlas-large.cost.tiers[0].tier.size", equalTo(200000))
        .body("meridian.models.atlas-large.cost.tiers[0].output", equalTo(15))
        .body("meridian.models.atlas-large.cost.context_over_200k.input", equalTo(2.5f))
        .body("harbour.models.'Qwen3-Reranker-0.6B'.cost", nullValue());
  }

  @Test
  void liteLlmCountsInSingleTokensAndHasNothingWithoutAPrice() {
    As.viewer()
        .get(LITE)
        .then()
        .statusCode(200)
        .body("'meridian/atlas-large'.litellm_provider", equalTo("meridian"))
        .body("'meridian/atlas-large'.mode", equalTo("chat"))
        .body("'meridian/atlas-large'.input_cost_per_token", equalTo(0.00000125f))
        .body("'meridian/atlas-large'.output_cost_per_token_batches", equalTo(0.000005f))
        .body("'meridian/atlas-large'.output_cost_per_token_above_200k_tokens", equalTo(0.000015f))
        .body("'meridian/atlas-large'.max_input_tokens", equalTo(400000))
        .body("'meridian/atlas-large'.supports_vision", equalTo(true))
        .body("'harbour/Qwen3-Reranker-0.6B'", nullValue());
  }

  @ParameterizedTest
  @CsvSource({"models.dev, " + DEV, "litellm, " + LITE})
  void comeBackThroughOurOwnReadersWithoutAChange(String format, String door) {
    Response out = As.viewer().get(door);

    Map<String, Integer> outcomes =
        As.curator()
            .header("Prefer", "wait=30")
            .queryParam("format", format)
            .queryParam("source", "sample-figures")
            .queryParam("observed_on", "2026-07-02")
            .queryParam("whole", false)
            .body(out.asByteArray())
            .post("/api/v1/imports")
            .then()
            .statusCode(202)
            .extract()
            .jsonPath()
            .getMap("counts.outcomes");

    int offers = Integer.parseInt(out.header("Rightsize-Offers"));
    assertThat(outcomes.getOrDefault("unchanged", 0) + outcomes.getOrDefault("kept", 0))
        .as("%s", outcomes)
        .isEqualTo(offers)
        .isPositive();
    assertThat(outcomes.keySet()).isSubsetOf("unchanged", "kept");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"CC-BY-NC-4.0\"", "null"})
  void whatItsSourceForbidsStaysHere(String licence) {
    String source = "closed-" + Math.abs(licence.hashCode());
    As.curator()
        .body(
            "{\"id\": \"%s\", \"name\": \"A closed board\", \"licence\": %s}"
                .formatted(source, licence))
        .post("/api/v1/sources")
        .then()
        .statusCode(201);
    int held = Integer.parseInt(As.viewer().get(DEV).header("Rightsize-Facts-Held-Back"));
    ObjectNode offer = Bodies.offerOf("qwen/qwen3-32b").put("source", source).put("region", "eu");
    As.curator().body(offer).post("/api/v1/offers").then().statusCode(201);

    String id = offer.get("provider_model_id").asText();
    As.viewer()
        .get(DEV)
        .then()
        .header("Rightsize-Facts-Held-Back", equalTo(String.valueOf(held + 2)))
        .body("harbour.models.'" + id + "'", notNullValue())
        .body("harbour.models.'" + id + "'.cost", nullValue())
        .body("harbour.models.'" + id + "'.limit", nullValue());
    As.viewer().get(LITE).then().body("'harbour/" + id + "'", nullValue());
  }

  @Test
  void areNotSentTwiceAndOnlyToPeopleWithARole() {
    String tag = As.viewer().get(LITE).header("ETag");

    As.viewer().header("If-None-Match", tag).get(LITE).then().statusCode(304);
    As.viewer().header("If-None-Match", tag).get(DEV).then().statusCode(200);
    As.bearer(Tokens.of("nobody").role("visitor")).get(LITE).then().statusCode(403);
    As.viewer().get("/api/v1/exports/excel").then().statusCode(404);
  }
}
