package rightsize.local.advice;

import com.fasterxml.jackson.databind.JsonNode;
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

/**
 * The advisor's HTTP door as a pipeline uses it: a token by client credentials, then one question.
 *
 * @param advisor base URL of advisor-service
 * @param issuer the realm's URL
 * @param secret of the client {@code cli}
 */
public record Door(String advisor, String issuer, String secret) {

  static final ObjectMapper JSON = new ObjectMapper();

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

  /**
   * Asks without storing anything.
   *
   * @param need the JSON body, passed on as it is
   * @param language of the sentences, as in Accept-Language
   */
  public Answer ask(String need, String language) throws IOException, InterruptedException {
    var request =
        to(advisor + "/api/v1/advices/preview")
            .header("Authorization", "Bearer " + token())
            .header("Content-Type", "application/json")
            .header("Accept-Language", language)
            .POST(BodyPublishers.ofString(need))
            .build();
    var response = send(request);
    return new Answer(response.statusCode(), response.body());
  }

  private String token() throws IOException, InterruptedException {
    var form =
        "grant_type=client_credentials&client_id=cli&client_secret="
            + URLEncoder.encode(secret, StandardCharsets.UTF_8);
    var request =
        to(issuer + "/protocol/openid-connect/token")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build();
    var response = send(request);
    if (response.statusCode() != 200) {
      throw new Trouble(
          "Keycloak refused the client cli (" + response.statusCode() + ").",
          "The secret and the realm do not fit; ./rightsize reset makes both anew.");
    }
    JsonNode answer = JSON.readTree(response.body());
    return answer.path("access_token").asText();
  }

  private static HttpRequest.Builder to(String url) {
    return HttpRequest.newBuilder(URI.create(url)).timeout(Duration.ofSeconds(20));
  }

  private static HttpResponse<String> send(HttpRequest request)
      throws IOException, InterruptedException {
    try {
      return CLIENT.send(request, BodyHandlers.ofString());
    } catch (ConnectException e) {
      throw new Trouble(
          "Nobody answers at " + request.uri().getAuthority() + ".",
          "Start the suite with ./rightsize up, then ask again.");
    }
  }
}
