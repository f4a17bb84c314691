package rightsize.local.parts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A part's own word on whether it is ready. */
public record Health(URI uri) {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();

  public static Health of(int port, String path) {
    return new Health(URI.create("http://127.0.0.1:" + port + path));
  }

  public boolean isReady() {
    return asked().map(answer -> answer.statusCode() == 200).orElse(false);
  }

  /** Names of the checks that say no, as far as the part answers at all. */
  List<String> complaints() {
    var names = new ArrayList<String>();
    for (var check : asked().map(Health::checks).orElseGet(MissingNode::getInstance)) {
      if ("DOWN".equals(check.path("status").asText())) {
        names.add(check.path("name").asText());
      }
    }
    return names;
  }

  private Optional<HttpResponse<String>> asked() {
    try {
      var request = HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(3)).build();
      return Optional.of(CLIENT.send(request, BodyHandlers.ofString()));
    } catch (IOException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private static JsonNode checks(HttpResponse<String> answer) {
    try {
      return new ObjectMapper().readTree(answer.body()).path("checks");
    } catch (JsonProcessingException e) {
      return MissingNode.getInstance();
    }
  }
}
