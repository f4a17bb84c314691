package rightsize.catalog.models;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
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

/**
 * A filter as SQL over {@code models m}: texts with named parameters, never with values in them.
 *
 * @param asOf the day it asks about
 * @param sql condition by the name of the filter
 * @param values what the parameters stand for
 * @param search what is searched for, if anything
 */
record Conditions(
    AsOf asOf, Map<String, String> sql, Map<String, Object> values, Optional<Search> search) {

  private static final Field QUERY = Field.text("q", 200);
  private static final Field NUMBER = Field.decimal("number", "0", "100000000");

  static Conditions of(ModelFilter filter) {
    Optional<Search> search = search(filter.q);
    Conditions all =
        new Conditions(new AsOf(filter.asOf), new LinkedHashMap<>(), new LinkedHashMap<>(), search);
    search.ifPresent(each -> all.add("q", each.condition(), each.values()));
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
    all.within("params_b", "m.total_params_b", filter.minParams, filter.maxParams);
    all.within(
        "context", "m.context_tokens", decimal(filter.minContext), decimal(filter.maxContext));
    all.within("released", "m.released_first", filter.releasedAfter, filter.releasedBefore);
    all.priced(filter);
    Optional.ofNullable(filter.filter)
        .flatMap(each -> ModelFields.LANGUAGE.read(each)) // built when first asked for
        .ifPresent(each -> all.add("filter", each.sql(), each.values()));
    return all;
  }

  /** A question with these conditions, its parameters said. */
  Query query(EntityManager database, String sql) {
    return said(database.createNativeQuery(asOf.of(sql)));
  }

  /**
   * @param mapping of its rows
   */
  Query query(EntityManager database, String sql, String mapping) {
    return said(database.createNativeQuery(asOf.of(sql), mapping));
  }

  private Query said(Query query) {
    values.forEach(query::setParameter);
    return asOf.in(query);
  }

  /** All of them. */
  String where() {
    return where(sql.values().stream());
  }

  /** What is searched for, which no option leaves out. */
  String searched() {
    return where(search.stream().map(Search::condition));
  }

  /** A column for each of the others that says whether it holds: {@code , (...) AS fits_family}. */
  String flags() {
    return filters()
        .map(each -> ", (" + sql.get(each) + ") AS fits_" + each)
        .collect(Collectors.joining());
  }

  /** That these columns hold, all but one. */
  String fitting(String without) {
    return where(filters().filter(each -> !each.equals(without)).map(each -> "m.fits_" + each));
  }

  private Stream<String> filters() {
    return sql.keySet().stream().filter(each -> !each.equals("q"));
  }

  private static String where(Stream<String> conditions) {
    return conditions
        .map(each -> " AND (" + each + ")")
        .collect(Collectors.joining("", " WHERE true", ""));
  }

  /** By name unless told; what is searched for, the best first. */
  Models.Sorting sorting(ModelOrder order, ModelOrder.Direction direction) {
    ModelOrder usual = search.isPresent() ? ModelOrder.RELEVANCE : ModelOrder.NAME;
    ModelOrder by = order == null ? usual : order;
    if (by == ModelOrder.RELEVANCE && search.isEmpty()) {
      throw Problem.parameter("orderBy", "relevance to what? It needs q");
    }
    ModelOrder.Direction natural =
        by == ModelOrder.RELEVANCE ? ModelOrder.Direction.DESC : ModelOrder.Direction.ASC;
    return new Models.Sorting(by, direction == null ? natural : direction);
  }

  /** The sort key as SQL. */
  String key(Models.Sorting sorting) {
    return sorting.order() == ModelOrder.RELEVANCE
        ? search.orElseThrow().rank()
        : sorting.order().key(sorting.direction());
  }

  /** What the parameters of the sort key stand for. */
  Map<String, Object> keyValues(Models.Sorting sorting) {
    return sorting.order() == ModelOrder.RELEVANCE ? search.orElseThrow().rankValues() : Map.of();
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
  private void priced(ModelFilter filter) {
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
