package rightsize.catalog.models;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rightsize.catalog.rows.Json;

/**
 * What the model list can be narrowed to from where it stands, with counts. A filter's own choice
 * does not hide its other options.
 */
@Singleton
class FilterOptions {

  private static final Map<String, String> OPTIONS = new LinkedHashMap<>();
  private static final Map<String, Range> RANGES = new LinkedHashMap<>();

  static {
    OPTIONS.put(
        "developer", grouped("m.developer", "d.name", "JOIN developers d ON d.id = m.developer"));
    OPTIONS.put("family", grouped("m.family", "NULL", ""));
    OPTIONS.put("size_class", grouped("m.size_class", "NULL", ""));
    OPTIONS.put("status", grouped("m.status", "NULL", ""));
    OPTIONS.put("licence", grouped("m.shown ->> 'licence'", "NULL", ""));
    OPTIONS.put("commercial_use", grouped("m.shown ->> 'commercial_use'", "NULL", ""));
    OPTIONS.put("open_weights", grouped("m.shown -> 'open_weights'", "NULL", ""));
    OPTIONS.put("modality", unnested("input_modalities"));
    OPTIONS.put("output_modality", unnested("output_modalities"));
    OPTIONS.put("capability", unnested("capabilities"));
    OPTIONS.put("language", unnested("languages"));
    OPTIONS.put(
        "provider",
        grouped(
            "o.provider",
            "p.name",
            "JOIN (SELECT DISTINCT model, provider FROM offers) o ON o.model = m.id"
                + " JOIN providers p ON p.id = o.provider"));
    String offers = "JOIN offers o ON o.model = m.id AND " + ModelOrder.OPEN;
    RANGES.put("total_params_b", new Range("params_b", range("m.total_params_b", "")));
    RANGES.put("context_tokens", new Range("context", range("m.context_tokens", "")));
    RANGES.put("released_on", new Range("released", range("m.shown ->> 'released_on'", "")));
    RANGES.put("input_price", new Range("price", range("o.input_price", offers)));
    RANGES.put("output_price", new Range("price", range("o.output_price", offers)));
  }

  /**
   * From where to where the values go.
   *
   * @param own the condition that is left out, so that a range does not shrink to itself
   */
  private record Range(String own, String sql) {}

  /** Each condition is looked at once for each model, however many options ask for it. */
  private static final String ONCE =
      """
      WITH fits AS MATERIALIZED (
        SELECT m.id, m.developer, m.family, m.size_class, m.status, m.total_params_b,
               m.context_tokens, m.shown %1$s
          FROM models m %2$s)
      """;

  private final EntityManager database;

  FilterOptions(EntityManager database) {
    this.database = database;
  }

  @SuppressWarnings("unchecked") // a native query cannot name its type
  ObjectNode of(Conditions conditions) {
    StringBuilder sql = new StringBuilder();
    OPTIONS.forEach((name, each) -> add(sql, name, each, conditions.fitting(name)));
    RANGES.forEach((name, each) -> add(sql, name, each.sql(), conditions.fitting(each.own())));
    sql.insert(0, ONCE.formatted(conditions.flags(), conditions.searched()));
    Query query = conditions.query(database, sql.toString());
    ObjectNode options = Json.object();
    ((List<Object[]>) query.getResultList())
        .forEach(
            row ->
                (RANGES.containsKey((String) row[0]) ? options.withObject("/ranges") : options)
                    .set((String) row[0], Json.tree((String) row[1])));
    return options;
  }

  private static void add(StringBuilder sql, String name, String each, String where) {
    sql.append(sql.isEmpty() ? "" : " UNION ALL ")
        .append("SELECT '" + name + "', ")
        .append(each.formatted(where));
  }

  private static String grouped(String value, String label, String join) {
    return """
    coalesce((SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
                'value', v, 'label', l, 'count', n)) ORDER BY n DESC, v)
                FROM (SELECT %1$s AS v, %2$s AS l, count(*) AS n FROM fits m %3$s %%s
                       GROUP BY 1, 2) c WHERE to_jsonb(v) <> 'null'), '[]')::text
    """
        .formatted(value, label, join);
  }

  private static String unnested(String field) {
    return grouped(
        "w.word",
        "NULL",
        "CROSS JOIN LATERAL jsonb_array_elements_text(CASE jsonb_typeof(m.shown -> '"
            + field
            + "') WHEN 'array' THEN m.shown -> '"
            + field
            + "' ELSE '[]' END) AS w (word)");
  }

  private static String range(String value, String join) {
    return "(SELECT jsonb_strip_nulls(jsonb_build_object('min', min(%1$s), 'max', max(%1$s)))::text"
            .formatted(value)
        + " FROM fits m "
        + join
        + " %s)";
  }
}
