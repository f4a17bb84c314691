package rightsize.rest.parameters;

import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Field;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import rightsize.rest.problems.Problem;

/**
 * A query string that is kept to be asked again: read as those of requests are, by the same
 * declarations and with the same refusals.
 *
 * @param values by name, as given
 */
public record KeptQuery(Map<String, List<String>> values) {

  /**
   * @param text the part of an address after its question mark, {@code a=1&b=x%20y}
   * @throws Problem 400 when it is not percent-encoded UTF-8 or holds U+0000
   */
  public static KeptQuery of(String text) {
    Map<String, List<String>> values = new TreeMap<>();
    for (String pair : text.split("&")) {
      if (!pair.isEmpty()) {
        int equals = pair.indexOf('=');
        String name = decoded(equals < 0 ? pair : pair.substring(0, equals), pair);
        String value = equals < 0 ? "" : decoded(pair.substring(equals + 1), name);
        values.computeIfAbsent(name, any -> new ArrayList<>()).add(value);
      }
    }
    return new KeptQuery(values);
  }

  private static String decoded(String text, String where) {
    try {
      String decoded = URLDecoder.decode(text, StandardCharsets.UTF_8);
      if (decoded.chars().noneMatch(c -> c == 0 || c == '\uFFFD')) {
        return decoded;
      }
    } catch (IllegalArgumentException e) {
      // told below
    }
    String name = where.length() > 60 ? where.substring(0, 60) : where;
    throw Problem.parameter(name, "percent-encoded UTF-8 without U+0000 is expected");
  }

  /**
   * Fills the {@link QueryParam}s of a bean, as a request with this query would.
   *
   * @throws Problem 400 for what the bean does not declare, or not like that
   */
  public <B> B into(B bean) {
    DeclaredParameters.of(bean.getClass()).check(values);
    for (Class<?> type = bean.getClass(); type != Object.class; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        QueryParam said = field.getAnnotation(QueryParam.class);
        if (said != null && values.containsKey(said.value())) {
          set(bean, field, values.get(said.value()), said.value());
        }
      }
    }
    return bean;
  }

  private static void set(Object bean, Field field, List<String> given, String name) {
    boolean several = Collection.class.isAssignableFrom(field.getType());
    try {
      field.setAccessible(true);
      field.set(bean, several ? given : ParameterValue.read(name, given.get(0), field.getType()));
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  /** In one form for all that ask the same: by name, the values of a name in their order. */
  public String text() {
    return values.entrySet().stream()
        .flatMap(
            each ->
                each.getValue().stream()
                    .sorted()
                    .distinct()
                    .map(value -> encoded(each.getKey()) + "=" + encoded(value)))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
