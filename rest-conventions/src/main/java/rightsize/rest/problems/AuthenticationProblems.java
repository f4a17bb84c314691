package rightsize.rest.problems;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * 401 with the challenge the security layer asks for; where that is a redirect to a login page it
 * stays one. The problem extension's own mappers of this pair do not link with this Quarkus line.
 */
public class AuthenticationProblems {

  private static final int PRIORITY = 500;

  @ServerExceptionMapper(priority = PRIORITY)
  public Uni<Response> unauthorized(UnauthorizedException failure, RoutingContext exchange) {
    return answer(exchange);
  }

  @ServerExceptionMapper(priority = PRIORITY)
  public Uni<Response> failed(AuthenticationFailedException failure, RoutingContext exchange) {
    return answer(exchange);
  }

  private static Uni<Response> answer(RoutingContext exchange) {
    HttpAuthenticator authenticator = exchange.get(HttpAuthenticator.class.getName());
    return authenticator == null
        ? Uni.createFrom().item(withChallenge(null))
        : authenticator
            .getChallenge(exchange)
            .map(AuthenticationProblems::withChallenge)
            .onFailure()
            .recoverWithItem(() -> FailureProblems.identityProviderAway().toResponse());
  }

  private static Response withChallenge(ChallengeData challenge) {
    int status = challenge == null ? 401 : challenge.status;
    Response.ResponseBuilder answer =
        status == 401
            ? Response.fromResponse(
                Problem.of(401, "unauthorised", "A valid access token is required").toResponse())
            : Response.status(status);
    if (challenge == null || challenge.getHeaders().isEmpty()) {
      return answer.header("WWW-Authenticate", "Bearer").build();
    }
    challenge.getHeaders().forEach((name, value) -> answer.header(name.toString(), value));
    return answer.build();
  }
}
