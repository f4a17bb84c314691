package rightsize.admin;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.WireMockServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The three services behind the console, played from the contracts they keep in their folders. */
public class Neighbours implements QuarkusTestResourceLifecycleManager {
  public static final WireMockServer CATALOG = server();
  public static final WireMockServer ADVISOR = server();
  public static final WireMockServer FEEDBACK = server();

  public static final String OFFER = "019ab000-0000-7000-8000-000000000001";
  public static final String BUILD = "019ab000-0000-7000-8000-000000000006";
  public static final String REPORT = "019ab222-0000-7000-8000-000000000001";
  public static final String IMPORT = "019ab333-0000-7000-8000-000000000001";
  public static final String FEED = "daily-prices";
  public static final String COSTS = "/api/v1/cost_profile";
  public static final String APPROVAL = "019ab444-0000-7000-8000-000000000001";
  public static final String VIEW = "019ab666-0000-7000-8000-000000000001";
  public static final String VIEW_OF_LENA = "019ab666-0000-7000-8000-000000000002";
  private static final Path FIXTURES = Path.of("src", "test", "resources", "neighbours");

  /** The advice of the contract. */
  public static final String ADVICE = "019ab111-0000-7000-8000-000000000001";

  @Override
  public Map<String, String> start() {
    CATALOG.start();
    ADVISOR.start();
    FEEDBACK.start();
    usual();
    return Map.of(
        "quarkus.rest-client.catalog.url", CATALOG.baseUrl(),
        "quarkus.rest-client.advisor.url", ADVISOR.baseUrl(),
        "quarkus.rest-client.feedback.url", FEEDBACK.baseUrl());
  }

  @Override
  public void stop() {
    CATALOG.stop();
    ADVISOR.stop();
    FEEDBACK.stop();
  }

  /** Everybody answers as on a good day. */
  public static void usual() {
    CATALOG.resetAll();
    ADVISOR.resetAll();
    FEEDBACK.resetAll();
    answer(CATALOG, "/api/v1/models", contract("catalog-service", "models-page"));
    answer(CATALOG, "/api/v1/models/filter_options", contract("catalog-service", "filter-options"));
    CATALOG.stubFor(
        get(urlPathEqualTo("/api/v1/models/qwen/qwen3-32b"))
            .willReturn(
                okJson(contract("catalog-service", "model")).withHeader("ETag", "\"v7-a\"")));
    String models = contract("catalog-service", "model");
    answer(
        CATALOG,
        "/api/v1/models/example/atlas-large",
        models
            .replace("qwen/qwen3-32b", "example/atlas-large")
            .replace("Qwen3 32B", "Atlas Large")
            .replace("131072", "400000"));
    answer(
        CATALOG,
        "/api/v1/benchmarks",
        "{\"items\":" + snapshot().path("benchmarks") + ",\"total\":2}");
    answer(CATALOG, "/api/v1/offers", "{\"items\":[],\"size\":0,\"total\":1487}");
    answer(ADVISOR, "/api/v1/advices", "{\"items\":[],\"size\":0,\"total\":0}");
    String advice = contract("advisor-service", "advice");
    ADVISOR.stubFor(post(urlPathEqualTo("/api/v1/advices/preview")).willReturn(okJson(advice)));
    ADVISOR.stubFor(
        post(urlPathEqualTo("/api/v1/advices")).willReturn(okJson(advice).withStatus(201)));
    answer(ADVISOR, "/api/v1/advices/" + ADVICE, advice);
    tagged("/api/v1/snapshot", snapshot().toString());
    answer(CATALOG, "/api/v1/sources", read(FIXTURES.resolve("sources.json")));
    answer(CATALOG, "/api/v1/accelerators", "{\"items\":" + snapshot().path("accelerators") + "}");
    answer(CATALOG, "/api/v1/accelerators/example-g24", read(FIXTURES.resolve("accelerator.json")));
    tagged("/api/v1/accelerators/example-g24", read(FIXTURES.resolve("accelerator.json")));
    answer(CATALOG, "/api/v1/accelerators/example-g24/rents", "[]");
    answer(
        CATALOG,
        "/api/v1/accelerators/example-g24/purchases",
        "[{\"from\":\"2026-05\",\"usd\":1599,\"basis\":\"list price\",\"source\":\"sample-figures\",\"on\":\"2026-05-24\",\"in_force\":true}]");
    tagged("/api/v1/offers/" + OFFER, snapshot().path("offers").path(0).toString());
    answer(CATALOG, "/api/v1/offers/" + OFFER + "/prices", read(FIXTURES.resolve("prices.json")));
    answer(CATALOG, "/api/v1/providers", "{\"items\":" + snapshot().path("providers") + "}");
    tagged("/api/v1/providers/harbour", fixture("provider"));
    answer(CATALOG, "/api/v1/merges", "{\"items\":[" + fixture("merge") + "]}");
    answer(CATALOG, "/api/v1/merges/preview", fixture("merge-preview"));
    answer(CATALOG, "/api/v1/licences", "{\"items\":[" + fixture("licence") + "]}");
    tagged("/api/v1/licences/LicenseRef-Example-Community", fixture("licence"));
    answer(CATALOG, "/api/v1/views", fixture("views"));
    tagged("/api/v1/views/" + VIEW, tree(fixture("views")).path("items").path(0).toString());
    tagged(
        "/api/v1/views/" + VIEW_OF_LENA, tree(fixture("views")).path("items").path(1).toString());
    tagged("/api/v1/builds/" + BUILD, snapshot().path("builds").path(0).toString());
    answer(CATALOG, "/api/v1/imports", "{\"items\":[" + fixture("import") + "],\"size\":1}");
    answer(CATALOG, "/api/v1/imports/" + IMPORT, fixture("import"));
    answer(CATALOG, "/api/v1/imports/" + IMPORT + "/rows", fixture("import-rows"));
    answer(CATALOG, "/api/v1/names", fixture("names-decided"));
    answer(CATALOG, "/api/v1/names/unresolved", fixture("names-providers"));
    CATALOG.stubFor(
        get(urlPathEqualTo("/api/v1/names/unresolved"))
            .withQueryParam("kind", equalTo("models"))
            .willReturn(okJson(fixture("names-models"))));
    answer(
        CATALOG,
        "/api/v1/names/unresolved/counts",
        "{\"models\":{\"names\":1,\"rows\":3},\"providers\":{\"names\":2,\"rows\":1205}}");
    answer(CATALOG, "/api/v1/feeds", fixture("feeds"));
    tagged("/api/v1/feeds/" + FEED, tree(fixture("feeds")).path("items").path(1).toString());
    governance();
    costs();
    answer(ADVISOR, "/api/v1/market", read(FIXTURES.resolve("market.json")));
    answer(FEEDBACK, "/api/v1/reports/" + REPORT, read(FIXTURES.resolve("report.json")));
    answer(FEEDBACK, "/api/v1/standings", contract("feedback-service", "standings"));
    answer(
        FEEDBACK,
        "/api/v1/reports",
        "{\"items\":[" + read(FIXTURES.resolve("report.json")) + "],\"size\":1}");
  }

  private static void costs() {
    JsonNode history = tree(fixture("costs"));
    ADVISOR.stubFor(
        get(urlPathEqualTo(COSTS))
            .willReturn(
                okJson(history.path("items").path(0).toString()).withHeader("ETag", "\"v2-a\"")));
    answer(ADVISOR, COSTS + "/revisions", history.toString());
    answer(ADVISOR, COSTS + "/usual", fixture("costs-usual"));
  }

  private static void governance() {
    answer(CATALOG, "/api/v1/disagreements", fixture("disagreements"));
    answer(CATALOG, "/api/v1/approvals", fixture("approvals"));
    tagged("/api/v1/approvals/" + APPROVAL, fixture("approval"));
    answer(CATALOG, "/api/v1/worklist", fixture("worklist"));
    for (String kind : List.of("stale_prices", "stale_facts", "retiring")) {
      answer(CATALOG, "/api/v1/worklist/" + kind, fixture("work"));
    }
    answer(CATALOG, "/api/v1/audit", fixture("audit"));
    answer(CATALOG, "/api/v1/audit/filter_options", fixture("audit-words"));
    answer(CATALOG, "/api/v1/audit/verification", fixture("verification"));
  }

  /** An answer written for the console's own tests. */
  public static String fixture(String name) {
    return read(FIXTURES.resolve(name + ".json"));
  }

  static JsonNode snapshot() {
    return tree(contract("catalog-service", "snapshot"));
  }

  private static JsonNode tree(String json) {
    try {
      return new ObjectMapper().readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void tagged(String path, String json) {
    CATALOG.stubFor(
        get(urlPathEqualTo(path)).willReturn(okJson(json).withHeader("ETag", "\"v7-a\"")));
  }

  public static void answer(WireMockServer part, String path, String json) {
    part.stubFor(get(urlPathEqualTo(path)).willReturn(okJson(json)));
  }

  /** The service is there and broken. */
  public static void silence(WireMockServer part) {
    part.resetAll();
    part.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(503)));
  }

  /** An example answer that the service itself is tested against. */
  public static String contract(String service, String name) {
    return read(Path.of("..", service, "contracts", name + ".json"));
  }

  /** Members that hold names, ids and what people wrote: they stand as they are in any language. */
  private static final Set<String> AS_THEY_ARE =
      Set.of(
          "id",
          "name",
          "developer",
          "developer_name",
          "provider",
          "provider_name",
          "model",
          "model_name",
          "family",
          "licence",
          "note",
          "into",
          "merged_by",
          "revenue_currency",
          "hf_id",
          "aliases",
          "repository",
          "quantisation",
          "format",
          "configuration",
          "comment",
          "reason",
          "state_reason",
          "team",
          "author",
          "actor",
          "accelerator",
          "accelerator_name",
          "provider_model_id",
          "basis",
          "text",
          "measures",
          "misses",
          "title",
          "reference_name",
          "reference_model",
          "reference_models",
          "benchmark_name",
          "url",
          "website",
          "vendor",
          "size_class_basis",
          "currency",
          "subject",
          "region",
          "names",
          "created_by",
          "purpose",
          "requester",
          "reviewer",
          "hash",
          "who",
          "object",
          "raw",
          "at",
          "entry",
          "decided_by",
          "owner");

  /** Every word the neighbours' fixtures say in such members. */
  static Set<String> namesAndTexts() {
    Set<String> words = new HashSet<>();
    Stream<String> contracts =
        Stream.of(
            contract("catalog-service", "models-page"),
            contract("catalog-service", "model"),
            contract("catalog-service", "filter-options"),
            contract("catalog-service", "snapshot"),
            contract("advisor-service", "advice"),
            contract("feedback-service", "standings"));
    Stream<String> own =
        Stream.of(
                "sources",
                "costs",
                "accelerator",
                "provider",
                "licence",
                "merge",
                "merge-preview",
                "prices",
                "views",
                "report",
                "market",
                "import",
                "import-rows",
                "feeds",
                "disagreements",
                "approvals",
                "work",
                "audit",
                "names-providers",
                "names-models",
                "names-decided")
            .map(name -> read(FIXTURES.resolve(name + ".json")));
    Stream.concat(contracts, own).forEach(json -> collect(tree(json), false, words));
    words.addAll(
        List.of("models", "dev", "litellm", "openrouter", "genai", "prices", "ndjson", "csv"));
    words.addAll(List.of("curie", "admin", "qwen", "32b", "openai", "gpt", "4o", "mini"));
    return words;
  }

  private static void collect(JsonNode node, boolean wanted, Set<String> words) {
    if (node.isTextual() && wanted) {
      words.addAll(List.of(node.asText().split("[^A-Za-z0-9]+")));
    }
    node.forEach(child -> collect(child, wanted, words));
    node.fields()
        .forEachRemaining(
            member -> {
              boolean sources = member.getKey().equals("source_names");
              collect(member.getValue(), sources || AS_THEY_ARE.contains(member.getKey()), words);
            });
    if (node.has("label")) {
      words.addAll(List.of(node.path("label").asText().split("[^A-Za-z0-9]+")));
    }
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static WireMockServer server() {
    return new WireMockServer(options().dynamicPort().bindAddress("127.0.0.1").gzipDisabled(true));
  }
}
