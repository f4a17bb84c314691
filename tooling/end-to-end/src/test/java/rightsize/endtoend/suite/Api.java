package rightsize.endtoend.suite;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** The services as a program sees them: a token by client credentials, then JSON. */
public final class Api {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final Suite suite;

  public Api(Suite suite) {
    this.suite = suite;
  }

  /** An answer of any status; the body is missing when it was empty. */
  public record Answer(int status, JsonNode body) {
    /** Whether an advice says that it rests on a snapshot that could not be renewed. */
    public boolean isStale() {
      return body.path("snapshot").path("stale").asBoolean();
    }
  }

  public Answer get(String url) {
    return send(request(url).GET());
  }

  /** Asks for advice without leaving a trace. */
  public Answer preview(String need, String language) {
    return send(
        request(suite.advisor() + "/api/v1/advices/preview")
            .header("Content-Type", "application/json")
            .header("Accept-Language", language)
            .POST(BodyPublishers.ofString(need)));
  }

  private HttpRequest.Builder request(String url) {
    return HttpRequest.newBuilder(URI.create(url))
        .timeout(Duration.ofSeconds(30))
        .header("Authorization", "Bearer " + token());
  }

  private String token() {
    var form =
        "grant_type=client_credentials&client_id=cli&client_secret="
            + URLEncoder.encode(suite.clientSecret(), StandardCharsets.UTF_8);
    return send(HttpRequest.newBuilder(
                URI.create(suite.issuer() + "/protocol/openid-connect/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form)))
        .body()
        .path("access_token")
        .asText();
  }

  private static Answer send(HttpRequest.Builder request) {
    try {
      var response = CLIENT.send(request.build(), BodyHandlers.ofByteArray());
      return new Answer(response.statusCode(), JSON.readTree(response.body()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
