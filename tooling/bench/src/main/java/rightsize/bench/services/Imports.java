package rightsize.bench.services;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Locale;
import rightsize.local.settings.Ports;

/** P8: what an import costs next to a bare COPY and merge of the same rows. */
final class Imports {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String API = Ports.url(Ports.CATALOG) + "/api/v1";

  private final HttpClient client = HttpClient.newHttpClient();
  private final Persons persons;
  private final CopyAndMerge bare;

  Imports(Persons persons, CopyAndMerge bare) {
    this.persons = persons;
    this.bare = bare;
  }

  void run() throws Exception {
    ask("POST", "/sources", "application/json", "{\"id\":\"bench\",\"name\":\"B\"}");
    String rows = SyntheticRows.ndjson(5_000, 4);
    double copied = Double.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      copied = Math.min(copied, bare.seconds(rows));
    }
    long begin = System.nanoTime();
    JsonNode staged = upload(rows);
    JsonNode applied =
        ask("POST", "/imports/" + staged.path("id").asText() + "/apply", "application/json", "{}");
    double first = seconds(begin);
    long version = applied.path("applied_in").asLong();
    begin = System.nanoTime();
    JsonNode again = upload(rows);
    double second = seconds(begin);
    System.out.printf(
        Locale.ROOT,
        "P8   5,000 models and 20,000 offers: %s; again: %s, catalogue version %s%n",
        applied.path("status").asText(),
        again.path("status").asText(),
        ask("GET", "/catalogue", "application/json", "").path("version").asLong() == version
            ? "unchanged"
            : "CHANGED");
    Pages.print("P8", "import vs COPY and merge of the same rows", first / copied, "<= 8");
    Pages.print("P8", "the same again vs the first time", second / first, "<= 0.5");
  }

  private JsonNode upload(String rows) throws Exception {
    JsonNode stands =
        ask(
            "POST",
            "/imports?format=ndjson&source=bench&observed_on=2026-11-01",
            "application/x-ndjson",
            rows);
    while (stands.path("status").asText().equals("staging")) {
      Thread.sleep(100);
      stands = ask("GET", "/imports/" + stands.path("id").asText(), "application/json", "");
    }
    return stands;
  }

  private JsonNode ask(String method, String path, String type, String body)
      throws IOException, InterruptedException {
    var answer =
        client.send(
            persons
                .request(URI.create(API + path))
                .header("Content-Type", type)
                .timeout(Duration.ofMinutes(5))
                .method(
                    method,
                    body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build(),
            BodyHandlers.ofString());
    if (answer.statusCode() >= 300) {
      throw new IOException(path + " answered " + answer.statusCode() + ": " + answer.body());
    }
    return JSON.readTree(answer.body());
  }

  private static double seconds(long begin) {
    return (System.nanoTime() - begin) / 1e9;
  }
}
