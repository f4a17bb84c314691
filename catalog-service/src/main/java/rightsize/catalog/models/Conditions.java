package rightsize.catalog.models;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import rightsize.catalog.rows.Field;
import rightsize.catalog.rows.Kind;
import rightsize.catalog.rows.Refusal;
import rightsize.rest.problems.Problem;

/**
 * A filter as SQL over {@code models m}: texts with named parameters, never with values in them.
 *
 * @param sql condition by the name of the filter
 * @param values what the parameters stand for
 */
record Conditions(Map<String, String> sql, Map<String, Object> values) {

  private static final Field QUERY = Field.text("q", 200);
  private static final Field NUMBER = Field.decimal("number", "0", "1000000");

  /** A misspelt word still finds its model when it is this like a word of it. */
  private static final String LIKENESS = "0.5";

  static Conditions of(ModelFilter filter) {
    Conditions all = new Conditions(new LinkedHashMap<>(), new LinkedHashMap<>());
    all.search(filter.q);
    all.anyOf("developer", "m.developer", filter.developer);
    all.anyOf("family", "m.family", filter.family);
    all.anyOf("size_class", "m.size_class", filter.sizeClass);
    all.anyOf("status", "m.status", filter.status);
    all.anyOf("licence", "m.shown ->> 'licence'", filter.licence);
    all.anyOf("commercial_use", "m.shown ->> 'commercial_use'", filter.commercialUse);
    all.add(
        "provider",
        "EXISTS (SELECT FROM offers o WHERE o.model = m.id AND o.provider IN (:provider))",
        emptyAsNull(filter.provider));
    all.allOf("modality", "input_modalities", filter.modality);
    all.allOf("output_modality", "output_modalities", filter.outputModality);
    all.allOf("capability", "capabilities", filter.capability);
    all.allOf("language", "languages", filter.language);
    all.add(
        "open_weights",
        "(m.shown ->> 'open_weights')::boolean = :open_weights",
        filter.openWeights);
    all.add("min_context", "m.context_tokens >= :min_context", filter.minContext);
    checkNumbers(filter);
    all.add("min_params_b", "m.total_params_b >= :min_params_b", filter.minParams);
    all.add("max_params_b", "m.total_params_b <= :max_params_b", filter.maxParams);
    all.offered("max_input_price", "input_price", filter.maxInputPrice);
    all.offered("max_output_price", "output_price", filter.maxOutputPrice);
    all.add("released_after", "m.released_first > :released_after", filter.releasedAfter);
    return all;
  }

  /** All of them, or all but one. */
  String where(String without) {
    return sql.entrySet().stream()
        .filter(each -> !each.getKey().equals(without))
        .map(each -> "(" + each.getValue() + ")")
        .collect(Collectors.joining(" AND ", " WHERE true AND ", ""))
        .replaceFirst(" AND $", "");
  }

  private void search(String q) {
    if (q == null || q.isBlank()) {
      return;
    }
    check("q", QUERY.kind(), TextNode.valueOf(q));
    List<String> words = new ArrayList<>();
    for (String word : q.strip().toLowerCase(Locale.ROOT).split("\\s+")) {
      String name = "q" + words.size();
      values.put(name, "%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%");
      words.add("m.search LIKE :" + name);
    }
    values.put("q", q.strip().toLowerCase(Locale.ROOT));
    sql.put("q", String.join(" AND ", words) + " OR word_similarity(:q, m.search) >= " + LIKENESS);
  }

  private void anyOf(String name, String column, List<String> wanted) {
    checkAll(name, name, wanted);
    add(name, column + " IN (:" + name + ")", emptyAsNull(wanted));
  }

  private void allOf(String name, String field, List<String> wanted) {
    checkAll(name, field, wanted);
    for (int i = 0; wanted != null && i < wanted.size(); i++) {
      String one = name + i;
      sql.merge(
          name,
          "m.shown -> '" + field + "' @> to_jsonb(CAST(:" + one + " AS text))",
          (a, b) -> a + " AND " + b);
      values.put(one, wanted.get(i));
    }
  }

  private void offered(String name, String price, Object most) {
    add(
        name,
        "EXISTS (SELECT FROM offers o WHERE o.model = m.id AND o." + price + " <= :" + name + ")",
        most);
  }

  private void add(String name, String condition, Object value) {
    if (value != null) {
      sql.put(name, condition);
      values.put(name, value);
    }
  }

  private static List<String> emptyAsNull(List<String> wanted) {
    return wanted == null || wanted.isEmpty() ? null : wanted;
  }

  private static void checkNumbers(ModelFilter filter) {
    check("min_params_b", filter.minParams);
    check("max_params_b", filter.maxParams);
    check("max_input_price", filter.maxInputPrice);
    check("max_output_price", filter.maxOutputPrice);
  }

  private static void check(String parameter, BigDecimal number) {
    if (number != null) {
      check(parameter, NUMBER.kind(), DecimalNode.valueOf(number));
    }
  }

  /** What could never stand in that field is a mistake of the asker. */
  private static void checkAll(String parameter, String field, List<String> wanted) {
    if (wanted == null) {
      return;
    }
    Kind kind =
        ModelShape.SHAPE.plainFields().stream()
            .filter(known -> known.name().equals(field))
            .map(known -> known.kind() instanceof Kind.Many many ? many.each() : known.kind())
            .findFirst()
            .orElseThrow();
    wanted.forEach(value -> check(parameter, kind, TextNode.valueOf(value)));
  }

  private static void check(String parameter, Kind kind, JsonNode value) {
    List<Refusal> refusals = new ArrayList<>();
    kind.check(value, "", refusals::add);
    if (!refusals.isEmpty()) {
      throw Problem.parameter(parameter, refusals.get(0).reason());
    }
  }
}
