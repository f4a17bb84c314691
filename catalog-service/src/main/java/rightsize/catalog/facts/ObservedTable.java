package rightsize.catalog.facts;

import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table whose rows are observations in themselves: added and never rewritten. Each has columns of
 * its own, further details as JSON, a source and a date.
 *
 * @param name noun, plural, and name of the table
 * @param columns its own ones; {@code model} is the first
 */
public record ObservedTable(String name, List<Column> columns) {

  /** Whether a column tells observations apart. */
  private enum Tells {
    ALWAYS,
    WHERE_SAID,
    NEVER
  }

  /**
   * @param name also of the field of a row
   * @param type in SQL
   */
  public record Column(String name, String type, Tells tells) {

    /** Every row has it. */
    public static Column always(String name, String type) {
      return new Column(name, type, Tells.ALWAYS);
    }

    public static Column whereSaid(String name, String type) {
      return new Column(name, type, Tells.WHERE_SAID);
    }

    /** Said beside, of the same observation. */
    public static Column beside(String name, String type) {
      return new Column(name, type, Tells.NEVER);
    }

    private String same(String one, String other) {
      return "%s.%s %s %s.%s"
          .formatted(one, name, tells == Tells.ALWAYS ? "=" : "IS NOT DISTINCT FROM", other, name);
    }
  }

  /** What the rows at hand are matched with: the same thing from the same source is known. */
  private static final String MATCH =
      """
      WITH fresh AS MATERIALIZED (
        SELECT uuidv7() AS id, n.*
          FROM unnest(%1$s, ?::text[]::jsonb[], ?::text[], ?::text[]) WITH ORDINALITY
            AS n (%2$s, details, source, observed_on, place)),
      known AS MATERIALIZED (
        SELECT f.place, min(s.id::text) AS id
          FROM fresh f JOIN %3$s s ON %4$s AND s.source = f.source
           AND s.observed_on = f.observed_on AND s.details = f.details
         GROUP BY f.place)""";

  private static final String KNOWN =
      " SELECT k.id FROM fresh f LEFT JOIN known k USING (place) ORDER BY f.place";

  private static final String ADD =
      """
        ,
        written AS (
          INSERT INTO %1$s (id, %2$s, details, source, observed_on, by_hand, recorded_in)
          SELECT f.id, %3$s, f.details, f.source, f.observed_on, ?, ?
            FROM fresh f WHERE f.place NOT IN (SELECT place FROM known)
          RETURNING *),
        logged AS (
          INSERT INTO changes (version, subject_kind, subject_id, new, source, observed_on)
          SELECT w.recorded_in, '%1$s', w.id::text, %4$s, w.source, w.observed_on FROM written w)
        SELECT coalesce(k.id, f.id::text) FROM fresh f LEFT JOIN known k USING (place)
         ORDER BY f.place
      """;

  private static final String SAY_AGAIN =
      """
      WITH again AS (
        INSERT INTO %1$s (model, %2$s, details, source, observed_on, by_hand, recorded_in)
        SELECT ?, %3$s, s.details, s.source, s.observed_on, s.by_hand, ?
          FROM %1$s s WHERE s.model = ? AND NOT %4$s
         ORDER BY s.id
        RETURNING *)
      INSERT INTO changes (version, subject_kind, subject_id, new, source, observed_on)
      SELECT a.recorded_in, '%1$s', a.id::text, %5$s, a.source, a.observed_on FROM again a
      """;

  private static final String MOVING =
      """
      SELECT jsonb_build_object('moved', count(*) FILTER (WHERE NOT known),
                                'known', count(*) FILTER (WHERE known))::text
        FROM (SELECT %s AS known FROM %s s WHERE s.model = ?) n
      """;

  /** The ids of rows that are there, null where they are not: columns, details, source, date. */
  String known() {
    return match() + KNOWN;
  }

  /** Adds those that are not there; further parameters: by hand, version. */
  String add() {
    return match() + ADD.formatted(name, names(columns), of("f", columns), logged("w"));
  }

  /**
   * Says the observations of a model of another again; parameters: other, version, model, other.
   */
  public String sayAgain() {
    return SAY_AGAIN.formatted(name, names(rest()), of("s", rest()), said("s"), logged("a"));
  }

  /** How many would be said again, as {@code moved} and {@code known}; parameters: other, model. */
  public String moving() {
    return MOVING.formatted(said("s"), name);
  }

  private String match() {
    return MATCH.formatted(
        columns.stream().map(Column::type).map(ObservedTable::array).collect(joining()),
        names(columns),
        name,
        telling(columns).map(column -> column.same("s", "f")).collect(Collectors.joining(" AND ")));
  }

  /** Whether another model, a parameter, has the same observation. */
  private String said(String row) {
    return "EXISTS (SELECT FROM %s o WHERE o.model = ? AND %s AND o.source = %s.source"
            .formatted(
                name,
                telling(rest())
                    .map(column -> column.same("o", row))
                    .collect(Collectors.joining(" AND ")),
                row)
        + " AND o.observed_on = %1$s.observed_on AND o.details = %1$s.details)".formatted(row);
  }

  private String logged(String row) {
    return telling(columns)
        .map(column -> "'%s', %s.%s".formatted(column.name(), row, column.name()))
        .collect(Collectors.joining(", ", "jsonb_strip_nulls(jsonb_build_object(", "))"));
  }

  private List<Column> rest() {
    return columns.subList(1, columns.size());
  }

  private static Stream<Column> telling(List<Column> some) {
    return some.stream().filter(column -> column.tells() != Tells.NEVER);
  }

  private static String array(String type) {
    return type.equals("text") ? "?::text[]" : "?::text[]::" + type + "[]";
  }

  private static String names(List<Column> some) {
    return some.stream().map(Column::name).collect(joining());
  }

  private static String of(String row, List<Column> some) {
    return some.stream().map(column -> row + "." + column.name()).collect(joining());
  }

  private static Collector<CharSequence, ?, String> joining() {
    return Collectors.joining(", ");
  }
}
