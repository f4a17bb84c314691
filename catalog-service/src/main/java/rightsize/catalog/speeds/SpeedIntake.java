package rightsize.catalog.speeds;

import static rightsize.catalog.facts.ObservedTable.Column.always;
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

/** How measured speeds enter the catalogue. */
@Singleton
public class SpeedIntake extends ObservationIntake {

  public static final ObservedTable TABLE =
      new ObservedTable(
          "speeds",
          List.of(
              always("model", "text"),
              always("quantisation", "text"),
              always("engine", "text"),
              always("accelerator", "text"),
              always("devices", "integer"),
              always("input_tokens", "integer"),
              always("output_tokens", "integer"),
              always("concurrency", "integer"),
              whereSaid("ttft_ms", "numeric"),
              whereSaid("tpot_ms", "numeric")));

  SpeedIntake() {
    super(SpeedShape.SHAPE, TABLE, SpeedShape.DETAILS);
  }

  @Override
  public Map<Integer, List<Refusal>> unresolved(List<Row> rows, Connection database) {
    References references =
        new References(database, rows).to("model", "models").to("accelerator", "accelerators");
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).text("tpot_ms") == null && rows.get(i).text("ttft_ms") == null) {
        references.refuse(i, "/tpot_ms", "a measurement has this or ttft_ms");
      }
    }
    return references.refusals();
  }
}
