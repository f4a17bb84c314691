package rightsize.catalog.feeds;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rightsize.catalog.rows.Field;
import rightsize.catalog.rows.Json;
import rightsize.catalog.rows.Kind;
import rightsize.catalog.rows.Shape;

/** The header of a CSV document: which cell goes where in a row, and as what. */
final class Columns {

  /** What each noun's columns hold, by noun and dotted name. */
  private static final Map<String, Map<String, Kind>> KINDS =
      Shapes.ALL.stream().collect(Collectors.toMap(Shape::kind, Columns::kinds));

  private final List<String> names;
  private final int kind;

  private Columns(List<String> names) {
    this.names = names;
    this.kind = names.indexOf(OwnRows.KIND);
  }

  /**
   * @throws FeedUnreadable when a column is there twice or known of no noun, or none says the kind
   */
  static Columns of(List<String> header) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < header.size(); i++) {
      String name = header.get(i);
      String place = "line 1, column " + (i + 1);
      if (!seen.add(name)) {
        throw new FeedUnreadable("The column \"" + name + "\" is there twice.", place);
      }
      if (!isKnown(name)) {
        throw new FeedUnreadable("The column \"" + name + "\" is not known.", place);
      }
    }
    if (!seen.contains(OwnRows.KIND)) {
      throw new FeedUnreadable("A column named kind must say what each row is.", "line 1");
    }
    return new Columns(header);
  }

  private static boolean isKnown(String name) {
    return name.equals(OwnRows.KIND)
        || KINDS.values().stream().anyMatch(columns -> columns.containsKey(name));
  }

  private static Map<String, Kind> kinds(Shape shape) {
    return Stream.concat(
            shape.plainFields().stream().flatMap(Columns::dotted),
            shape.parts().stream()
                .flatMap(part -> part.fields().stream().map(each -> under(part.name(), each))))
        .collect(Collectors.toMap(Field::name, Field::kind));
  }

  private static Stream<Field> dotted(Field field) {
    Stream<Field> inside =
        field.kind() instanceof Kind.Members members
            ? members.fields().stream().map(each -> under(field.name(), each))
            : Stream.empty();
    return Stream.concat(Stream.of(field), inside);
  }

  private static Field under(String name, Field field) {
    return new Field(name + "." + field.name(), field.kind(), false);
  }

  int count() {
    return names.size();
  }

  /**
   * The row a line states; a cell that is not of its kind stays a text, for the shape to refuse.
   */
  ObjectNode row(List<String> cells) {
    Shape shape = OwnRows.shape(cells.get(kind)).orElse(null);
    Map<String, Kind> kinds = shape == null ? Map.of() : KINDS.get(shape.kind());
    ObjectNode row = Json.object();
    for (int i = 0; i < cells.size(); i++) {
      if (!cells.get(i).isEmpty()) {
        put(row, names.get(i), Cell.value(cells.get(i), kinds.get(names.get(i))), shape);
      }
    }
    return row;
  }

  private static void put(ObjectNode row, String name, JsonNode value, Shape shape) {
    int dot = name.indexOf('.');
    if (dot < 0) {
      row.set(name, value);
      return;
    }
    String outer = name.substring(0, dot);
    boolean listed =
        shape != null && shape.parts().stream().anyMatch(part -> part.name().equals(outer));
    if (!row.hasNonNull(outer)) {
      row.set(outer, listed ? Json.list(List.of(Json.object())) : Json.object());
    }
    JsonNode inside = listed ? row.get(outer).get(0) : row.get(outer);
    if (inside instanceof ObjectNode object) {
      object.set(name.substring(dot + 1), value);
    }
  }
}
