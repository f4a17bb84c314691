package rightsize.catalog.models;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rightsize.catalog.facts.AsOf;
import rightsize.catalog.rows.Field;
import rightsize.catalog.rows.Kind;
import rightsize.catalog.rows.Refusal;
import rightsize.rest.problems.Problem;

/** Reads a filter, parameter by parameter, into conditions; each is held against its field. */
final class Narrowing {

  private static final Field QUERY = Field.text("q", 200);
  private static final Field NUMBER = Field.decimal("number", "0", "100000000");

  private final ModelFilter filter;
  private final Map<String, String> sql = new LinkedHashMap<>();
  private final Map<String, Object> values = new LinkedHashMap<>();

  Narrowing(ModelFilter filter) {
    this.filter = filter;
  }

  /**
   * @throws Problem 400 for what could never fit
   */
  Conditions conditions() {
    Optional<Search> search = search(filter.q);
    search.ifPresent(each -> add("q", each.condition(), each.values()));
    anyOf("developer", "m.developer", filter.developer);
    anyOf("family", "m.family", filter.family);
    anyOf("size_class", "m.size_class", filter.sizeClass);
    anyOf("status", "m.status", filter.status);
    anyOf("licence", "m.shown ->> 'licence'", filter.licence);
    anyOf("commercial_use", "m.shown ->> 'commercial_use'", filter.commercialUse);
    add(
        "provider",
        "EXISTS (SELECT FROM offers o WHERE o.model = m.id AND o.provider IN (:provider))",
        emptyAsNull(filter.provider));
    allOf("modality", "input_modalities", filter.modality);
    allOf("output_modality", "output_modalities", filter.outputModality);
    allOf("capability", "capabilities", filter.capability);
    allOf("language", "languages", filter.language);
    add(
        "open_weights",
        "(m.shown ->> 'open_weights')::boolean = :open_weights",
        filter.openWeights);
    within("params_b", "m.total_params_b", filter.minParams, filter.maxParams);
    within("context", "m.context_tokens", decimal(filter.minContext), decimal(filter.maxContext));
    within("released", "m.released_first", filter.releasedAfter, filter.releasedBefore);
    priced();
    Optional.ofNullable(filter.filter)
        .flatMap(each -> ModelFields.LANGUAGE.read(each)) // built when first asked for
        .ifPresent(each -> add("filter", each.sql(), each.values()));
    return new Conditions(new AsOf(filter.asOf), sql, values, search);
  }

  private static Optional<Search> search(String q) {
    if (q == null || q.isBlank()) {
      return Optional.empty();
    }
    check("q", QUERY.kind(), TextNode.valueOf(q));
    return Optional.of(Search.of(q));
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

  /** Between two numbers, bounds included. */
  private void within(String name, String column, BigDecimal least, BigDecimal most) {
    String bounds = bounds(name, column, least, most);
    if (!bounds.isEmpty()) {
      sql.put(name, bounds);
    }
  }

  private void within(String name, String column, LocalDate after, LocalDate before) {
    List<String> both = new ArrayList<>();
    put(name + "_after", after, both, column + " > ");
    put(name + "_before", before, both, column + " < ");
    if (after != null && before != null && !after.isBefore(before)) {
      throw Problem.parameter(name + "_before", "not later than " + name + "_after");
    }
    if (!both.isEmpty()) {
      sql.put(name, String.join(" AND ", both));
    }
  }

  /** One offer fits all bounds of prices. */
  private void priced() {
    String input =
        bounds("input_price", "o.input_price", filter.minInputPrice, filter.maxInputPrice);
    String output =
        bounds("output_price", "o.output_price", filter.minOutputPrice, filter.maxOutputPrice);
    if (!input.isEmpty() || !output.isEmpty()) {
      sql.put(
          "price",
          Stream.of("o.model = m.id", ModelOrder.OPEN, input, output)
              .filter(each -> !each.isEmpty())
              .collect(Collectors.joining(" AND ", "EXISTS (SELECT FROM offers o WHERE ", ")")));
    }
  }

  private String bounds(String name, String column, BigDecimal least, BigDecimal most) {
    check("min_" + name, least);
    check("max_" + name, most);
    if (least != null && most != null && least.compareTo(most) > 0) {
      throw Problem.parameter("max_" + name, "below min_" + name);
    }
    List<String> both = new ArrayList<>();
    put("min_" + name, least, both, column + " >= ");
    put("max_" + name, most, both, column + " <= ");
    return String.join(" AND ", both);
  }

  private void put(String parameter, Object value, List<String> conditions, String comparison) {
    if (value != null) {
      conditions.add(comparison + ":" + parameter);
      values.put(parameter, value);
    }
  }

  private void add(String name, String condition, Map<String, Object> more) {
    sql.put(name, condition);
    values.putAll(more);
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

  private static BigDecimal decimal(Long number) {
    return number == null ? null : BigDecimal.valueOf(number);
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
