package rightsize.catalog.models;

import static rightsize.catalog.rows.Field.day;
import static rightsize.catalog.rows.Field.modelId;
import static rightsize.catalog.rows.Field.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import rightsize.catalog.facts.Entries;
import rightsize.catalog.rows.Row;
import rightsize.catalog.rows.Shape;

/** A model goes out of service: who says so, from when, what follows it, and why. */
public final class Retirement {

  public static final Shape SHAPE =
      new Shape(
          "retirements",
          List.of(text("reason", 500)),
          List.of(day("retires_on"), modelId("successor")),
          List.of());

  private Retirement() {}

  /** The row of a model that is retired and otherwise as it is. */
  static ObjectNode of(ObjectNode now, JsonNode body) {
    Row said = SHAPE.read(body);
    ObjectNode row = Entries.asRow(ModelShape.SHAPE, now);
    row.put("status", "retired");
    row.setAll((ObjectNode) said.json().without("reason"));
    return row;
  }
}
