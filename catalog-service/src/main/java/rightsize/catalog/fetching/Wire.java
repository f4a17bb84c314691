package rightsize.catalog.fetching;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutionException;
import java.util.function.UnaryOperator;
import javax.net.ssl.SSLException;

/**
 * Asks one host at one address that was checked before. The name still goes into the Host header,
 * into SNI, and is what the certificate must be for. Nothing is followed, unpacked or proxied here.
 */
@ApplicationScoped
class Wire {

  private static final int CONNECT_MILLIS = 5000;

  private final HttpClient client;
  private final UnaryOperator<InetSocketAddress> route;

  @Inject
  Wire(Vertx vertx) {
    this(vertx, new HttpClientOptions(), UnaryOperator.identity());
  }

  /**
   * @param route where a checked address really is; a test has its hosts on this machine
   */
  Wire(Vertx vertx, HttpClientOptions options, UnaryOperator<InetSocketAddress> route) {
    this.client =
        vertx.createHttpClient(
            options
                .setKeepAlive(false)
                .setVerifyHost(true)
                .setForceSni(true)
                .setDecompressionSupported(false)
                .setConnectTimeout(CONNECT_MILLIS));
    this.route = route;
  }

  /**
   * Waits for the head of the answer; the body comes by and by.
   *
   * @throws FetchRefused when there is no way to the host
   */
  Answer get(Target target, InetAddress pinned, Conditions known) throws InterruptedException {
    Future<HttpClientRequest> connected = client.request(to(target, pinned));
    // what follows runs where the answer arrives, so that nothing of the body comes too early
    Future<Answer> answer = connected.compose(request -> ask(request, known));
    try {
      return answer.toCompletionStage().toCompletableFuture().get();
    } catch (ExecutionException e) {
      connected.onSuccess(HttpClientRequest::reset);
      throw refused(e.getCause(), connected.succeeded() ? Rule.BROKEN_OFF : Rule.UNREACHABLE);
    } catch (InterruptedException e) {
      connected.onSuccess(HttpClientRequest::reset);
      throw e;
    }
  }

  private RequestOptions to(Target target, InetAddress pinned) {
    InetSocketAddress server = route.apply(new InetSocketAddress(pinned, target.port()));
    return new RequestOptions()
        .setServer(SocketAddress.inetSocketAddress(server))
        .setMethod(HttpMethod.GET)
        .setHost(target.host())
        .setPort(target.port())
        .setSsl(!target.plain())
        .setURI(target.path());
  }

  private static Future<Answer> ask(HttpClientRequest request, Conditions known) {
    request.putHeader("User-Agent", "rightsize");
    request.putHeader("Accept", "application/json, text/csv, */*;q=0.1");
    request.putHeader("Accept-Encoding", "gzip");
    if (known.etag() != null) {
      request.putHeader("If-None-Match", known.etag());
    }
    if (known.lastModified() != null) {
      request.putHeader("If-Modified-Since", known.lastModified());
    }
    return request.send().map(head -> new Answer(request, head, BodyStream.of(head)));
  }

  private static FetchRefused refused(Throwable why, Rule otherwise) {
    for (Throwable cause = why; cause != null; cause = cause.getCause()) {
      if (cause instanceof SSLException) {
        return new FetchRefused(Rule.CERTIFICATE, why);
      }
    }
    return new FetchRefused(otherwise, why);
  }
}
