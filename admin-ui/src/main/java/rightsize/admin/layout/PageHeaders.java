package rightsize.admin.layout;

import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What every answer carries, assets and error pages included: nothing from elsewhere, nothing
 * inline, no framing. Only the sign-in form may lead to Keycloak.
 */
@ApplicationScoped
class PageHeaders {
  private final String policy;

  PageHeaders(
      @ConfigProperty(name = "rightsize.issuer") URI issuer,
      @ConfigProperty(name = "rightsize.login-origin") Optional<URI> loginOrigin) {
    URI login = loginOrigin.orElse(issuer);
    String keycloak = login.getScheme() + "://" + login.getAuthority();
    policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
            + " connect-src 'self'; font-src 'self'; form-action 'self' "
            + keycloak
            + "; frame-ancestors 'none'; base-uri 'none'";
  }

  void register(@Observes Router router) {
    router.route().order(Integer.MIN_VALUE).handler(this::write);
  }

  private void write(RoutingContext request) {
    HttpServerResponse response = request.response();
    response.putHeader("Content-Security-Policy", policy);
    response.putHeader("X-Content-Type-Options", "nosniff");
    response.putHeader("Referrer-Policy", "same-origin");
    response.putHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.putHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    String path = request.normalizedPath();
    if (path.startsWith("/static/bundle/")) {
      // the name holds a hash of the content: another content has another name
      response.putHeader("Cache-Control", "public, immutable, max-age=31536000");
    } else if (!path.startsWith("/static/")) {
      response.putHeader("Cache-Control", "no-store");
      response.putHeader("Vary", "Accept-Language, Cookie, HX-Request");
    }
    request.next();
  }
}
