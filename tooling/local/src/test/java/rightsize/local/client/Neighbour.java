package rightsize.local.client;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** A service and its Keycloak, which gives a token to whoever knows the secret {@code s3cret&}. */
public final class Neighbour implements AutoCloseable {

  private final HttpServer server;

  public Neighbour() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/realm/protocol/openid-connect/token", Neighbour::token);
    server.start();
  }

  public Neighbour with(String path, HttpHandler door) {
    server.createContext(path, door);
    return this;
  }

  public String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  public Client client() {
    return client("s3cret&");
  }

  Client client(String secret) {
    return new Client(url() + "/realm", secret);
  }

  public static String body(HttpExchange exchange) throws IOException {
    return new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
  }

  public static void answer(HttpExchange exchange, int status, String body) throws IOException {
    var bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private static void token(HttpExchange exchange) throws IOException {
    var known = body(exchange).endsWith("client_secret=s3cret%26");
    answer(exchange, known ? 200 : 401, "{\"access_token\":\"token\"}");
  }
}
