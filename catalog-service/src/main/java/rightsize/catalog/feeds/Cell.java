package rightsize.catalog.feeds;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import rightsize.catalog.rows.Json;
import rightsize.catalog.rows.Kind;

/** A cell of a CSV document as the value its column holds. */
final class Cell {

  private static final String NOT_APPLICABLE = "n/a";
  private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,18}");
  private static final Pattern NUMBER =
      Pattern.compile("-?[0-9]{1,40}(\\.[0-9]{1,40})?([eE][+-]?[0-9]{1,3})?");

  /** So that no spreadsheet reckons with it: the apostrophe is none of the text. */
  private static final Pattern FORMULA_AS_TEXT = Pattern.compile("'[=+@\t\r-]");

  private Cell() {}

  /**
   * @param kind null when the column is not known
   */
  static JsonNode value(String written, Kind kind) {
    String cell = FORMULA_AS_TEXT.matcher(written).lookingAt() ? written.substring(1) : written;
    if (cell.equals(NOT_APPLICABLE)) {
      return NullNode.instance;
    }
    return switch (kind) {
      case Kind.Whole whole -> number(cell);
      case Kind.Decimal decimal -> number(cell);
      case Kind.Flag flag -> flag(cell);
      case Kind.Many many ->
          Json.list(
              Stream.of(cell.split("\\|", -1)).map(each -> value(each, many.each())).toList());
      case Kind.Rising rising -> json(cell);
      case Kind.Text text -> TextNode.valueOf(cell);
      case Kind.Spelt text -> TextNode.valueOf(cell);
      case Kind.Day day -> TextNode.valueOf(cell);
      case Kind.OneOf one -> TextNode.valueOf(cell);
      case Kind.Members members -> TextNode.valueOf(cell);
      case null -> TextNode.valueOf(cell);
    };
  }

  /** What is no JSON stays a text, for the shape to refuse. */
  private static JsonNode json(String cell) {
    try {
      return Json.read(cell);
    } catch (JsonProcessingException e) {
      return TextNode.valueOf(cell);
    }
  }

  private static JsonNode number(String cell) {
    String digits = cell.strip();
    if (WHOLE.matcher(digits).matches()) {
      return LongNode.valueOf(Long.parseLong(digits));
    }
    return NUMBER.matcher(digits).matches()
        ? DecimalNode.valueOf(new BigDecimal(digits))
        : TextNode.valueOf(cell);
  }

  /** Spreadsheets write them in capitals. */
  private static JsonNode flag(String cell) {
    return switch (cell.strip().toLowerCase(Locale.ROOT)) {
      case "true" -> BooleanNode.TRUE;
      case "false" -> BooleanNode.FALSE;
      default -> TextNode.valueOf(cell);
    };
  }
}
