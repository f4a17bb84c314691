package rightsize.catalog.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import rightsize.catalog.rows.Field;
import rightsize.catalog.rows.Json;
import rightsize.catalog.rows.Kind;
import rightsize.catalog.rows.Shape;

/**
 * Rows as RFC 4180 with a header, in the columns that the CSV import takes: {@code
 * architecture.layers}, lists joined by {@code |}, those of objects as JSON, an empty cell for
 * unknown and {@code n/a} for does not apply. Who says so stands in the lines of JSON only.
 */
final class Table {

  private static final String NOT_APPLICABLE = "n/a";
  private static final String FORMULAS = "=+-@\t\r";

  private Table() {}

  static byte[] of(Shape shape, Stream<OwnRow> rows) {
    List<String> columns = columns(shape);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Writer text = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
        CsvWriter csv = CsvWriter.builder().build(text)) {
      csv.writeRecord(columns);
      rows.forEach(
          row -> csv.writeRecord(columns.stream().map(each -> cell(row.json(), each)).toList()));
    } catch (IOException e) {
      throw new UncheckedIOException("bytes in memory cannot be written", e);
    }
    return bytes.toByteArray();
  }

  private static List<String> columns(Shape shape) {
    List<String> columns = new ArrayList<>(List.of("kind"));
    Stream.concat(shape.keys().stream(), shape.facts().stream())
        .forEach(
            field -> {
              if (field.kind() instanceof Kind.Members members) {
                members.fields().forEach(each -> columns.add(field.name() + "." + each.name()));
              } else {
                columns.add(field.name());
              }
            });
    for (Shape.Part part : shape.parts()) {
      part.fields().stream()
          .map(Field::name)
          .forEach(each -> columns.add(part.name() + "." + each));
    }
    return columns;
  }

  private static String cell(ObjectNode row, String column) {
    int dot = column.indexOf('.');
    if (dot < 0) {
      return text(row.path(column));
    }
    JsonNode outer = row.path(column.substring(0, dot));
    JsonNode inside = outer.isArray() ? outer.path(0) : outer;
    return outer.isNull() ? "" : text(inside.path(column.substring(dot + 1)));
  }

  private static String text(JsonNode value) {
    if (value.isMissingNode()) {
      return "";
    }
    if (value.isNull()) {
      return NOT_APPLICABLE;
    }
    if (value.path(0).isObject()) {
      return new String(Json.bytes(value), StandardCharsets.UTF_8);
    }
    if (value.isArray()) {
      List<String> each = new ArrayList<>();
      value.forEach(one -> each.add(one.asText()));
      return harmless(String.join("|", each));
    }
    return value.isTextual() ? harmless(value.textValue()) : number(value);
  }

  private static String number(JsonNode value) {
    return value.isNumber() ? value.decimalValue().toPlainString() : value.asText();
  }

  /** What a spreadsheet would reckon with is told to be a text by the apostrophe before it. */
  private static String harmless(String text) {
    return !text.isEmpty() && FORMULAS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
