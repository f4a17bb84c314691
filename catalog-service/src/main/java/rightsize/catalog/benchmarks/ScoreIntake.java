package rightsize.catalog.benchmarks;

import static rightsize.catalog.facts.ObservedTable.Column.always;
import static rightsize.catalog.facts.ObservedTable.Column.beside;
import static rightsize.catalog.facts.ObservedTable.Column.whereSaid;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import rightsize.catalog.facts.ObservationIntake;
import rightsize.catalog.facts.ObservedTable;
import rightsize.catalog.facts.References;
import rightsize.catalog.rows.Refusal;
import rightsize.catalog.rows.Row;

/** How scores enter the catalogue. */
@Singleton
public class ScoreIntake extends ObservationIntake {

  public static final ObservedTable TABLE =
      new ObservedTable(
          "scores",
          List.of(
              always("model", "text"),
              always("benchmark", "text"),
              whereSaid("configuration", "text"),
              whereSaid("variant", "text"),
              always("score", "numeric"),
              beside("self_reported", "boolean")));

  ScoreIntake() {
    super(ScoreShape.SHAPE, TABLE, ScoreShape.DETAILS);
  }

  @Override
  public Map<Integer, List<Refusal>> unresolved(List<Row> rows, Connection database) {
    return new References(database, rows)
        .to("model", "models")
        .to("benchmark", "benchmarks")
        .refusals();
  }
}
