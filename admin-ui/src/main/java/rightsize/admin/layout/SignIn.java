package rightsize.admin.layout;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.JavaScriptRequestChecker;
import io.quarkus.oidc.OidcRedirectFilter;
import io.quarkus.oidc.Redirect;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The way to Keycloak: in the reader's language, and never inside a fragment. */
@ApplicationScoped
@Unremovable
@Redirect(Redirect.Location.OIDC_AUTHORIZATION)
class SignIn implements OidcRedirectFilter, JavaScriptRequestChecker {

  @Override
  public void filter(OidcRedirectContext redirect) {
    RoutingContext request = redirect.routingContext();
    var cookie = request.request().getCookie(PreferencesPage.LANGUAGE);
    List<Locale> accepted =
        Stream.ofNullable(request.acceptableLanguages())
            .flatMap(List::stream)
            .map(language -> Locale.of(language.tag() == null ? "" : language.tag()))
            .toList();
    Language language = Language.of(cookie == null ? "" : cookie.getValue(), accepted);
    redirect.additionalQueryParams().add("ui_locales", language.tag());
  }

  @Override
  public boolean isJavaScriptRequest(RoutingContext request) {
    return "true".equals(request.request().getHeader("HX-Request"));
  }
}
