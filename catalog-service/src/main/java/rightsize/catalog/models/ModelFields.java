package rightsize.catalog.models;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import rightsize.catalog.filters.FilterField;
import rightsize.catalog.filters.Language;
import rightsize.catalog.rows.Field;
import rightsize.catalog.rows.Kind;
import rightsize.catalog.rows.Shape;

/**
 * What an expression may ask of {@code models m}: the fields of the catalogue under their own
 * names, its providers, and its prices: those of the cheapest open offer, each price by itself.
 */
final class ModelFields {

  /** What the database keeps beside the facts as shown. */
  private static final Map<String, String> COLUMNS =
      Map.of(
          "id", "m.id",
          "developer", "m.developer",
          "size_class", "m.size_class",
          "size_class_inferred", "m.size_class_inferred",
          "released_on", "m.released_first",
          "total_params_b", "m.total_params_b",
          "context_tokens", "m.context_tokens");

  private static final String PROVIDERS =
      "coalesce((SELECT jsonb_agg(DISTINCT o.provider) FROM offers o WHERE o.model = m.id), '[]')";

  static final Language LANGUAGE = new Language(all());

  private ModelFields() {}

  private static List<FilterField> all() {
    List<FilterField> all = new ArrayList<>();
    Shape shape = ModelShape.SHAPE;
    for (List<Field> fields : List.of(shape.keys(), shape.facts())) {
      fields.stream()
          .filter(field -> !(field.kind() instanceof Kind.Members))
          .forEach(field -> all.add(new FilterField(field.name(), field.kind(), sql(field))));
    }
    Field provider = Field.many(Field.slug("providers"));
    all.add(new FilterField(provider.name(), provider.kind(), PROVIDERS));
    for (String price : List.of("input_price", "output_price")) {
      Kind amount = Field.decimal(price, "0", "100000000").kind();
      all.add(new FilterField(price, amount, ModelOrder.cheapest(price)));
    }
    return all;
  }

  private static String sql(Field field) {
    String text = "(m.shown ->> '" + field.name() + "')";
    return COLUMNS.getOrDefault(
        field.name(),
        switch (field.kind()) {
          case Kind.Decimal decimal -> text + "::numeric";
          case Kind.Whole whole -> text + "::numeric";
          case Kind.Flag flag -> text + "::boolean";
          case Kind.Day day -> "first_day" + text;
          case Kind.Many many -> "nullif(m.shown -> '" + field.name() + "', 'null')";
          default -> text;
        });
  }
}
