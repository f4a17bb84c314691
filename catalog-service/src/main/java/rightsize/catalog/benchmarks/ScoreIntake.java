package rightsize.catalog.benchmarks;

import static rightsize.catalog.facts.Sql.column;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import rightsize.catalog.facts.Intake;
import rightsize.catalog.facts.References;
import rightsize.catalog.facts.Sql;
import rightsize.catalog.facts.Subjects;
import rightsize.catalog.facts.Touched;
import rightsize.catalog.facts.Writing;
import rightsize.catalog.rows.Refusal;
import rightsize.catalog.rows.Row;
import rightsize.catalog.rows.Shape;

/** How scores enter the catalogue: each is an observation, kept as it is. */
@Singleton
public class ScoreIntake implements Intake {

  /** The same number for the same thing from the same source is not written twice. */
  private static final String MATCH =
      """
      WITH fresh AS MATERIALIZED (
        SELECT uuidv7() AS id, n.*
          FROM unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[]::numeric[], ?::text[]::jsonb[],
                      ?::text[]::boolean[], ?::text[], ?::text[]) WITH ORDINALITY
            AS n (model, benchmark, configuration, variant, score, details, self_reported, source,
                  observed_on, place)),
      known AS MATERIALIZED (
        SELECT f.place, min(s.id::text) AS id
          FROM fresh f JOIN scores s ON s.model = f.model AND s.benchmark = f.benchmark
           AND s.source = f.source AND s.score = f.score AND s.observed_on = f.observed_on
           AND s.configuration IS NOT DISTINCT FROM f.configuration
           AND s.variant IS NOT DISTINCT FROM f.variant AND s.details = f.details
         GROUP BY f.place)""";

  private static final String KNOWN =
      MATCH + " SELECT k.id FROM fresh f LEFT JOIN known k USING (place) ORDER BY f.place";

  private static final String ADD =
      MATCH
          + """
            ,
            written AS (
              INSERT INTO scores (id, model, benchmark, configuration, variant, score, details,
                                  self_reported, source, observed_on, by_hand, recorded_in)
              SELECT f.id, f.model, f.benchmark, f.configuration, f.variant, f.score, f.details,
                     f.self_reported, f.source, f.observed_on, ?, ?
                FROM fresh f WHERE f.place NOT IN (SELECT place FROM known)
              RETURNING *),
            logged AS (
              INSERT INTO changes (version, subject_kind, subject_id, new, source, observed_on)
              SELECT w.recorded_in, 'scores', w.id::text,
                     jsonb_strip_nulls(jsonb_build_object(
                       'model', w.model, 'benchmark', w.benchmark, 'configuration', w.configuration,
                       'variant', w.variant, 'score', w.score)), w.source, w.observed_on
                FROM written w)
            SELECT coalesce(k.id, f.id::text) FROM fresh f LEFT JOIN known k USING (place)
             ORDER BY f.place
            """;

  @Override
  public Shape shape() {
    return ScoreShape.SHAPE;
  }

  @Override
  public Subjects subjects() {
    return Subjects.byKeys("scores");
  }

  @Override
  public Map<Integer, List<Refusal>> unresolved(List<Row> rows, Connection database) {
    return new References(database, rows)
        .to("model", "models")
        .to("benchmark", "benchmarks")
        .refusals();
  }

  /** Every score is an observation of its own. */
  @Override
  public List<String> identity() {
    return List.of();
  }

  @Override
  public List<String> known(List<Row> rows, Connection database) {
    return Sql.texts(database, KNOWN, columns(rows));
  }

  @Override
  public List<String> take(List<Row> rows, Writing writing) {
    List<Object> values = new ArrayList<>(List.of(columns(rows)));
    values.add(writing.byHand());
    values.add(writing.version());
    List<String> ids = Sql.texts(writing.connection(), ADD, values.toArray());
    Touched.models(writing, column(rows, row -> row.text("model")));
    return ids;
  }

  private static Object[] columns(List<Row> rows) {
    return new Object[] {
      column(rows, row -> row.text("model")),
      column(rows, row -> row.text("benchmark")),
      column(rows, row -> row.text("configuration")),
      column(rows, row -> row.text("variant")),
      column(rows, row -> row.value("score").decimalValue().toPlainString()),
      column(rows, ScoreIntake::details),
      column(rows, row -> row.text("self_reported")),
      column(rows, row -> row.said().source()),
      column(rows, row -> row.said().on())
    };
  }

  private static String details(Row row) {
    ObjectNode details = JsonNodeFactory.instance.objectNode();
    ScoreShape.DETAILS.stream()
        .filter(field -> row.value(field.name()) != null)
        .forEach(field -> details.set(field.name(), row.value(field.name())));
    return details.toString();
  }
}
