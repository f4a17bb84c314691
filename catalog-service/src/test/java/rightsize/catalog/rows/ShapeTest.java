package rightsize.catalog.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rightsize.catalog.offers.OfferShape;

class ShapeTest {

  @Test
  void tellsEverythingThatIsWrong() {
    assertThat(
            pointers(
                """
                {"provider": "P", "model": "x", "region": 7, "context_tokens": 0, "colour": 1,
                 "prices": [{"input": -1}, 5], "source": "s"}
                """))
        .containsExactlyInAnyOrder(
            "/provider",
            "/model",
            "/region",
            "/provider_model_id",
            "/context_tokens",
            "/colour",
            "/prices/0/input",
            "/prices/0/from",
            "/prices/1",
            "/on");
  }

  @Test
  void pointersAreEscaped() {
    assertThat(pointers("{\"a/b~c\": 1}")).contains("/a~1b~0c");
  }

  @Test
  void eachFactHasItsOwnSourceOrTheRows() throws JsonProcessingException {
    Row row =
        read(
            """
            {"provider": "p", "model": "d/m", "provider_model_id": "M", "context_tokens": 5,
             "status": null, "prices": [{"from": "2026", "input": 1}],
             "source": "row", "on": "2026-11",
             "from": {"context_tokens": {"source": "card", "on": "2025", "confidence": 0.5},
                      "prices": {"source": "page", "on": "2026-10"}},
             "also": [{"field": "context_tokens", "value": 4, "source": "other", "on": "2024"},
                      {"field": "prices", "value": [{"from": "2026", "input": 2}],
                       "source": "other", "on": "2026-09"}]}
            """);

    assertThat(row.said("context_tokens")).isEqualTo(new Provenance("card", "2025", null, "0.5"));
    assertThat(row.said("status").source()).isEqualTo("row");
    assertThat(row.facts().get("status").isNull()).isTrue();
    assertThat(row.facts()).doesNotContainKey("output_tokens");
    assertThat(row.also()).extracting(Row.Aside::field).containsExactly("context_tokens");
    assertThat(row.parts("prices"))
        .extracting(p -> p.said().source())
        .containsExactly("page", "other");
    assertThat(row.parts("prices")).extracting(Row.Dated::aside).containsExactly(false, true);
    assertThat(row.sources())
        .containsEntry("/source", "row")
        .containsEntry("/from/prices/source", "page")
        .containsEntry("/also/1/source", "other");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "0.000000000001",
        "1000000",
        "999999.123456789012",
        "1e-12",
        "1.50000000000000"
      })
  void takesPrices(String price) throws JsonProcessingException {
    assertThat(read(withPrice(price)).parts("prices")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-0.1",
        "1000000.01",
        "1e-13",
        "1e400",
        "1e-400",
        "1e999999999",
        "\"1\"",
        "true",
        "[1]",
        "null"
      })
  void refusesOthers(String price) {
    assertThat(pointers(withPrice(price))).containsExactly("/prices/0/input");
  }

  private static String withPrice(String price) {
    return """
    {"provider": "p", "model": "d/m", "provider_model_id": "M",
     "prices": [{"from": "2026", "input": %s}], "source": "s", "on": "2026"}
    """
        .formatted(price);
  }

  private static Row read(String json) throws JsonProcessingException {
    return OfferShape.SHAPE.read(Json.read(json));
  }

  private static List<String> pointers(String json) {
    return catchThrowableOfType(RowRefused.class, () -> read(json)).refusals().stream()
        .map(Refusal::pointer)
        .toList();
  }
}
