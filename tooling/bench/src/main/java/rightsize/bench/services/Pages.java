package rightsize.bench.services;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import rightsize.local.settings.Ports;

/** P5 and P10: how many pages for one answer that costs next to nothing. */
final class Pages {

  private static final String CATALOGUE = Ports.url(Ports.CATALOG) + "/api/v1/models?pageSize=50";
  private static final String HELLO = Ports.url(Ports.CATALOG_MANAGEMENT) + "/q/health/live";
  private static final String CONSOLE = Ports.url(Ports.CONSOLE);
  private static final Pattern SHEET = Pattern.compile("href=\"(/static/[^\"]+\\.css)\"");

  private final Persons persons;

  Pages(Persons persons) {
    this.persons = persons;
  }

  /** A page of 50 models, kept or asked of the database, and 304, each against liveness. */
  void models() throws Exception {
    HttpClient client = HttpClient.newHttpClient();
    String bearer =
        persons.request(URI.create(CATALOGUE)).build().headers().map().get("Authorization").get(0);
    HttpRequest page = as(bearer, CATALOGUE).build();
    String tag = client.send(page, BodyHandlers.ofString()).headers().firstValue("ETag").get();
    Map<String, Double> rates =
        new Load(client)
            .of("hello", 200, HttpRequest.newBuilder(URI.create(HELLO)).build())
            .of("kept", 200, page)
            .of("new", 200, n -> as(bearer, CATALOGUE + "&min_context=" + n).build())
            .of("304", 304, as(bearer, CATALOGUE).header("If-None-Match", tag).build())
            .run();
    double hello = rates.get("hello");
    print(
        "P5",
        "page of 50 models, kept, vs liveness (no token)",
        rates.get("kept") / hello,
        ">= 0.30");
    print("P5", "page of 50 models, from the database", rates.get("new") / hello, "");
    print("P5", "304 vs liveness (no token)", rates.get("304") / hello, ">= 0.85");
  }

  private static HttpRequest.Builder as(String bearer, String address) {
    return HttpRequest.newBuilder(URI.create(address)).header("Authorization", bearer);
  }

  /** The console's list of models against its style sheet. */
  void html() throws Exception {
    HttpClient curie = persons.loggedIn("curie");
    HttpRequest list = HttpRequest.newBuilder(URI.create(CONSOLE + "/models")).build();
    String page = curie.send(list, BodyHandlers.ofString()).body();
    var sheet = SHEET.matcher(page);
    if (!sheet.find()) {
      throw new IOException("the list of models names no style sheet");
    }
    HttpRequest file = HttpRequest.newBuilder(URI.create(CONSOLE + sheet.group(1))).build();
    int bytes = curie.send(file, BodyHandlers.ofByteArray()).body().length;
    Map<String, Double> rates = new Load(curie).of("file", 200, file).of("page", 200, list).run();
    String what =
        "list of models (%,d characters) vs a static file (%,d bytes)"
            .formatted(page.length(), bytes);
    print("P10", what, rates.get("page") / rates.get("file"), ">= 0.05");
  }

  static void print(String figure, String what, double ratio, String goal) {
    System.out.printf(Locale.ROOT, "%-4s %-70s %6.3f  %s%n", figure, what, ratio, goal);
  }
}
