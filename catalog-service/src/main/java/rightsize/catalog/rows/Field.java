package rightsize.catalog.rows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One field of a row.
 *
 * @param name on the wire, snake_case
 * @param required it must be there and may not be null
 */
public record Field(String name, Kind kind, boolean required) {

  private static final Pattern WEB = Pattern.compile("https?://[^\\s\"<>\\\\^`{|}]+");
  private static final Pattern SLUG = Pattern.compile("[a-z0-9][a-z0-9._-]{0,79}");
  private static final Pattern MODEL =
      Pattern.compile("[a-z0-9][a-z0-9._-]{0,79}/[a-z0-9][a-z0-9._:+-]{0,119}");

  /** A text without further rules. */
  public static Field text(String name, int longest) {
    return new Field(name, new Kind.Text(longest, null), false);
  }

  public static Field text(String name, int longest, String pattern) {
    return new Field(name, new Kind.Text(longest, Pattern.compile(pattern)), false);
  }

  /** The id of a source, developer, provider, benchmark or accelerator. */
  public static Field slug(String name) {
    return new Field(name, new Kind.Text(80, SLUG), false);
  }

  /** {@code developer/name}, lower case. */
  public static Field modelId(String name) {
    return new Field(name, new Kind.Text(200, MODEL), false);
  }

  public static Field web(String name) {
    return new Field(name, new Kind.Text(2000, WEB), false);
  }

  public static Field decimal(String name, String least, String most) {
    return new Field(
        name, new Kind.Decimal(new BigDecimal(least), new BigDecimal(most), 12), false);
  }

  /** A mean or share reckoned by its source, with as many decimals as it gives. */
  public static Field figure(String name, String least, String most) {
    return new Field(
        name, new Kind.Decimal(new BigDecimal(least), new BigDecimal(most), 20), false);
  }

  public static Field whole(String name, long least, long most) {
    return new Field(name, new Kind.Whole(least, most), false);
  }

  public static Field flag(String name) {
    return new Field(name, new Kind.Flag(), false);
  }

  public static Field day(String name) {
    return new Field(name, new Kind.Day(), false);
  }

  public static Field oneOf(String name, String... words) {
    return new Field(name, new Kind.OneOf(List.of(words)), false);
  }

  /** Up to 200 of the same kind. */
  public static Field many(Field each) {
    return new Field(each.name(), new Kind.Many(each.kind(), 200), false);
  }

  public static Field members(String name, Field... fields) {
    return new Field(name, new Kind.Members(List.of(fields)), false);
  }

  /** Objects of which the next has the greater number under {@code by}, so many at most. */
  public static Field rising(String name, String by, int most, Field... fields) {
    return new Field(name, new Kind.Rising(new Kind.Members(List.of(fields)), by, most), false);
  }

  /** The members an object has of these fields, in the order of the fields. */
  public static ObjectNode inOrder(List<Field> fields, JsonNode object) {
    ObjectNode ordered = Json.object();
    for (Field field : fields) {
      JsonNode value = object.get(field.name());
      if (value != null) {
        ordered.set(field.name(), inOrder(field.kind(), value));
      }
    }
    return ordered;
  }

  private static JsonNode inOrder(Kind kind, JsonNode value) {
    return switch (kind) {
      case Kind.Members members when value.isObject() -> inOrder(members.fields(), value);
      case Kind.Rising rising when value.isArray() ->
          Json.list(value.valueStream().map(each -> inOrder(rising.each(), each)).toList());
      default -> value;
    };
  }

  public Field must() {
    return new Field(name, kind, true);
  }
}
