package rightsize.endtoend.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rightsize.endtoend.Project;
import rightsize.endtoend.suite.Api;
import rightsize.endtoend.suite.Suite;

/**
 * The sample needs over the starter catalogue. No winner is wished for here: an answer must keep
 * the need's rules, say what it does not know, and explain what it left out.
 */
@Order(1)
class ExamplesTest {
  private static final Set<String> VERDICTS =
      Set.of(
          "small_suffices", "start_small", "large_needed", "nothing_fits", "not_enough_evidence");
  private static final Set<String> BASES =
      Set.of("measured", "independent", "vendor", "inherited", "estimated", "listed", "unknown");
  private static final Map<String, Answered> ASKED = new HashMap<>();

  private final Suite suite = Suite.running();
  private final Api api = new Api(suite);

  /** An example with its answer. */
  private record Answered(JsonNode advice, JsonNode inChinese) {
    JsonNode need() {
      return advice.path("need");
    }

    /** Everything that keeps the rules according to the answer. */
    List<JsonNode> options() {
      var options = new ArrayList<JsonNode>();
      advice.path("options").forEach(options::add);
      advice.path("ties").forEach(options::add);
      if (advice.has("advised")) {
        options.add(advice.path("advised"));
      }
      return options;
    }
  }

  static Stream<String> examples() {
    return Project.names(Project.file("examples")).stream()
        .filter(name -> name.endsWith(".json"))
        .sorted();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void answersWithAVerdictAndItsVersions(String example) {
    var advice = asked(example).advice();

    assertThat(advice.at("/verdict/kind").asText()).isIn(VERDICTS);
    assertThat(advice.path("options_considered").asInt()).isPositive();
    assertThat(advice.at("/snapshot/catalogue_version").asLong()).isPositive();
    assertThat(advice.at("/snapshot/catalogue_hash").asText()).isNotBlank();
    assertThat(advice.at("/snapshot/stale").asBoolean()).isFalse();
    assertThat(advice.path("engine_version").asText()).isNotBlank();
    assertThat(advice.has("advised"))
        .as("something is advised unless nothing fits or nobody knows")
        .isEqualTo(
            !Set.of("nothing_fits", "not_enough_evidence")
                .contains(advice.at("/verdict/kind").asText()));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void staysWithinTheBudget(String example) {
    var answered = asked(example);
    var budget = answered.need().at("/budget/amount");

    if (!budget.isMissingNode()) {
      assertThat(answered.options())
          .allSatisfy(
              option ->
                  assertThat(option.at("/cost_month_usd/value").asDouble())
                      .isLessThanOrEqualTo(budget.asDouble()));
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void keepsTheRulesOnDataHardwareAndLicence(String example) {
    var answered = asked(example);
    var need = answered.need();
    var training = trainingUse();

    for (var option : answered.options()) {
      if (need.at("/data_rules/on_premises").asBoolean()
          || need.at("/hardware/where").asText().equals("own")) {
        assertThat(option.path("kind").asText()).isEqualTo("owned");
      }
      if (need.at("/hardware/where").asText().equals("self_hosted")) {
        assertThat(option.path("kind").asText()).isNotEqualTo("hosted");
      }
      if (need.at("/licence_rules/open_weights").asBoolean()) {
        assertThat(option.path("open_weights").asBoolean()).isTrue();
      }
      if (need.at("/data_rules/no_training").asBoolean() && option.has("provider")) {
        assertThat(training.get(option.path("provider").asText()))
            .as("known training use of %s", option.path("provider"))
            .isIn("never", "opt_in");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void checksTheAnswerTimeOrMakesItACondition(String example) {
    var answered = asked(example);

    answered.need().path("latency").properties().stream()
        .filter(limit -> limit.getValue().isNumber())
        .forEach(
            limit ->
                assertThat(answered.options())
                    .allSatisfy(
                        option -> {
                          var speed = option.path("speed").path(limit.getKey());
                          if (speed.isMissingNode()) {
                            assertThat(option.path("conditions")).isNotEmpty();
                          } else {
                            assertThat(speed.path("value").asDouble())
                                .isLessThanOrEqualTo(limit.getValue().asDouble());
                          }
                        }));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void saysWhereEachNumberComesFrom(String example) {
    assertThat(asked(example).options())
        .allSatisfy(
            option ->
                assertThat(List.of(option.path("cost_month_usd"), option.path("quality")))
                    .allSatisfy(
                        estimate -> {
                          assertThat(estimate.path("basis").asText()).isIn(BASES);
                          assertThat(estimate.path("low").asDouble())
                              .isLessThanOrEqualTo(estimate.path("value").asDouble());
                          assertThat(estimate.path("high").asDouble())
                              .isGreaterThanOrEqualTo(estimate.path("value").asDouble());
                        }));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void explainsWhatItLeftOut(String example) {
    var advice = asked(example).advice();
    var left = 0;

    for (var exclusion : advice.path("excluded")) {
      left += exclusion.path("count").asInt();
      assertThat(exclusion.path("code").asText()).isNotBlank();
      assertThat(exclusion.path("count").asInt()).isPositive();
      assertThat(exclusion.path("examples"))
          .isNotEmpty()
          .allSatisfy(
              each -> {
                assertThat(each.at("/option/model").asText()).isNotBlank();
                assertThat(each.path("facts")).isNotEmpty();
              });
    }
    assertThat(left).isLessThanOrEqualTo(advice.path("options_considered").asInt());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void climbsALadderOfQualityAndPrice(String example) {
    var advice = asked(example).advice();
    var quality = advice.at("/advised/quality/value").asDouble();
    var cost = advice.at("/advised/cost_month_usd/value").asDouble();

    for (var step : advice.path("ladder")) {
      var option = step.path("option");
      assertThat(option.at("/quality/value").asDouble()).isGreaterThan(quality);
      assertThat(option.at("/cost_month_usd/value").asDouble()).isGreaterThan(cost);
      assertThat(step.at("/quality_gain/value").asDouble()).isPositive();
      assertThat(step.path("extra_cost_month_usd").asDouble()).isPositive();
      quality = option.at("/quality/value").asDouble();
      cost = option.at("/cost_month_usd/value").asDouble();
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void saysTheSameInBothLanguages(String example) {
    var answered = asked(example);

    assertThat(answered.advice().path("lines")).isNotEmpty();
    assertThat(numbersOf(answered.inChinese().path("lines")))
        .isEqualTo(numbersOf(answered.advice().path("lines")));
    assertThat(answered.inChinese().path("lines"))
        .allSatisfy(line -> assertThat(line.path("text").asText()).containsPattern("\\p{IsHan}"));
    assertThat(answered.advice().path("lines"))
        .allSatisfy(
            line ->
                assertThat(line.path("text").asText())
                    .doesNotContainPattern("\\{|\\}|null|NaN|Infinity|Optional"));
  }

  private static List<Integer> numbersOf(JsonNode lines) {
    var numbers = new ArrayList<Integer>();
    lines.forEach(line -> numbers.add(line.path("number").asInt()));
    return numbers;
  }

  private Map<String, String> trainingUse() {
    var said = new HashMap<String, String>();
    api.get(suite.catalogue() + "/api/v1/snapshot")
        .body()
        .path("providers")
        .forEach(
            provider ->
                said.put(
                    provider.path("id").asText(), provider.path("training_use").asText("unknown")));
    return said;
  }

  private Answered asked(String example) {
    return ASKED.computeIfAbsent(
        example,
        name -> {
          var need = Project.text("examples/" + name);
          return new Answered(advice(need, "en"), advice(need, "zh"));
        });
  }

  private JsonNode advice(String need, String language) {
    var answer = api.preview(need, language);
    assertThat(answer.status()).as("%s", answer.body()).isEqualTo(200);
    return answer.body();
  }
}
