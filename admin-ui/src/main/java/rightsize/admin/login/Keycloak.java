package rightsize.admin.login;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether those who log people in are there at all. */
@ApplicationScoped
class Keycloak {
  private static final long PATIENCE_MILLIS = 1000;

  private final HttpClient client;
  private final String realm;

  Keycloak(Vertx vertx, @ConfigProperty(name = "quarkus.oidc.auth-server-url") String realm) {
    this.client = vertx.createHttpClient();
    this.realm = realm;
  }

  /**
   * False when nobody answers or a proxy says that nobody is behind it. Any other trouble, such as
   * a certificate this client does not know, is not an absence.
   */
  Uni<Boolean> isThere() {
    return Uni.createFrom()
        .completionStage(
            () ->
                status()
                    .map(status -> status < 502 || status > 504)
                    .recover(failure -> Future.succeededFuture(!isAbsence(failure)))
                    .toCompletionStage());
  }

  private Future<Integer> status() {
    RequestOptions question =
        new RequestOptions()
            .setMethod(HttpMethod.GET)
            .setAbsoluteURI(realm)
            .setConnectTimeout(PATIENCE_MILLIS)
            .setIdleTimeout(PATIENCE_MILLIS);
    return client
        .request(question)
        .compose(request -> request.send().map(HttpClientResponse::statusCode));
  }

  private static boolean isAbsence(Throwable failure) {
    return failure instanceof ConnectException
        || failure instanceof UnknownHostException
        || failure instanceof TimeoutException;
  }
}
