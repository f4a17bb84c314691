package rightsize.catalog.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.util.stream.Stream;
import rightsize.catalog.rows.Field;
import rightsize.catalog.rows.Json;
import rightsize.catalog.rows.Shape;

/**
 * An entry as a row that could be imported: its noun, its keys, its facts as shown, and for each
 * fact who says so.
 */
public record OwnRow(ObjectNode json) {

  /**
   * @param keys the columns that are no facts; others are passed over
   * @param facts as shown, null for does not apply
   * @param sources {@code {"licence": ["some-source", "2026-01"]}}
   */
  public static OwnRow of(Shape shape, ObjectNode keys, ObjectNode facts, ObjectNode sources) {
    ObjectNode row = Json.object().put("kind", shape.kind());
    row.setAll(Field.inOrder(shape.keys(), keys));
    row.setAll(facts);
    ObjectNode from = Json.object();
    facts
        .fieldNames()
        .forEachRemaining(
            fact -> {
              if (sources.has(fact)) {
                from.set(fact, said(sources.get(fact)));
              }
            });
    if (!from.isEmpty()) {
      row.set("from", from);
    }
    return new OwnRow(row);
  }

  private static ObjectNode said(JsonNode source) {
    ObjectNode said = Json.object();
    said.set("source", source.get(0));
    said.set("on", source.get(1));
    return said;
  }

  static byte[] lines(Stream<OwnRow> rows) {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    rows.forEach(
        row -> {
          lines.writeBytes(Json.bytes(row.json));
          lines.write('\n');
        });
    return lines.toByteArray();
  }
}
