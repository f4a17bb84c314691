package rightsize.rest.parameters;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import rightsize.rest.json.WireWords;
import rightsize.rest.problems.Problem;

/**
 * Refuses query parameters a door does not know, instead of ignoring a filter somebody relies on.
 */
@Provider
public class ParameterCheck implements ContainerRequestFilter {

  private static final int LONGEST_VALUE = 2_000;

  private final Map<Method, DeclaredParameters> known = new ConcurrentHashMap<>();

  @Context ResourceInfo door;

  @Override
  public void filter(ContainerRequestContext request) {
    Method method = door.getResourceMethod();
    if (method == null || !method.getDeclaringClass().getName().startsWith("rightsize.")) {
      return;
    }
    DeclaredParameters declared = known.computeIfAbsent(method, DeclaredParameters::of);
    request
        .getUriInfo()
        .getQueryParameters()
        .forEach((name, values) -> check(name, values, declared.types().get(name)));
  }

  private static void check(String name, List<String> values, Class<?> type) {
    if (type == null) {
      throw Problem.parameter(name.length() > 60 ? name.substring(0, 60) : name, "not known here");
    }
    if (values.size() > 1 && !Collection.class.isAssignableFrom(type)) {
      throw Problem.parameter(name, "stands more than once");
    }
    for (String value : values) {
      if (value.length() > LONGEST_VALUE) {
        throw Problem.parameter(name, "longer than " + LONGEST_VALUE + " characters");
      }
      checkType(name, value, type);
    }
  }

  private static void checkType(String name, String value, Class<?> type) {
    String expected = expectation(type);
    try {
      boolean fits =
          switch (type.getSimpleName()) {
            case "Integer", "int" -> Integer.parseInt(value) <= Integer.MAX_VALUE;
            case "Long", "long" -> Long.parseLong(value) <= Long.MAX_VALUE;
            case "Double", "double" -> Double.isFinite(Double.parseDouble(value));
            case "BigDecimal" -> value.length() <= 40 && new BigDecimal(value).scale() < 40;
            case "Boolean", "boolean" -> value.equals("true") || value.equals("false");
            case "UUID" -> UUID.fromString(value).toString().equalsIgnoreCase(value);
            case "LocalDate" -> LocalDate.parse(value) != null;
            default -> !type.isEnum() || WireWords.read(type, value).isPresent();
          };
      if (!fits) {
        throw Problem.parameter(name, expected);
      }
    } catch (IllegalArgumentException | DateTimeException e) {
      throw Problem.parameter(name, expected);
    }
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
