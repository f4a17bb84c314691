package rightsize.rest.parameters;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.HashMap;
import java.util.Map;
import org.jboss.resteasy.reactive.RestQuery;

/** The query parameters a resource method declares, by name, with their Java type. */
record DeclaredParameters(Map<String, Class<?>> types) {

  static DeclaredParameters of(Method door) {
    Map<String, Class<?>> types = new HashMap<>();
    for (Parameter parameter : door.getParameters()) {
      add(types, parameter, parameter.getName(), parameter.getType());
    }
    return new DeclaredParameters(Map.copyOf(types));
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
