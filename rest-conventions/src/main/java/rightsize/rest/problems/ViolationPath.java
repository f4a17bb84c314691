package rightsize.rest.problems;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import rightsize.rest.problems.ViolationProblems.Place;
import rightsize.rest.problems.ViolationProblems.Violated;

/** Reads a property path of bean validation as the caller sees it: a pointer or a parameter. */
final class ViolationPath {

  private ViolationPath() {}

  static Violated of(ConstraintViolation<?> violation) {
    List<Path.Node> nodes = new ArrayList<>();
    violation.getPropertyPath().forEach(nodes::add);
    String message = violation.getMessage();
    if (nodes.stream().anyMatch(n -> n.getKind() == ElementKind.RETURN_VALUE)) {
      return new Violated(Place.ANSWER, "", message);
    }
    if (nodes.size() > 1 && nodes.get(1).getKind() == ElementKind.PARAMETER) {
      Annotation[] said = annotations(violation.getRootBeanClass(), nodes);
      if (Arrays.stream(said).anyMatch(ViolationPath::namesParameter)) {
        return new Violated(
            Place.PARAMETER, parameterName(said, nodes.get(nodes.size() - 1).getName()), message);
      }
      nodes = nodes.subList(2, nodes.size());
    }
    return new Violated(Place.BODY, pointer(nodes), message);
  }

  private static boolean namesParameter(Annotation said) {
    return said instanceof QueryParam
        || said instanceof RestQuery
        || said instanceof PathParam
        || said instanceof RestPath
        || said instanceof HeaderParam
        || said instanceof RestHeader
        || said instanceof jakarta.ws.rs.BeanParam;
  }

  private static String parameterName(Annotation[] said, String javaName) {
    for (Annotation one : said) {
      String name =
          switch (one) {
            case QueryParam query -> query.value();
            case RestQuery query -> query.value();
            case HeaderParam header -> header.value();
            case RestHeader header -> header.value();
            default -> "";
          };
      if (!name.isEmpty()) {
        return name;
      }
    }
    return javaName;
  }

  private static Annotation[] annotations(Class<?> root, List<Path.Node> nodes) {
    String name = nodes.get(0).getName();
    int index = nodes.get(1).as(Path.ParameterNode.class).getParameterIndex();
    List<Class<?>> types = nodes.get(0).as(Path.MethodNode.class).getParameterTypes();
    for (Class<?> type = root; type != null; type = type.getSuperclass()) {
      for (Method method : type.getDeclaredMethods()) {
        if (method.getName().equals(name)
            && Arrays.asList(method.getParameterTypes()).equals(types)
            && method.getParameterAnnotations()[index].length > 0) {
          return method.getParameterAnnotations()[index];
        }
      }
    }
    return new Annotation[0];
  }

  private static String pointer(List<Path.Node> nodes) {
    StringBuilder pointer = new StringBuilder();
    for (Path.Node node : nodes) {
      if (node.getIndex() != null) {
        pointer.append('/').append(node.getIndex());
      } else if (node.getKey() != null) {
        pointer.append('/').append(escape(String.valueOf(node.getKey())));
      }
      if (node.getName() != null && node.getKind() == ElementKind.PROPERTY) {
        pointer.append('/').append(snake(node.getName()));
      }
    }
    return pointer.toString();
  }

  private static String escape(String segment) {
    return segment.replace("~", "~0").replace("/", "~1");
  }

  private static String snake(String name) {
    return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(java.util.Locale.ROOT);
  }
}
