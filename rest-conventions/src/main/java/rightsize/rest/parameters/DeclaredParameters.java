package rightsize.rest.parameters;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestQuery;
import rightsize.rest.problems.Problem;

/** The query parameters a resource method or a bean declares, by name, with their Java type. */
record DeclaredParameters(Map<String, Class<?>> types) {

  static DeclaredParameters of(Method door) {
    Map<String, Class<?>> types = new HashMap<>();
    for (Parameter parameter : door.getParameters()) {
      add(types, parameter, parameter.getName(), parameter.getType());
    }
    return new DeclaredParameters(Map.copyOf(types));
  }

  static DeclaredParameters of(Class<?> bean) {
    Map<String, Class<?>> types = new HashMap<>();
    addFields(types, bean);
    return new DeclaredParameters(Map.copyOf(types));
  }

  /**
   * @param query values by name
   * @throws Problem 400 for a name that is not declared, stands too often or has not its type
   */
  void check(Map<String, List<String>> query) {
    query.forEach(this::check);
  }

  private void check(String name, List<String> values) {
    Class<?> type = types.get(name);
    if (type == null) {
      throw Problem.parameter(name.length() > 60 ? name.substring(0, 60) : name, "not known here");
    }
    if (values.size() > 1 && !Collection.class.isAssignableFrom(type)) {
      throw Problem.parameter(name, "stands more than once");
    }
    values.forEach(value -> ParameterValue.read(name, value, type));
  }

  private static void add(
      Map<String, Class<?>> types, AnnotatedElement element, String javaName, Class<?> type) {
    QueryParam query = element.getAnnotation(QueryParam.class);
    RestQuery rest = element.getAnnotation(RestQuery.class);
    if (query != null) {
      types.put(query.value(), type);
    } else if (rest != null) {
      types.put(rest.value().isEmpty() ? javaName : rest.value(), type);
    } else if (element.isAnnotationPresent(BeanParam.class)) {
      addFields(types, type);
    }
  }

  private static void addFields(Map<String, Class<?>> types, Class<?> bean) {
    for (Class<?> type = bean; type != null && type != Object.class; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        add(types, field, field.getName(), field.getType());
      }
    }
  }
}
