package rightsize.paths;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Runs before routing and authentication on every request of the main port. It closes the bypasses
 * in which a policy and a router read one path in two ways (CVE-2026-50559, CVE-2026-87743), and
 * says in words that a body is too long before the platform says it without.
 */
@Singleton
class PathFilter {

  /** Before every route of the platform: nothing else may look at the path first. */
  private static final int FIRST = Integer.MIN_VALUE;

  private final long longestBody;
  private final long longestDocument;
  private final Optional<String> documents;

  /**
   * @param longestDocument what the platform takes at most
   * @param longestBody what every path but one takes at most; the same unless told
   * @param documents the path that takes whole documents, if there is one
   */
  PathFilter(
      @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize longestDocument,
      @ConfigProperty(name = "rightsize.bodies.longest") Optional<MemorySize> longestBody,
      @ConfigProperty(name = "rightsize.bodies.documents") Optional<String> documents) {
    this.longestDocument = longestDocument.asLongValue();
    this.longestBody = longestBody.orElse(longestDocument).asLongValue();
    this.documents = documents;
  }

  void install(@Observes Router router) {
    router.route().order(FIRST).handler(this::check);
  }

  private void check(RoutingContext exchange) {
    Optional<String> objection = new RawTarget(exchange.request().uri()).objection();
    long most = longest(exchange);
    if (objection.isPresent()) {
      refuse(exchange, 400, "malformed-path", "The request target is refused", objection.get());
    } else if (declaredLength(exchange) > most) {
      exchange.response().putHeader(HttpHeaders.CONNECTION, "close");
      // the rest of the body is not read
      exchange.response().endHandler(sent -> exchange.request().connection().close());
      refuse(exchange, 413, "too-long", "The body is too long", "at most " + most + " bytes");
    } else {
      exchange.next();
    }
  }

  private long longest(RoutingContext exchange) {
    boolean takesDocuments =
        documents.isPresent() && documents.get().equals(exchange.request().path());
    return takesDocuments ? longestDocument : longestBody;
  }

  private static long declaredLength(RoutingContext exchange) {
    String length = exchange.request().getHeader(HttpHeaders.CONTENT_LENGTH);
    return length == null || !length.matches("[0-9]{1,18}") ? 0 : Long.parseLong(length);
  }

  private static void refuse(
      RoutingContext exchange, int status, String type, String title, String detail) {
    exchange
        .response()
        .setStatusCode(status)
        .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
        .end(
            new JsonObject()
                .put("type", "urn:rightsize:problem:" + type)
                .put("status", status)
                .put("title", title)
                .put("detail", detail)
                .toBuffer());
  }
}
