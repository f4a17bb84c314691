package rightsize.catalog.filters;

import dev.cel.common.CelIssue;
import dev.cel.common.CelSourceLocation;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rightsize.rest.problems.Problem;

/**
 * Why an expression is refused and where, in our words; the language's own speak of its insides.
 */
final class Complaint {

  private static final String PARAMETER = "filter";
  private static final int LONGEST_NAME = 40;

  private static final Pattern UNKNOWN = Pattern.compile("undeclared reference to '([^']*)'.*");
  private static final Pattern MISMATCH =
      Pattern.compile(
          "found no matching overload for '([^']*)' applied to '(?:(.*?)\\.)?\\((.*?)\\)' .*");
  private static final Pattern RESULT = Pattern.compile("expected type 'bool' but found '(.*)'");

  private static final Map<String, String> INSTEAD =
      Map.of(
          "has", ": known(licence) asks whether a value is known",
          "matches", ": startsWith, endsWith and contains look into texts",
          "_/_", ": multiply the other side",
          "-_", ": subtract from 0");

  private static final Map<String, String> TYPES =
      Map.of(
          "string", "a text",
          "double", "a number",
          "int", "a number",
          "bool", "true or false",
          "null", "null",
          "google.protobuf.Timestamp", "a day");

  private Complaint() {}

  static Problem of(String why) {
    return Problem.parameter(PARAMETER, why);
  }

  static Problem at(CelSourceLocation where, String why) {
    return of("line %d, character %d: %s".formatted(where.getLine(), where.getColumn() + 1, why));
  }

  static Problem of(CelIssue issue) {
    return issue.getSourceLocation().getLine() < 1
        ? of(reason(issue.getMessage()))
        : at(issue.getSourceLocation(), reason(issue.getMessage()));
  }

  private static String reason(String message) {
    Matcher unknown = UNKNOWN.matcher(message);
    if (unknown.matches()) {
      String name = unknown.group(1);
      return "a filter does not know " + shown(name) + INSTEAD.getOrDefault(name, "");
    }
    Matcher mismatch = MISMATCH.matcher(message);
    if (mismatch.matches()) {
      return shown(mismatch.group(1))
          + " does not go with "
          + types(Stream.of(mismatch.group(2), mismatch.group(3)));
    }
    Matcher result = RESULT.matcher(message);
    if (result.matches()) {
      return "the whole must be true or false, and this is " + types(Stream.of(result.group(1)));
    }
    if (message.contains("limit")) {
      return "there is too much in it, or it is nested too deeply";
    }
    return message.contains("'<EOF>'") && !message.contains("expecting <EOF>")
        ? "something is missing here"
        : "it cannot be read here";
  }

  /** {@code _<=_} is what people write as {@code <=}. */
  private static String shown(String name) {
    String sign = name.equals("_?_:_") ? "?:" : name.matches("\\w+") ? name : bare(name);
    return sign.length() > LONGEST_NAME ? sign.substring(0, LONGEST_NAME) + "…" : sign;
  }

  private static String bare(String operator) {
    return operator.replace("_", "").replace("@", "");
  }

  /** Lists of types, of which a function that belongs to nothing has but one. */
  private static String types(Stream<String> lists) {
    return lists
        .filter(Objects::nonNull)
        .flatMap(each -> Stream.of(each.split(", (?![^(]*\\))")))
        .map(each -> each.startsWith("list(") ? "a list" : TYPES.getOrDefault(each, "such a value"))
        .collect(Collectors.joining(" and "));
  }
}
