package rightsize.catalog.fetching;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.PfxOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** A host of feeds on loopback that speaks TLS and has a certificate for {@code feeds.example}. */
final class FeedHost implements AutoCloseable {

  private static final String PASSWORD = "of-no-worth";

  final Vertx vertx = Vertx.vertx();
  final AtomicReference<String> indicatedName = new AtomicReference<>();

  private final Map<String, Consumer<HttpServerRequest>> pages = new ConcurrentHashMap<>();
  private final Path keys;
  private final HttpServer server;

  FeedHost(Path folder) throws Exception {
    keys = keys(folder);
    server =
        vertx
            .createHttpServer(
                new HttpServerOptions()
                    .setHost("127.0.0.1")
                    .setSsl(true)
                    .setSni(true)
                    .setKeyCertOptions(pfx()))
            .requestHandler(this::answer)
            .listen(0)
            .toCompletionStage()
            .toCompletableFuture()
            .get();
  }

  int port() {
    return server.actualPort();
  }

  void page(String path, Consumer<HttpServerRequest> answer) {
    pages.put(path, answer);
  }

  void json(String path, String json) {
    page(path, asked -> asked.response().putHeader("Content-Type", "application/json").end(json));
  }

  void redirect(String path, String to) {
    page(path, asked -> asked.response().setStatusCode(302).putHeader("Location", to).end());
  }

  /** What makes a client trust this host's certificate. */
  HttpClientOptions trust() {
    return new HttpClientOptions().setTrustOptions(pfx());
  }

  private void answer(HttpServerRequest asked) {
    indicatedName.set(asked.connection().indicatedServerName());
    pages.getOrDefault(asked.path(), FeedHost::nothing).accept(asked);
  }

  private static void nothing(HttpServerRequest asked) {
    asked.response().setStatusCode(404).end("secret text of the host");
  }

  private PfxOptions pfx() {
    return new PfxOptions().setPath(keys.toString()).setPassword(PASSWORD);
  }

  private static Path keys(Path folder) throws IOException, InterruptedException {
    Path keys = folder.resolve("feeds.p12");
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "feeds",
                "-keyalg",
                "EC",
                "-dname",
                "CN=feeds.example",
                "-ext",
                "SAN=dns:feeds.example",
                "-storetype",
                "PKCS12",
                "-keystore",
                keys.toString(),
                "-storepass",
                PASSWORD)
            .redirectErrorStream(true)
            .start();
    String said = new String(keytool.getInputStream().readAllBytes());
    if (keytool.waitFor() != 0) {
      throw new IllegalStateException(said);
    }
    return keys;
  }

  @Override
  public void close() throws Exception {
    vertx.close().toCompletionStage().toCompletableFuture().get();
  }
}
