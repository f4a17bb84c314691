package rightsize.catalog.feeds;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import rightsize.catalog.accelerators.AcceleratorShape;
import rightsize.catalog.offers.OfferShape;
import rightsize.catalog.rows.Refusal;
import rightsize.catalog.rows.Shape;

/**
 * Rows of our own schema, each of which says in {@code kind} what it is: models, offers, speeds. An
 * accelerator has a fact of that name, so there gpu, apple and cpu say it as well.
 */
final class OwnRows {

  static final String KIND = "kind";

  private OwnRows() {}

  /** The shape a row says it has. */
  static Optional<Shape> shape(String kind) {
    return Shapes.of(kind).or(() -> ofAccelerator(kind));
  }

  private static Optional<Shape> ofAccelerator(String kind) {
    return AcceleratorShape.KINDS.contains(kind)
        ? Optional.of(AcceleratorShape.SHAPE)
        : Optional.empty();
  }

  /** Makes an item of a row; whether it has the right shape is not looked at here. */
  static Item item(String place, String raw, ObjectNode row) {
    String word = row.path(KIND).asText();
    Optional<Shape> shape = shape(word);
    if (shape.isEmpty()) {
      Refusal unknown = Refusal.malformed("/" + KIND, "one of " + Shapes.words() + " is expected");
      return new Item(word, place, raw, null, List.of(), List.of(unknown), List.of());
    }
    String kind = shape.get().kind();
    if (kind.equals(word)) {
      row.remove(KIND);
    }
    return kind.equals(OfferShape.SHAPE.kind())
        ? offer(place, raw, row)
        : new Item(kind, place, raw, row, List.of(), List.of(), List.of());
  }

  private static Item offer(String place, String raw, ObjectNode row) {
    JsonNode model = row.remove("model");
    boolean named = model != null && !model.isNull();
    JsonNode name = named ? model : row.path("provider_model_id");
    return new Item(
        OfferShape.SHAPE.kind(),
        place,
        raw,
        row,
        name.isTextual() ? List.of(name.textValue()) : List.of(),
        named && !model.isTextual()
            ? List.of(Refusal.malformed("/model", "a text is expected"))
            : List.of(),
        List.of());
  }
}
