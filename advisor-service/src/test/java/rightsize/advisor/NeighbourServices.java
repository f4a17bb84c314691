package rightsize.advisor;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.common.Gzip;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** catalog-service and feedback-service on a wire: they serve what a test puts on the shelf. */
public final class NeighbourServices implements QuarkusTestResourceLifecycleManager {

  private WireMockServer server;
  private Path snapshots;
  private final Map<String, List<StubMapping>> stubs = new HashMap<>();

  @Override
  public Map<String, String> start() {
    server = new WireMockServer(WireMockConfiguration.options().dynamicPort().gzipDisabled(true));
    server.start();
    catalogue(Shelf.catalogue());
    standings(Shelf.noReports());
    try {
      snapshots = Files.createTempDirectory("snapshots");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.of(
        "quarkus.rest-client.catalog.url",
        server.baseUrl(),
        "quarkus.rest-client.feedback.url",
        server.baseUrl(),
        // where the token issuer of the tests has its token door
        "quarkus.oidc-client.token-path",
        "/token",
        "rightsize.market.refresh",
        "PT1S",
        // read once: a connection that nobody uses is part of some tests
        "rightsize.profiles.refresh",
        "PT1H",
        "rightsize.market.directory",
        snapshots.toString());
  }

  /** From now on catalog-service holds this; its tag is the hash of the text. */
  public void catalogue(String json) {
    serve("/api/v1/snapshot", json);
  }

  public void standings(String json) {
    serve("/api/v1/standings", json);
  }

  /** The same, as a catalogue sends it to those who read gzip. */
  public void catalogueGzipped(String json) {
    String path = "/api/v1/snapshot";
    clear(path);
    stub(
        path,
        get(urlPathEqualTo(path))
            .willReturn(
                json("\"gzipped\"")
                    .withHeader("Content-Encoding", "gzip")
                    .withBody(Gzip.gzip(json))));
  }

  public int questionsThatTakeGzip() {
    return server
        .findAll(
            WireMock.getRequestedFor(urlPathEqualTo("/api/v1/snapshot"))
                .withHeader("Accept-Encoding", WireMock.equalTo("gzip")))
        .size();
  }

  /** From now on catalog-service answers with this status and nothing else. */
  public void catalogueFails(int status) {
    String path = "/api/v1/snapshot";
    clear(path);
    stub(path, get(urlPathEqualTo(path)).willReturn(aResponse().withStatus(status)));
  }

  /** Whether catalog-service was asked with a bearer token and the tag it gave. */
  public int conditionalQuestions() {
    return server
        .findAll(
            WireMock.getRequestedFor(urlPathEqualTo("/api/v1/snapshot"))
                .withHeader("If-None-Match", WireMock.matching("\".+\""))
                .withHeader("Authorization", WireMock.matching("Bearer .+")))
        .size();
  }

  private void serve(String path, String json) {
    String tag = "\"" + Integer.toHexString(json.hashCode()) + "\"";
    clear(path);
    stub(path, get(urlPathEqualTo(path)).willReturn(json(tag).withBody(json)));
    stub(
        path,
        get(urlPathEqualTo(path))
            .withHeader("If-None-Match", WireMock.equalTo(tag))
            .willReturn(aResponse().withStatus(304)));
  }

  private static ResponseDefinitionBuilder json(String tag) {
    return aResponse().withHeader("Content-Type", "application/json").withHeader("ETag", tag);
  }

  private void stub(String path, MappingBuilder answer) {
    stubs.computeIfAbsent(path, key -> new ArrayList<>()).add(server.stubFor(answer));
  }

  private void clear(String path) {
    stubs.getOrDefault(path, new ArrayList<>()).forEach(server::removeStub);
  }

  @Override
  public void inject(TestInjector tests) {
    tests.injectIntoFields(this, new TestInjector.MatchesType(NeighbourServices.class));
  }

  @Override
  public void stop() {
    server.stop();
  }
}
