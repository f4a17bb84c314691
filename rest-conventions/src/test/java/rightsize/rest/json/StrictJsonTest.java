package rightsize.rest.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rightsize.facts.Fact;
import rightsize.facts.PartialDate;
import rightsize.rest.problems.FieldProblem;
import rightsize.rest.problems.JsonProblems;
import rightsize.rest.problems.Problem;

class StrictJsonTest {

  enum Task {
    SITE_SEARCH,
    @JsonProperty("q&a")
    QUESTIONS
  }

  record Price(Fact<BigDecimal> input, Fact<BigDecimal> cacheRead, Fact<List<String>> regions) {}

  record Draft(
      String name,
      Integer tries,
      Double share,
      Task task,
      Boolean open,
      PartialDate on,
      Inner in) {}

  record Inner(List<String> words, Map<String, Integer> counts, double rate) {}

  private final ObjectMapper json = StrictJson.mapper();

  @Test
  void readsTheThreeStatesOfAFact() throws Exception {
    Price price = json.readValue("{\"input\":0.25,\"cache_read\":null}", Price.class);
    assertThat(price.input()).isEqualTo(Fact.known(new BigDecimal("0.25")));
    assertThat(price.cacheRead()).isEqualTo(Fact.notApplicable());
    assertThat(price.regions()).isEqualTo(Fact.unknown());
  }

  @Test
  void writesTheThreeStatesOfAFact() throws Exception {
    Price price = new Price(Fact.unknown(), Fact.notApplicable(), Fact.known(List.of("eu")));
    assertThat(json.writeValueAsString(price))
        .isEqualTo("{\"cache_read\":null,\"regions\":[\"eu\"]}");
  }

  @Test
  void keepsAFactWhoseListIsEmpty() throws Exception {
    Price price = new Price(Fact.unknown(), Fact.unknown(), Fact.known(List.of()));
    assertThat(json.writeValueAsString(price)).isEqualTo("{\"regions\":[]}");
  }

  @Test
  void writesEnumsInLowerCaseUnlessNamed() throws Exception {
    assertThat(json.writeValueAsString(List.of(Task.values())))
        .isEqualTo("[\"site_search\",\"q&a\"]");
    assertThat(json.readValue("\"site_search\"", Task.class)).isEqualTo(Task.SITE_SEARCH);
  }

  @Test
  void writesPartialDatesAndPlainDecimals() throws Exception {
    assertThat(json.writeValueAsString(Map.of("on", PartialDate.of("2024-09"))))
        .isEqualTo("{\"on\":\"2024-09\"}");
    assertThat(json.writeValueAsString(new BigDecimal("1E+3"))).isEqualTo("1000");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"nmae\":\"x\"}|/nmae",
        "{\"name\":5}|/name",
        "{\"name\":true}|/name",
        "{\"name\":\"a\\u0000b\"}|/name",
        "{\"name\":\"\\ud800\"}|/name",
        "{\"name\":\"\\udc00x\"}|/name",
        "{\"tries\":\"5\"}|/tries",
        "{\"tries\":5.5}|/tries",
        "{\"tries\":99999999999}|/tries",
        "{\"share\":1e400}|/share",
        "{\"share\":\"0.1\"}|/share",
        "{\"share\":NaN}|/share",
        "{\"task\":0}|/task",
        "{\"task\":\"SITE_SEARCH\"}|/task",
        "{\"task\":\"\"}|/task",
        "{\"open\":\"true\"}|/open",
        "{\"open\":1}|/open",
        "{\"on\":\"2024-02-30\"}|/on",
        "{\"on\":2024}|/on",
        "{\"day\":20000}|/day",
        "{\"day\":[2024,1,1]}|/day",
        "{\"day\":\"2023-02-29\"}|/day",
        "{\"day\":\"2024-01-01T00:00:00Z\"}|/day",
        "{\"day\":\"+12024-01-01\"}|/day",
        "{\"in\":{\"words\":[\"a\",7]}}|/in/words/1",
        "{\"in\":{\"counts\":{\"a\\u0000\":1}}}|/in/counts",
        "{\"in\":{\"rate\":null}}|/in/rate",
        "{\"in\":[]}|/in",
        "{\"in\":{\"rate\":1,\"rate\":2}}|/in",
      })
  void refusesAndPointsAtThePlace(String body, String pointer) {
    JsonProcessingException failure =
        catchThrowableOfType(
            JsonProcessingException.class, () -> json.readValue(body, Draft.class));
    assertThat(failure).as(body).isNotNull();
    Problem problem = JsonProblems.of(failure);
    assertThat(problem.getStatusCode()).isEqualTo(400);
    assertThat(problem.getParameters()).containsEntry("pointer", pointer);
    assertThat((List<?>) problem.getParameters().get("errors"))
        .singleElement()
        .isInstanceOf(FieldProblem.class);
    assertThat(problem.getDetail()).doesNotContain("rightsize.", "java.", "com.fasterxml");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "{}{}",
        "{} x",
        "// c\n{}",
        "{'name':'x'}",
        "{name:1}",
        "{\"tries\":01}",
        "{\"tries\":+1}",
        "[1,]",
        "\uFEFF\uFEFF{}"
      })
  void refusesWhatIsNotOneJsonDocument(String body) {
    assertThatThrownBy(() -> json.readValue(body, Draft.class))
        .isInstanceOf(JsonProcessingException.class);
  }

  @Test
  void refusesDeepNestingLongNumbersAndLongTexts() {
    refused("[".repeat(40) + "]".repeat(40));
    refused("1".repeat(61));
    refused("\"" + "x".repeat(100_001) + "\"");
    assertThatThrownBy(() -> json.readValue("1e999999999", BigDecimal.class))
        .isInstanceOf(JsonProcessingException.class);
  }

  @Test
  void namesTheWordsAnEnumHas() {
    JsonProcessingException failure =
        catchThrowableOfType(
            JsonProcessingException.class,
            () -> json.readValue("{\"task\":\"chess\"}", Draft.class));
    assertThat(JsonProblems.of(failure).getDetail()).startsWith("one of: site_search");
  }

  private void refused(String body) {
    assertThatThrownBy(() -> json.readTree(body)).isInstanceOf(JsonProcessingException.class);
  }
}
