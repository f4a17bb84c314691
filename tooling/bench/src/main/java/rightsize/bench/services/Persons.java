package rightsize.bench.services;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import rightsize.local.client.Client;
import rightsize.local.settings.Folder;
import rightsize.local.settings.Ports;
import rightsize.local.settings.Secrets;

/** Who asks: a program that may do what curators do, and Curie at her browser. */
final class Persons {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String KEYCLOAK = Ports.url(Ports.KEYCLOAK);
  private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");

  private final HttpClient plain = HttpClient.newHttpClient();
  private final Folder folder;
  private final Client program;

  Persons(Folder folder) {
    this.folder = folder;
    this.program = Client.of(folder);
  }

  /** A request of the program, with a token that is good for five minutes. */
  HttpRequest.Builder request(URI uri) throws IOException, InterruptedException {
    return program.request().uri(uri);
  }

  /** Makes the program a curator; this suite is thrown away afterwards. */
  void makeProgramCurator() throws IOException, InterruptedException {
    String token = tokenOfAdministrator(new Secrets(folder.secrets()).get("keycloak-admin"));
    String realm = KEYCLOAK + "/admin/realms/rightsize";
    JsonNode user =
        get(realm + "/users?exact=true&username=service-account-cli", token).path(0).path("id");
    JsonNode role = get(realm + "/roles/curator", token);
    send(
        HttpRequest.newBuilder(
                URI.create(realm + "/users/" + user.asText() + "/role-mappings/realm"))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString("[" + role + "]")));
  }

  private String tokenOfAdministrator(String password) throws IOException, InterruptedException {
    return JSON.readTree(
            send(
                form(
                    URI.create(KEYCLOAK + "/realms/master/protocol/openid-connect/token"),
                    Map.of(
                        "grant_type", "password",
                        "client_id", "admin-cli",
                        "username", "keycloak",
                        "password", password))))
        .path("access_token")
        .asText();
  }

  private JsonNode get(String address, String token) throws IOException, InterruptedException {
    return JSON.readTree(
        send(
            HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", "Bearer " + token)));
  }

  private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
    var answer = plain.send(request.build(), BodyHandlers.ofString());
    if (answer.statusCode() >= 300) {
      throw new IOException(answer.uri() + " answered " + answer.statusCode());
    }
    return answer.body();
  }

  /** A client with the cookies of somebody who has logged in to the console. */
  HttpClient loggedIn(String user) throws IOException, InterruptedException {
    HttpClient browser =
        HttpClient.newBuilder()
            .cookieHandler(new CookieManager(null, Persons::keepOnLoopback))
            .followRedirects(Redirect.NORMAL)
            .build();
    String login =
        browser
            .send(
                HttpRequest.newBuilder(URI.create(Ports.url(Ports.CONSOLE) + "/models")).build(),
                BodyHandlers.ofString())
            .body();
    var form = FORM.matcher(login);
    if (!form.find()) {
      throw new IOException("Keycloak shows no form to log in with");
    }
    URI action = URI.create(form.group(1).replace("&amp;", "&"));
    var answer =
        browser.send(
            form(action, Map.of("username", user, "password", "demo")).build(),
            BodyHandlers.discarding());
    if (answer.statusCode() != 200 || answer.uri().getPort() != Ports.CONSOLE) {
      throw new IOException(user + " could not log in: " + answer.uri());
    }
    return browser;
  }

  /** Browsers trust loopback as they trust TLS; Java's client has to be told. */
  private static boolean keepOnLoopback(URI from, HttpCookie cookie) {
    cookie.setSecure(false);
    return true;
  }

  private static HttpRequest.Builder form(URI uri, Map<String, String> fields) {
    String body =
        fields.entrySet().stream()
            .map(
                field ->
                    field.getKey()
                        + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return HttpRequest.newBuilder(uri)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(body));
  }
}
