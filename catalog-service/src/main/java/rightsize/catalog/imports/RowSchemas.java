package rightsize.catalog.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import rightsize.catalog.rows.Field;
import rightsize.catalog.rows.Kind;
import rightsize.catalog.rows.Shape;

/** The shapes of rows as JSON Schema. */
final class RowSchemas {

  private static final String UNKNOWN =
      "Left out means unknown, null means that it does not apply.";

  private RowSchemas() {}

  /** A row as curators and files write it. */
  static Schema ofRow(Shape shape) {
    Schema row =
        ofFields(shape.plainFields()).description("A row of " + shape.kind() + ". " + UNKNOWN);
    for (Shape.Part part : shape.parts()) {
      row.addProperty(part.name(), array(ofFields(part.fields())));
    }
    if (!shape.facts().isEmpty()) {
      row.addProperty(
          "from",
          open("Source and date of single facts, by their names: source, on, url, confidence."));
      row.addProperty(
          "also",
          array(open("What other sources say: field, value, source, on. Kept, not shown.")));
    }
    return row.additionalPropertiesBoolean(false);
  }

  /** A dated row that stands by itself. */
  static Schema ofPart(Shape.Part part) {
    return ofFields(Stream.concat(part.fields().stream(), Shape.SAID.stream()).toList())
        .additionalPropertiesBoolean(false);
  }

  /** An entry as its door shows it; readers ignore what they do not know. */
  static Schema ofEntry(Shape shape) {
    Schema entry =
        ofFields(
            Stream.concat(shape.keys().stream(), shape.facts().stream())
                .map(field -> new Field(field.name(), field.kind(), false))
                .toList());
    return entry.description("One of the " + shape.kind() + ", as shown. " + UNKNOWN);
  }

  private static Schema ofFields(List<Field> fields) {
    Map<String, Schema> properties = new LinkedHashMap<>();
    List<String> required = new ArrayList<>();
    for (Field field : fields) {
      Schema value = of(field.kind());
      if (field.required()) {
        required.add(field.name());
      } else {
        value.addType(SchemaType.NULL);
      }
      properties.put(field.name(), value);
    }
    Schema object = typed(SchemaType.OBJECT).properties(properties);
    return required.isEmpty() ? object : object.required(required);
  }

  private static Schema of(Kind kind) {
    return switch (kind) {
      case Kind.Text text ->
          typed(SchemaType.STRING)
              .maxLength(text.longest())
              .pattern(text.pattern() == null ? null : "^(" + text.pattern() + ")$");
      case Kind.Spelt text -> typed(SchemaType.STRING).maxLength(text.longest());
      case Kind.Decimal number ->
          typed(SchemaType.NUMBER).minimum(number.least()).maximum(number.most());
      case Kind.Whole number ->
          typed(SchemaType.INTEGER)
              .minimum(java.math.BigDecimal.valueOf(number.least()))
              .maximum(java.math.BigDecimal.valueOf(number.most()));
      case Kind.Flag flag -> typed(SchemaType.BOOLEAN);
      case Kind.Day day ->
          typed(SchemaType.STRING)
              .pattern("^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$")
              .description("A date as exactly as its source gives it.");
      case Kind.OneOf one ->
          typed(SchemaType.STRING).description("One of: " + String.join(", ", one.words()) + ".");
      case Kind.Many many -> array(of(many.each())).maxItems(many.most()).uniqueItems(true);
      case Kind.Rising rising ->
          array(of(rising.each()))
              .maxItems(rising.most())
              .description("Each has a greater " + rising.by() + " than the one before.");
      case Kind.Members members -> ofFields(members.fields()).additionalPropertiesBoolean(false);
    };
  }

  private static Schema typed(SchemaType type) {
    return OASFactory.createSchema().addType(type);
  }

  private static Schema array(Schema items) {
    return typed(SchemaType.ARRAY).items(items);
  }

  private static Schema open(String description) {
    return typed(SchemaType.OBJECT).description(description);
  }
}
