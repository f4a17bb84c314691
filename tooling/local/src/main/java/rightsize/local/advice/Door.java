package rightsize.local.advice;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import rightsize.local.client.Client;

/**
 * The advisor's HTTP door.
 *
 * @param advisor base URL of advisor-service
 */
public record Door(String advisor, Client client) {

  /**
   * Asks without storing anything.
   *
   * @param need the JSON body, passed on as it is
   * @param language of the sentences, as in Accept-Language
   */
  public Answer ask(String need, String language) throws IOException, InterruptedException {
    var response =
        client.send(
            client
                .request()
                .uri(URI.create(advisor + "/api/v1/advices/preview"))
                .header("Content-Type", "application/json")
                .header("Accept-Language", language)
                .POST(BodyPublishers.ofString(need))
                .build());
    return new Answer(response.statusCode(), response.body());
  }
}
