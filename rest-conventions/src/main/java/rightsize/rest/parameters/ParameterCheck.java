package rightsize.rest.parameters;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Refuses query parameters a door does not know, instead of ignoring a filter somebody relies on.
 */
@Provider
public class ParameterCheck implements ContainerRequestFilter {

  private final Map<Method, DeclaredParameters> known = new ConcurrentHashMap<>();

  @Context ResourceInfo door;

  @Override
  public void filter(ContainerRequestContext request) {
    Method method = door.getResourceMethod();
    if (method == null || !method.getDeclaringClass().getName().startsWith("rightsize.")) {
      return;
    }
    known
        .computeIfAbsent(method, DeclaredParameters::of)
        .check(request.getUriInfo().getQueryParameters());
  }
}
