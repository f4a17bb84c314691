package rightsize.catalog.rows;

import static rightsize.catalog.rows.Field.day;
import static rightsize.catalog.rows.Field.decimal;
import static rightsize.catalog.rows.Field.slug;
import static rightsize.catalog.rows.Field.text;
import static rightsize.catalog.rows.Field.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The shape of one noun's rows.
 *
 * @param kind the noun, plural
 * @param keys what tells one row from another; not facts
 * @param facts what sources say about it, each known, null (does not apply) or left out (unknown)
 * @param parts dated rows that hang on it, such as prices
 * @param said who says so, and when it was read
 */
public record Shape(
    String kind, List<Field> keys, List<Field> facts, List<Part> parts, List<Field> said) {

  /**
   * A list of dated rows inside a row; each may name its own source and date.
   *
   * @param amounts those of the fields of which each row knows at least one; empty when any will do
   */
  public record Part(String name, List<Field> fields, List<Field> amounts) {

    private static final int MOST = 2000;

    public Part(String name, List<Field> fields) {
      this(name, fields, List.of());
    }

    /** A date without an amount would put an end to the price before it and say nothing itself. */
    void checkAmounts(JsonNode row, String at, Consumer<Refusal> refuse) {
      if (row.isObject()
          && !amounts.isEmpty()
          && amounts.stream().noneMatch(each -> row.hasNonNull(each.name()))) {
        refuse.accept(
            Refusal.unacceptable(
                at + "/" + amounts.get(0).name(), "at least one amount is required"));
      }
    }

    /** The list as a field of the row. */
    Field asField() {
      List<Field> each =
          Stream.concat(fields.stream(), Stream.of(slug("source"), day("on"))).toList();
      return new Field(name, new Kind.Many(new Kind.Members(each), MOST), false);
    }
  }

  /** Who says so; every row needs both, single facts may differ. */
  public static final List<Field> SAID = List.of(slug("source").must(), day("on").must());

  /** Rows of everything but the sources themselves say who says so. */
  public Shape(String kind, List<Field> keys, List<Field> facts, List<Part> parts) {
    this(kind, keys, facts, parts, SAID);
  }

  private static final List<Field> SAID_OF_ONE =
      List.of(slug("source").must(), day("on").must(), web("url"), decimal("confidence", "0", "1"));
  private static final Field FIELD = text("field", 100).must();

  /**
   * Reads a row.
   *
   * @throws RowRefused with everything that is wrong in it
   */
  public Row read(JsonNode json) {
    List<Refusal> refusals = new ArrayList<>();
    if (!(json instanceof ObjectNode row)) {
      throw new RowRefused(Refusal.malformed("", "an object is expected"));
    }
    ObjectNode plain = row.deepCopy();
    JsonNode from = plain.remove("from");
    JsonNode also = plain.remove("also");
    Map<String, JsonNode> lists = new HashMap<>();
    parts.forEach(part -> lists.put(part.name(), plain.remove(part.name())));
    checkMembers(plain, "", plainFields(), refusals::add);
    checkFrom(from, refusals::add);
    checkAlso(also, refusals::add);
    parts.forEach(part -> checkPart(part, lists.get(part.name()), refusals::add));
    if (!refusals.isEmpty()) {
      throw new RowRefused(refusals);
    }
    return new Row(this, spelt(row));
  }

  /** The row with every value in the spelling of its field. */
  private ObjectNode spelt(ObjectNode row) {
    ObjectNode same = row.deepCopy();
    for (Field field : plainFields()) {
      if (same.hasNonNull(field.name())) {
        same.set(field.name(), field.kind().spelt(same.get(field.name())));
      }
      for (JsonNode aside : same.path("also")) {
        if (aside.path("field").asText().equals(field.name())) {
          ((ObjectNode) aside).set("value", field.kind().spelt(aside.get("value")));
        }
      }
    }
    return same;
  }

  /** One dated row by itself, as curators add it. */
  public ObjectNode readPart(String name, JsonNode json) {
    Part part = parts.stream().filter(p -> p.name().equals(name)).findFirst().orElseThrow();
    List<Refusal> refusals = new ArrayList<>();
    if (!(json instanceof ObjectNode row)) {
      throw new RowRefused(Refusal.malformed("", "an object is expected"));
    }
    checkMembers(
        row, "", Stream.concat(part.fields().stream(), SAID.stream()).toList(), refusals::add);
    part.checkAmounts(row, "", refusals::add);
    if (!refusals.isEmpty()) {
      throw new RowRefused(refusals);
    }
    return row;
  }

  /** Keys, facts and who says so: all but the lists. */
  public List<Field> plainFields() {
    return Stream.of(keys, facts, said).flatMap(List::stream).toList();
  }

  static void checkMembers(
      JsonNode object, String at, List<Field> fields, Consumer<Refusal> refuse) {
    Map<String, Field> known = new HashMap<>();
    fields.forEach(field -> known.put(field.name(), field));
    for (Iterator<Map.Entry<String, JsonNode>> each = object.fields(); each.hasNext(); ) {
      Map.Entry<String, JsonNode> member = each.next();
      String pointer = at + "/" + member.getKey().replace("~", "~0").replace("/", "~1");
      Field field = known.get(member.getKey());
      if (field == null) {
        refuse.accept(Refusal.malformed(pointer, "this field is not known here"));
      } else if (!member.getValue().isNull()) {
        field.kind().check(member.getValue(), pointer, refuse);
      }
    }
    for (Field field : fields) {
      if (field.required() && !object.hasNonNull(field.name())) {
        refuse.accept(Refusal.unacceptable(at + "/" + field.name(), "it is required"));
      }
    }
  }

  private void checkFrom(JsonNode from, Consumer<Refusal> refuse) {
    if (from == null) {
      return;
    }
    if (!from.isObject()) {
      refuse.accept(Refusal.malformed("/from", "an object is expected"));
      return;
    }
    checkMembers(
        from,
        "/from",
        Stream.concat(facts.stream().map(Field::name), parts.stream().map(Part::name))
            .map(name -> new Field(name, new Kind.Members(SAID_OF_ONE), false))
            .toList(),
        refuse);
  }

  private void checkAlso(JsonNode also, Consumer<Refusal> refuse) {
    if (also == null) {
      return;
    }
    if (!also.isArray()) {
      refuse.accept(Refusal.malformed("/also", "a list is expected"));
      return;
    }
    for (int i = 0; i < also.size(); i++) {
      checkAside(also.get(i), "/also/" + i, refuse);
    }
  }

  private void checkAside(JsonNode aside, String at, Consumer<Refusal> refuse) {
    String name = aside.path("field").asText();
    Field named =
        Stream.concat(facts.stream(), parts.stream().map(Part::asField))
            .filter(f -> f.name().equals(name))
            .findFirst()
            .orElse(null);
    if (named == null) {
      refuse.accept(Refusal.malformed(at + "/field", "it names no fact of " + kind));
      return;
    }
    List<Field> fields =
        Stream.concat(
                Stream.of(FIELD, new Field("value", named.kind(), false)), SAID_OF_ONE.stream())
            .toList();
    checkMembers(aside, at, fields, refuse);
    if (!aside.has("value")) {
      refuse.accept(Refusal.unacceptable(at + "/value", "it is required"));
    }
  }

  private static void checkPart(Part part, JsonNode list, Consumer<Refusal> refuse) {
    if (list != null) {
      part.asField().kind().check(list, "/" + part.name(), refuse);
      int at = 0;
      for (JsonNode each : list) {
        part.checkAmounts(each, "/" + part.name() + "/" + at++, refuse);
      }
    }
  }
}
