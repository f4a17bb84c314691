package rightsize.admin.layout;

import io.quarkus.csrf.reactive.runtime.CsrfTokenParameterProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Who looks at the page, for which team, in which language and light. Templates read it as {@code
 * inject:viewer}.
 */
@Named("viewer")
@RequestScoped
public class Viewer {
  /** From the most to the least powerful: the header names the first one held. */
  private static final List<String> ROLES =
      List.of("admin", "curator", "auditor", "contributor", "viewer");

  private static final List<String> ROWS = List.of("25", "50", "100");

  private final SecurityIdentity identity;
  private final CsrfTokenParameterProvider csrf;
  private final RoutingContext request;
  private Language language;

  Viewer(SecurityIdentity identity, CsrfTokenParameterProvider csrf, RoutingContext request) {
    this.identity = identity;
    this.csrf = csrf;
    this.request = request;
  }

  public Language language() {
    if (language == null) {
      language =
          Language.of(
              cookie(PreferencesPage.LANGUAGE),
              Stream.ofNullable(request.acceptableLanguages())
                  .flatMap(List::stream)
                  .map(accepted -> Locale.of(accepted.tag() == null ? "" : accepted.tag()))
                  .toList());
    }
    return language;
  }

  public boolean chinese() {
    return language() == Language.ZH;
  }

  public Theme theme() {
    return Theme.of(cookie(PreferencesPage.THEME));
  }

  /** The token that forms send back; empty on pages shown before it was made, such as a refusal. */
  public String token() {
    try {
      return csrf.getToken();
    } catch (IllegalStateException notMade) {
      return "";
    }
  }

  public boolean known() {
    return !identity.isAnonymous();
  }

  public String name() {
    return identity.getPrincipal().getName();
  }

  /** The most powerful role held, or {@code none}. */
  public String role() {
    return ROLES.stream().filter(identity::hasRole).findFirst().orElse("none");
  }

  public boolean contributor() {
    return identity.hasRole("contributor") || curator();
  }

  public boolean curator() {
    return identity.hasRole("curator");
  }

  public boolean auditor() {
    return identity.hasRole("auditor");
  }

  public boolean admin() {
    return identity.hasRole("admin");
  }

  /** Whether imports are open to the reader: to decide on them, or to look at what was decided. */
  public boolean seesImports() {
    return curator() || auditor() || admin();
  }

  /** In alphabetical order; empty for somebody in none. */
  public List<String> teams() {
    Set<String> groups =
        identity.getPrincipal() instanceof JsonWebToken token ? token.getGroups() : null;
    return groups == null ? List.of() : groups.stream().sorted().toList();
  }

  /**
   * The one of several teams for which the reader asks and saves: as chosen last, else the first.
   * Empty where nothing is to be chosen.
   */
  public Optional<String> team() {
    List<String> teams = teams();
    String chosen = URLDecoder.decode(cookie(PreferencesPage.TEAM), StandardCharsets.UTF_8);
    return teams.size() < 2
        ? Optional.empty()
        : Optional.of(teams.contains(chosen) ? chosen : teams.getFirst());
  }

  /** This page with its query, as a value to come back to. */
  public String here() {
    return coded(request.request().uri());
  }

  /** A text as a value in an address. */
  public String coded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** This page, to ask for it again. */
  public String page() {
    return request.request().uri();
  }

  /** Whether the page lies in this part of the console: the navigation marks it. */
  public boolean in(String part) {
    String path = request.normalizedPath();
    return path.equals(part) || path.startsWith(part + "/");
  }

  /** Where the catalogue is kept: what waits, imports, the names in them, the feeds. */
  public boolean keeping() {
    return in("/worklist") || in("/imports") || in("/names") || in("/feeds");
  }

  /** On the way from the question to its answer. */
  public boolean asking() {
    return List.of("/", "/advices/new", "/advices/answer").contains(request.normalizedPath());
  }

  /** Rows a page: as the address says, else as last time, else twenty-five. */
  public int rows(Map<String, List<String>> parameters) {
    String asked = parameters.getOrDefault("pageSize", List.of("")).getFirst();
    if (ROWS.contains(asked)) {
      request
          .response()
          .addCookie(
              Cookie.cookie(PreferencesPage.ROWS, asked)
                  .setPath("/")
                  .setMaxAge(Duration.ofDays(365).toSeconds())
                  .setHttpOnly(true)
                  .setSameSite(CookieSameSite.LAX));
      return Integer.parseInt(asked);
    }
    String remembered = cookie(PreferencesPage.ROWS);
    return ROWS.contains(remembered) ? Integer.parseInt(remembered) : 25;
  }

  private String cookie(String name) {
    var cookie = request.request().getCookie(name);
    return cookie == null ? "" : cookie.getValue();
  }
}
