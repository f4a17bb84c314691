package rightsize.catalog.filters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rightsize.catalog.rows.Field;
import rightsize.rest.problems.Problem;

class LanguageTest {

  private static final Language LANGUAGE =
      new Language(
          List.of(
              field(Field.text("name", 20), "n"),
              field(Field.oneOf("size", "small", "large"), "s"),
              field(Field.decimal("params", "0", "1000"), "p"),
              field(Field.whole("context", 1, 1000), "c"),
              field(Field.flag("open"), "o"),
              field(Field.day("released"), "r"),
              field(Field.many(Field.oneOf("abilities", "vision", "tools")), "a")));

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      value = {
        "name == 'Atlas' → (n = :filter_0) → Atlas",
        "'Atlas' != name → (:filter_0 <> n) → Atlas",
        "name < \"b\" → (n COLLATE \"C\" < :filter_0) → b",
        "params < 20 → (p < :filter_0) → 20",
        "context >= 0.5 → (c >= :filter_0) → 0.5",
        "params in [7, 8.5] → (p IN (:filter_0)) → [7, 8.5]",
        "size in ['small', \"large\"] → (s IN (:filter_0)) → [small, large]",
        "'vision' in abilities → (a @> to_jsonb(CAST(:filter_0 AS text))) → vision",
        "name in abilities → (a @> to_jsonb(CAST(n AS text))) →",
        "size(abilities) > 1 → ((jsonb_array_length(a)) > :filter_0) → 1",
        "abilities.size() > 1 → ((jsonb_array_length(a)) > :filter_0) → 1",
        "name.startsWith('%_') → (starts_with(n, :filter_0)) → %_",
        "name.endsWith('8b') → (starts_with(reverse(n), reverse(:filter_0))) → 8b",
        "name.contains(':n') → (strpos(n, :filter_0) > 0) → :n",
        "open → o →",
        "!open → (NOT o) →",
        "open == false → (o = :filter_0) → false",
        "known(params) → (p IS NOT NULL) →",
        "-1 in [-1, 2] → (:filter_0 IN (:filter_1)) → -1; [-1, 2]",
        "'tools' in (open ? abilities : abilities) "
            + "→ ((CASE o WHEN true THEN a WHEN false THEN a END) @> to_jsonb(CAST(:filter_0 AS text))) "
            + "→ tools",
        "released >= '2025-09' → (r >= :filter_0) → 2025-09-01",
        "'2025' > released → (:filter_0 > r) → 2025-01-01",
        "context * 2 - 1 <= params + 0.5 "
            + "→ (((c * :filter_0) - :filter_1) <= (p + :filter_2)) → 2; 1; 0.5",
        "open ? params < 9 : context > 8 "
            + "→ (CASE o WHEN true THEN (p < :filter_0) WHEN false THEN (c > :filter_1) END) "
            + "→ 9; 8",
        "open || params < 9 && !known(size) → (o OR ((p < :filter_0) AND (NOT (s IS NOT NULL)))) → 9",
        "(open || params < 9) && name == name → ((o OR (p < :filter_0)) AND (n = n)) → 9",
      })
  void becomesSql(String expression, String sql, String values) {
    Condition condition = LANGUAGE.read(expression).orElseThrow();

    assertThat(condition.sql()).isEqualTo(sql);
    assertThat(
            String.join("; ", condition.values().values().stream().map(Object::toString).toList()))
        .isEqualTo(values == null ? "" : values);
  }

  @Test
  void valuesAreOfTheTypeTheyAreComparedWith() {
    assertThat(
            LANGUAGE.read("released > '2025' && params > 1 && params < 1.5").orElseThrow().values())
        .isEqualTo(
            Map.of(
                "filter_0", LocalDate.of(2025, 1, 1),
                "filter_1", new BigDecimal("1"),
                "filter_2", new BigDecimal("1.5")));
  }

  @Test
  void nothingAsksNothing() {
    assertThat(LANGUAGE.read(null)).isEmpty();
    assertThat(LANGUAGE.read(" \n")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      value = {
        "vendor == 'x' → line 1, character 1: a filter does not know vendor",
        "open && vendor → line 1, character 9: a filter does not know vendor",
        "name.matches('(a+)+') "
            + "→ line 1, character 13: a filter does not know matches: startsWith, endsWith and"
            + " contains look into texts",
        "has(name.x) → line 1, character 4: a filter does not know has: known(licence) asks whether"
            + " a value is known",
        "params / 2 < 1 → line 1, character 8: a filter does not know /: multiply the other side",
        "abilities[0] == 'vision' → line 1, character 10: a filter does not know []",
        "abilities.exists(x, x == 'vision') → line 1, character 17: a filter does not know exists",
        "dyn(name) == 1 → line 1, character 4: a filter does not know dyn",
        "name == 1 → line 1, character 6: == does not go with a text and a number",
        "name in [1] → line 1, character 6: in does not go with a text and a list",
        "open < true → line 1, character 6: < does not go with true or false and true or false",
        "abilities == ['vision'] → line 1, character 11: == does not go with a list and a list",
        "released.startsWith('2025') "
            + "→ line 1, character 20: startsWith does not go with a day and a text",
        "open ? 1 : 'a' "
            + "→ line 1, character 6: ?: does not go with true or false and a number and a text",
        "params → line 1, character 1: the whole must be true or false, and this is a number",
        "name == → line 1, character 8: something is missing here",
        "(open → line 1, character 6: something is missing here",
        "name = 'a' → line 1, character 6: it cannot be read here",
        "open) || (open → line 1, character 5: it cannot be read here",
        "open and open → line 1, character 6: it cannot be read here",
        "name == 'it''s' → line 1, character 13: it cannot be read here",
        "size == 'hugee' → line 1, character 9: one of small, large",
        "size in ['small', 'hugee'] → line 1, character 19: one of small, large",
        "'smell' in abilities → line 1, character 1: one of vision, tools",
        "size == '' → line 1, character 9: one of small, large",
        "released > 'soon' → line 1, character 12: a year, month or day such as \"2025\","
            + " \"2025-09\" or \"2025-09-17\"",
        "released > name → line 1, character 12: beside a day stands a text such as \"2025-09\"",
        "name == null → line 1, character 9: null is no value: !known(licence) finds what is unknown",
        "params == null → line 1, character 8: == does not go with a number and null",
        "params < 1e300 → line 1, character 10: a number from -1000000000 to 1000000000 is expected",
        "params < 1e999 → line 1, character 10: that is no number",
        "params < 1e-300 → line 1, character 10: a number from -1000000000 to 1000000000 is expected",
        "name.contains('a\\x00') → line 1, character 15: no text holds that character",
        "name in [name] → line 1, character 10: a list after in holds values only",
        "name in [] → line 1, character 9: from 1 to 100 values",
        "name in ['a', 1] → line 1, character 15: a text is expected",
        "params in [1, 'a'] → line 1, character 15: a number is expected",
        "known(1) → line 1, character 7: known asks for the name of a field",
        "known([1]) → line 1, character 7: known asks for the name of a field",
        "known(open ? params : 1.0) → line 1, character 12: known asks for the name of a field",
        "{'a': 1}.a == 1 → line 1, character 9: a filter does not know this",
        "known(google.protobuf.Timestamp) → line 1, character 7: a filter does not know google",
        "known(int) → line 1, character 7: a filter does not know int",
        "int == int → line 1, character 1: a filter does not know int",
        "google.protobuf.Timestamp{seconds: 1} < '2025' → line 1, character 26: a filter does not know"
            + " google.protobuf.Timestamp",
        "size(open ? abilities : ['a']) > 1 → line 1, character 25: a list of values only stands after in",
        "size(['a']) > 1 → line 1, character 6: a list of values only stands after in",
        "null in abilities → line 1, character 6: in does not go with null and a list",
        "null → line 1, character 1: the whole must be true or false, and this is null",
        "null < name → line 1, character 1: null is no value: !known(licence) finds what is unknown",
        "name.contains(null) → line 1, character 14: contains does not go with a text and null",
        "[1, 'a'] == name → line 1, character 10: == does not go with a list and a text",
        "!null → line 1, character 1: ! does not go with null",
        "name + 'a' == name → line 1, character 6: + does not go with a text and a text",
        "b'a' == name → line 1, character 6: == does not go with such a value and a text",
      })
  void refusesAndSaysWhere(String expression, String why) {
    assertThat(refusal(expression)).isEqualTo(why);
  }

  @Test
  void countsLinesAndWholeCharacters() {
    assertThat(refusal("open &&\n  vendor"))
        .isEqualTo("line 2, character 3: a filter does not know vendor");
    assertThat(refusal("name == '\uD83D\uDE00' && vendor"))
        .isEqualTo("line 1, character 16: a filter does not know vendor");
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 900, 10_000})
  void deepNestingIsRefusedBeforeItHurts(int depth) {
    assertThat(refusal("(".repeat(depth) + "open" + ")".repeat(depth))).isNotEmpty();
    assertThat(refusal("[".repeat(depth))).isNotEmpty();
    assertThat(refusal("open ? open : (".repeat(depth))).isNotEmpty();
  }

  @Test
  void longChainsAreRefusedAndShortOnesAreNot() {
    assertThat(LANGUAGE.read("open" + " && open".repeat(200))).isPresent();
    assertThat(LANGUAGE.read("!".repeat(1900) + "open")).isPresent();
    assertThat(refusal("1" + "+1".repeat(900) + " < 2"))
        .isEqualTo("line 1, character 1: there is too much in it, or it is nested too deeply");
    assertThat(refusal("name in ['a'" + ", 'a'".repeat(100) + "]"))
        .isEqualTo("line 1, character 9: from 1 to 100 values");
    assertThat(refusal("name in ['a'" + ", 'a'".repeat(10_000) + "]"))
        .isEqualTo("at most 2000 characters");
  }

  @Test
  void theSqlGrowsNoFasterThanTheExpression() {
    String nested = "open";
    for (int i = 0; i < 15; i++) {
      nested = "(" + nested + " ? open : open)";
    }

    assertThat(LANGUAGE.read(nested).orElseThrow().sql()).hasSizeLessThan(1000);
  }

  private static String refusal(String expression) {
    Problem problem = catchThrowableOfType(Problem.class, () -> LANGUAGE.read(expression));
    assertThat(problem.getStatusCode()).isEqualTo(400);
    assertThat(problem.getParameters()).containsEntry("parameter", "filter");
    return problem.getDetail();
  }

  private static FilterField field(Field field, String sql) {
    return new FilterField(field.name(), field.kind(), sql);
  }
}
