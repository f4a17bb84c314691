package rightsize.rest.problems;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.IgnoredPropertyException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.util.List;
import java.util.stream.Collectors;
import rightsize.rest.json.WireWords;

/** What a person needs to know when JSON cannot be read: where, and what was expected. */
public final class JsonProblems {

  private JsonProblems() {}

  /** A 400 with a pointer to the place; it never repeats what was sent. */
  public static Problem of(JsonProcessingException failure) {
    String detail = detail(failure);
    return Problem.malformed(detail).errors(List.of(new FieldProblem(pointer(failure), detail)));
  }

  private static String detail(JsonProcessingException failure) {
    if (failure instanceof UnrecognizedPropertyException
        || failure instanceof IgnoredPropertyException) {
      return "this member is not known here";
    }
    if (failure instanceof StreamConstraintsException) {
      return "the JSON is nested too deeply, or a text, name or number in it is too long";
    }
    if (failure instanceof InvalidFormatException wrong) {
      return choices(wrong.getTargetType(), wrong);
    }
    if (failure instanceof MismatchedInputException wrong) {
      return expected(wrong.getTargetType());
    }
    if (failure instanceof ValueInstantiationException wrong && wrong.getCause() != null) {
      return String.valueOf(wrong.getCause().getMessage());
    }
    if (failure instanceof JsonMappingException mapping
        && mapping.getCause() instanceof JsonProcessingException cause) {
      return detail(cause);
    }
    String reason = String.valueOf(failure.getOriginalMessage());
    return reason.startsWith("Duplicate field")
        ? "a member stands twice here"
        : place(failure.getLocation());
  }

  private static String choices(Class<?> type, InvalidFormatException wrong) {
    if (type != null && type.isEnum()) {
      return "one of: " + String.join(", ", WireWords.all(type));
    }
    String reason = wrong.getOriginalMessage();
    int colon = reason == null ? -1 : reason.lastIndexOf(": ");
    boolean ours = colon >= 0 && type != null && !type.getName().startsWith("java.time");
    return ours ? reason.substring(colon + 2) : expected(type);
  }

  private static String expected(Class<?> type) {
    if (type == null) {
      return "the value has the wrong type";
    }
    if (type == String.class) {
      return "a text is expected here";
    }
    if (type == Boolean.class || type == boolean.class) {
      return "true or false is expected here";
    }
    if (type == Integer.class || type == int.class || type == Long.class || type == long.class) {
      return "a whole number is expected here";
    }
    if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
      return "a number is expected here";
    }
    if (type.getName().startsWith("java.time")) {
      return "a date or time in ISO 8601 is expected here";
    }
    if (Iterable.class.isAssignableFrom(type) || type.isArray()) {
      return "an array is expected here";
    }
    return type.isEnum()
        ? "one of the listed words is expected here"
        : "an object is expected here";
  }

  private static String place(JsonLocation location) {
    return location == null
        ? "this is not well-formed JSON"
        : "this is not well-formed JSON at line "
            + location.getLineNr()
            + ", column "
            + location.getColumnNr();
  }

  private static String pointer(JsonProcessingException failure) {
    if (failure instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
      return mapping.getPath().stream()
          .map(JsonProblems::segment)
          .collect(Collectors.joining("/", "/", ""));
    }
    if (failure.getProcessor() instanceof JsonParser in && in.getParsingContext() != null) {
      return in.getParsingContext().pathAsPointer().toString();
    }
    return "";
  }

  private static String segment(JsonMappingException.Reference step) {
    String name = step.getFieldName();
    return name == null
        ? String.valueOf(step.getIndex())
        : name.replace("~", "~0").replace("/", "~1");
  }
}
