package rightsize.testing;

import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import java.util.HashMap;
import java.util.Map;

/**
 * An OpenID Connect issuer for resource tests: discovery document and key set are served for real,
 * so the service under test checks the signatures of {@link Tokens} as it does in production.
 *
 * <p>Client-credential calls of the service under test (advisor to its neighbours) get a token at
 * its token endpoint too.
 */
public final class TokenIssuer extends OidcWiremockTestResource {

  /** What tokens carry as {@code iss}. */
  public static final String ISSUER = "https://server.example.com";

  @Override
  public Map<String, String> start() {
    var configuration = new HashMap<>(super.start());
    var realm = configuration.get("keycloak.url") + "/realms/quarkus";
    configuration.put("quarkus.oidc.auth-server-url", realm);
    configuration.put("quarkus.oidc.token.issuer", ISSUER);
    configuration.put("quarkus.oidc-client.auth-server-url", realm);
    configuration.put("RIGHTSIZE_ISSUER", realm);
    return configuration;
  }
}
