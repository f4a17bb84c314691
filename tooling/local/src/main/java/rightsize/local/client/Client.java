package rightsize.local.client;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import rightsize.local.screen.Trouble;
import rightsize.local.settings.Folder;
import rightsize.local.settings.Secrets;
import rightsize.local.settings.ServiceEnvironment;

/**
 * The service account {@code cli} as a pipeline uses it: a token by client credentials, then JSON.
 *
 * @param issuer the realm's URL
 * @param secret of the client {@code cli}
 */
public record Client(String issuer, String secret) {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final HttpClient HTTP =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

  /** The one of the suite on this machine. */
  public static Client of(Folder folder) {
    return new Client(ServiceEnvironment.ISSUER, new Secrets(folder.secrets()).get("cli-client"));
  }

  /** What every request carries: a token that is good for five minutes. */
  public HttpRequest.Builder request() throws IOException, InterruptedException {
    return timed().header("Authorization", "Bearer " + token());
  }

  /**
   * @throws Trouble when nobody listens there
   */
  public HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
    try {
      return HTTP.send(request, BodyHandlers.ofString());
    } catch (ConnectException e) {
      throw new Trouble(
          "Nobody answers at " + request.uri().getAuthority() + ".",
          "Start the suite with ./rightsize up, then ask again.");
    }
  }

  private String token() throws IOException, InterruptedException {
    var form =
        "grant_type=client_credentials&client_id=cli&client_secret="
            + URLEncoder.encode(secret, StandardCharsets.UTF_8);
    var response =
        send(
            timed()
                .uri(URI.create(issuer + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build());
    if (response.statusCode() != 200) {
      throw new Trouble(
          "Keycloak refused the client cli (" + response.statusCode() + ").",
          "The secret and the realm do not fit; ./rightsize reset makes both anew.");
    }
    return JSON.readTree(response.body()).path("access_token").asText();
  }

  private static HttpRequest.Builder timed() {
    return HttpRequest.newBuilder().timeout(Duration.ofSeconds(20));
  }
}
