package rightsize.catalog.schedules;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A document on loopback, named as a host that is fetched from over plain http. */
public final class LocalFeed implements QuarkusTestResourceLifecycleManager {

  static final AtomicInteger STATUS = new AtomicInteger(200);
  static volatile String address;

  private HttpServer server;

  @Override
  public Map<String, String> start() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    server.createContext("/", LocalFeed::answer);
    server.start();
    String host = "127.0.0.1:" + server.getAddress().getPort();
    address = "http://" + host + "/api.json";
    return Map.of("rightsize.fetching.plain-http-hosts", host, "rightsize.schedules.look", "off");
  }

  private static void answer(HttpExchange asked) throws IOException {
    try (asked) {
      asked.getResponseHeaders().add("Content-Type", "application/json");
      asked.getResponseHeaders().add("ETag", "\"one\"");
      if ("\"one\"".equals(asked.getRequestHeaders().getFirst("If-None-Match"))) {
        asked.sendResponseHeaders(304, -1);
      } else {
        asked.sendResponseHeaders(STATUS.get(), 0);
        asked.getResponseBody().write("{}".getBytes());
      }
    }
  }

  @Override
  public void stop() {
    server.stop(0);
  }
}
