package rightsize.local.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import rightsize.local.client.Client;
import rightsize.local.screen.Trouble;

/**
 * Invented reports, so that a first visitor sees some and what they add up to. They are filed in
 * the name of the service account: no verified person, so they carry next to no weight, and the
 * advice says what real ones lack.
 *
 * @param file one report per line
 * @param feedback base URL of feedback-service
 */
public record DemoReports(Path file, String feedback, Client client) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * Files them unless somebody has reported already.
   *
   * @return how many were filed
   * @throws Trouble when one is refused
   */
  public int fileFirst() throws IOException, InterruptedException {
    var request = client.request();
    if (has(request, "/api/v1/standings") || has(request, "/api/v1/reports?pageSize=1")) {
      return 0;
    }
    var reports = Files.readAllLines(file);
    request.header("Content-Type", "application/json");
    for (var line = 1; line <= reports.size(); line++) {
      post(request.setHeader("Idempotency-Key", "demo-report-" + line), reports.get(line - 1));
    }
    return reports.size();
  }

  /** Standings tell of every team's reports that count, the list of all of our own team's. */
  private boolean has(HttpRequest.Builder request, String list)
      throws IOException, InterruptedException {
    var answer = client.send(request.uri(URI.create(feedback + list)).GET().build());
    if (answer.statusCode() != 200) {
      throw refused(answer.statusCode(), answer.body());
    }
    return !JSON.readTree(answer.body()).path("items").isEmpty();
  }

  private void post(HttpRequest.Builder request, String report)
      throws IOException, InterruptedException {
    var door = URI.create(feedback + "/api/v1/reports");
    var answer = client.send(request.uri(door).POST(BodyPublishers.ofString(report)).build());
    if (answer.statusCode() != 201) {
      throw refused(answer.statusCode(), answer.body());
    }
  }

  private static Trouble refused(int status, String body) {
    return new Trouble("The demo reports were not filed (%d): %s".formatted(status, body), "");
  }
}
