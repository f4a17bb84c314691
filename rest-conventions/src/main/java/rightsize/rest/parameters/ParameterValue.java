package rightsize.rest.parameters;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import rightsize.rest.json.WireWords;
import rightsize.rest.problems.Problem;

/** The text of a query parameter as a value of the Java type that it is declared with. */
final class ParameterValue {

  private static final int LONGEST = 2_000;

  private ParameterValue() {}

  /**
   * @param type of a list, that of the list: its texts are any
   * @throws Problem 400 when nothing of this type is written like that
   */
  static Object read(String name, String text, Class<?> type) {
    if (text.length() > LONGEST) {
      throw Problem.parameter(name, "longer than " + LONGEST + " characters");
    }
    try {
      Object value = value(text, type);
      if (value != null) {
        return value;
      }
    } catch (IllegalArgumentException | DateTimeException e) {
      // told below
    }
    throw Problem.parameter(name, expectation(type));
  }

  private static Object value(String text, Class<?> type) {
    return switch (type.getSimpleName()) {
      case "Integer", "int" -> Integer.valueOf(text);
      case "Long", "long" -> Long.valueOf(text);
      case "Double", "double" -> finite(Double.parseDouble(text));
      case "BigDecimal" -> text.length() <= 40 ? reasonable(new BigDecimal(text)) : null;
      case "Boolean", "boolean" -> flag(text);
      case "UUID" -> same(UUID.fromString(text), text);
      case "LocalDate" -> LocalDate.parse(text);
      default -> type.isEnum() ? WireWords.read(type, text).orElse(null) : text;
    };
  }

  private static Double finite(double number) {
    return Double.isFinite(number) ? number : null;
  }

  private static BigDecimal reasonable(BigDecimal number) {
    return number.scale() < 40 ? number : null;
  }

  private static Boolean flag(String text) {
    return text.equals("true") || text.equals("false") ? Boolean.valueOf(text) : null;
  }

  private static UUID same(UUID id, String text) {
    return id.toString().equalsIgnoreCase(text) ? id : null;
  }

  private static String expectation(Class<?> type) {
    if (type.isEnum()) {
      return "one of: " + String.join(", ", WireWords.all(type));
    }
    return switch (type.getSimpleName()) {
      case "Integer", "int", "Long", "long" -> "a whole number is expected";
      case "Double", "double", "BigDecimal" -> "a number is expected";
      case "Boolean", "boolean" -> "true or false is expected";
      case "UUID" -> "a UUID is expected";
      case "LocalDate" -> "a date such as 2026-11-23 is expected";
      default -> "a text is expected";
    };
  }
}
