package rightsize.endtoend.manifests;

import io.fabric8.kubernetes.api.model.KubernetesResource;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Finds what the typed objects did not know: a misspelt field is silently kept aside by them. */
final class UnknownFields {
  private final List<String> found = new ArrayList<>();

  private UnknownFields() {}

  /** Paths of the fields no type declares, for example {@code .spec.replica}. */
  static List<String> in(Object object) {
    var walk = new UnknownFields();
    walk.visit("", object);
    return walk.found;
  }

  private void visit(String path, Object value) {
    switch (value) {
      case null -> {}
      case Collection<?> items -> items.forEach(item -> visit(path + "[]", item));
      case Map<?, ?> map -> map.forEach((key, item) -> visit(path + "." + key, item));
      case KubernetesResource resource -> members(path, resource);
      default -> {}
    }
  }

  private void members(String path, KubernetesResource resource) {
    for (Method method : resource.getClass().getMethods()) {
      boolean getter =
          method.getName().startsWith("get")
              && method.getParameterCount() == 0
              && !Modifier.isStatic(method.getModifiers());
      if (getter && method.getName().equals("getAdditionalProperties")) {
        ((Map<?, ?>) read(method, resource)).keySet().forEach(key -> found.add(path + "." + key));
      } else if (getter) {
        visit(path + "." + method.getName().substring(3), read(method, resource));
      }
    }
  }

  private static Object read(Method getter, Object target) {
    try {
      return getter.invoke(target);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(getter.toString(), e);
    }
  }
}
