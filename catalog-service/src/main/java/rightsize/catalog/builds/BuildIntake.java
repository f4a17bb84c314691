package rightsize.catalog.builds;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import rightsize.catalog.facts.KeyedIntake;
import rightsize.catalog.facts.References;
import rightsize.catalog.rows.Refusal;
import rightsize.catalog.rows.Row;

/** How builds enter the catalogue. */
@Singleton
public class BuildIntake extends KeyedIntake {

  BuildIntake() {
    super(BuildShape.SHAPE, "model", "format", "quantisation", "repository");
  }

  @Override
  public Map<Integer, List<Refusal>> unresolved(List<Row> rows, Connection database) {
    return new References(database, rows)
        .once("model", "format", "quantisation", "repository")
        .to("model", "models")
        .refusals();
  }
}
