package rightsize.admin.login;

import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Set;

/**
 * The usual login, except where it would lead people to a Keycloak that does not answer: a page of
 * ours tells them so instead of an error of their browser.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class Login implements HttpAuthenticationMechanism {
  private final OidcAuthenticationMechanism usual;
  private final Keycloak keycloak;

  Login(OidcAuthenticationMechanism usual, Keycloak keycloak) {
    this.usual = usual;
    this.keycloak = keycloak;
  }

  @Override
  public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager known) {
    if (request.normalizedPath().equals(AwayPage.PATH)) {
      return Uni.createFrom().nullItem();
    }
    return usual
        .authenticate(request, known)
        .onFailure(failure -> !(failure instanceof AuthenticationRedirectException))
        .recoverWithUni(
            failure ->
                keycloak
                    .isThere()
                    .flatMap(
                        there ->
                            Uni.createFrom()
                                .failure(
                                    there
                                        ? failure
                                        : new AuthenticationRedirectException(
                                            AwayPage.from(request)))));
  }

  @Override
  public Uni<ChallengeData> getChallenge(RoutingContext request) {
    return usual
        .getChallenge(request)
        .flatMap(
            challenge ->
                challenge.status == 302
                    ? keycloak
                        .isThere()
                        .map(there -> there ? challenge : away(AwayPage.from(request)))
                    : Uni.createFrom().item(challenge));
  }

  private static ChallengeData away(String page) {
    return new ChallengeData(302, HttpHeaders.LOCATION, page);
  }

  @Override
  public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
    return usual.getCredentialTypes();
  }

  @Override
  public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext request) {
    return usual.getCredentialTransport(request);
  }

  @Override
  public int getPriority() {
    return usual.getPriority();
  }
}
