package rightsize.catalog.fetching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A host of feeds that seems to be at a public address, and is on loopback really. */
class FetcherTest {

  private static final String PUBLIC = "1.1.1.1";
  private static final String ROOT = "https://feeds.example";

  @TempDir static Path folder;
  private static FeedHost host;
  private static Canary canary;

  private final Map<String, List<String>> names = new ConcurrentHashMap<>();
  private final ConcurrentLinkedQueue<InetSocketAddress> connected = new ConcurrentLinkedQueue<>();

  @BeforeAll
  static void listen() throws Exception {
    host = new FeedHost(folder);
    canary = new Canary();
  }

  @AfterAll
  static void stop() throws Exception {
    canary.close();
    host.close();
  }

  @Test
  void bringsTheDocumentAndItsTags() {
    host.page(
        "/api.json",
        asked ->
            asked
                .response()
                .putHeader("Content-Type", "Application/JSON; charset=utf-8")
                .putHeader("ETag", "\"one\"")
                .putHeader("Last-Modified", "Wed, 18 Nov 2026 08:00:00 GMT")
                .end("{\"host\": \"" + asked.getHeader("Host") + asked.uri() + "\"}"));

    Fetched.Document document = document(ROOT + "/api.json?all=1");

    assertThat(document.bytes())
        .asString()
        .isEqualTo("{\"host\": \"feeds.example/api.json?all=1\"}");
    assertThat(document.etag()).isEqualTo("\"one\"");
    assertThat(document.lastModified()).isEqualTo("Wed, 18 Nov 2026 08:00:00 GMT");
    assertThat(document.finalAddress()).isEqualTo(URI.create(ROOT + "/api.json?all=1"));
    assertThat(host.indicatedName).hasValue("feeds.example");
    assertThat(connected).containsExactly(new InetSocketAddress(PUBLIC, 443));
  }

  @Test
  void unpacksWhatIsPacked() {
    packed("/packed", "{\"a\": 1}".getBytes());

    assertThat(document(ROOT + "/packed").bytes()).asString().isEqualTo("{\"a\": 1}");
  }

  @Test
  void largeDocumentsComeWhole() {
    byte[] large = new byte[3_000_000];
    for (int i = 0; i < large.length; i++) {
      large[i] = (byte) (i * 31 + (i >> 8));
    }
    host.page(
        "/large",
        asked ->
            asked
                .response()
                .putHeader("Content-Type", "application/octet-stream")
                .end(Buffer.buffer(large)));

    assertThat(document(ROOT + "/large").bytes()).isEqualTo(large);
  }

  @Test
  void anUnchangedDocumentIsNotSentAgain() {
    host.page(
        "/known",
        asked ->
            asked
                .response()
                .setStatusCode(
                    "\"one\"".equals(asked.getHeader("If-None-Match"))
                            && "Wed".equals(asked.getHeader("If-Modified-Since"))
                        ? 304
                        : 200)
                .putHeader("Content-Type", "text/csv")
                .end());

    assertThat(fetcher().fetch(URI.create(ROOT + "/known"), new Conditions("\"one\"", "Wed")))
        .isEqualTo(new Fetched.NotModified());
    assertThat(document(ROOT + "/known").bytes()).isEmpty();
  }

  @Test
  void notModifiedWithoutConditionIsNoDocument() {
    host.page("/odd", asked -> asked.response().setStatusCode(304).end());

    assertThat(broken(ROOT + "/odd")).isEqualTo(Rule.STATUS);
  }

  @Test
  void aFailureSaysNothingOfWhatTheHostSaid() {
    FetchRefused refused = refused(fetcher(), ROOT + "/nowhere");

    assertThat(refused.rule()).isEqualTo(Rule.STATUS);
    assertThat(refused.getMessage()).doesNotContain("secret", "404", "feeds");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/html", "text/html; charset=utf-8", "image/png", "application/zip"})
  void otherTypesAreRefused(String type) {
    host.page("/typed", asked -> asked.response().putHeader("Content-Type", type).end("<html>"));

    assertThat(broken(ROOT + "/typed")).isEqualTo(Rule.CONTENT_TYPE);
  }

  @Test
  void aDocumentWithoutTypeIsRefused() {
    host.page("/untyped", asked -> asked.response().end("{}"));

    assertThat(broken(ROOT + "/untyped")).isEqualTo(Rule.CONTENT_TYPE);
  }

  @Test
  void otherEncodingsAreRefused() {
    encoded("/brotli", "br", Buffer.buffer("xyz"));
    encoded("/twice", "gzip, gzip", Buffer.buffer("xyz"));
    encoded("/lie", "gzip", Buffer.buffer("this is not gzip at all"));

    assertThat(broken(ROOT + "/brotli")).isEqualTo(Rule.CONTENT_ENCODING);
    assertThat(broken(ROOT + "/twice")).isEqualTo(Rule.CONTENT_ENCODING);
    assertThat(broken(ROOT + "/lie")).isEqualTo(Rule.CONTENT_ENCODING);
  }

  @Test
  void tooLargeIsRefusedWhetherPackedOrNot() {
    Fetcher small = fetcher("bytes", "1000");
    host.json("/exact", "x".repeat(1000));
    host.json("/over", "x".repeat(1001));
    packed("/packed-over", new byte[1001]);

    small.fetch(URI.create(ROOT + "/exact"), Conditions.NONE);
    assertThat(refused(small, ROOT + "/over").rule()).isEqualTo(Rule.TOO_LARGE);
    assertThat(refused(small, ROOT + "/packed-over").rule()).isEqualTo(Rule.TOO_LARGE);
  }

  @Test
  void anEndlessStreamIsCutAtTheLimit() {
    host.page(
        "/endless",
        asked -> {
          var response = asked.response().setChunked(true).putHeader("Content-Type", "text/plain");
          Buffer piece = Buffer.buffer(new byte[65536]);
          long timer = host.vertx.setPeriodic(1, tick -> response.write(piece));
          response.exceptionHandler(gone -> host.vertx.cancelTimer(timer));
          response.closeHandler(gone -> host.vertx.cancelTimer(timer));
        });

    assertThat(refused(fetcher("bytes", "1000000"), ROOT + "/endless").rule())
        .isEqualTo(Rule.TOO_LARGE);
  }

  @Test
  void aBombIsRefusedLongBeforeItHasUnfolded() {
    packed("/bomb", new byte[30_000_000]);

    assertThat(broken(ROOT + "/bomb")).isEqualTo(Rule.RATIO);
  }

  @Test
  void oneByteASecondIsCut() {
    host.page(
        "/slow",
        asked -> {
          var response = asked.response().setChunked(true).putHeader("Content-Type", "text/plain");
          long timer = host.vertx.setPeriodic(50, tick -> response.write("x"));
          response.closeHandler(gone -> host.vertx.cancelTimer(timer));
        });
    long begun = System.nanoTime();

    assertThat(refused(fetcher("time", "400ms"), ROOT + "/slow").rule()).isEqualTo(Rule.TOO_SLOW);
    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(3));
  }

  @Test
  void silenceIsCut() {
    host.page("/silent", asked -> {});

    assertThat(refused(fetcher("time", "300ms"), ROOT + "/silent").rule()).isEqualTo(Rule.TOO_SLOW);
  }

  @Test
  void aSlowResolverIsCut() {
    Resolver slow =
        name -> {
          try {
            Thread.sleep(5000);
          } catch (InterruptedException e) {
            throw new UnknownHostException(name);
          }
          return List.of();
        };

    assertThat(refused(fetcher(slow, host.trust(), "time", "200ms"), ROOT + "/").rule())
        .isEqualTo(Rule.TOO_SLOW);
  }

  @Test
  void aDocumentThatBreaksOffIsNone() {
    host.page(
        "/torn",
        asked -> {
          asked
              .response()
              .putHeader("Content-Type", "application/json")
              .putHeader("Content-Length", "1000")
              .write("{\"half\":");
          host.vertx.setTimer(50, then -> asked.connection().close());
        });

    assertThat(broken(ROOT + "/torn")).isEqualTo(Rule.BROKEN_OFF);
  }

  @Test
  void threeRedirectsAreFollowedAndNoFourth() {
    host.redirect("/r4", "/r3");
    host.redirect("/r3", ROOT + "/r2");
    host.redirect("/r2", "r1");
    host.redirect("/r1", "/end");
    host.json("/end", "{}");

    assertThat(document(ROOT + "/r3").finalAddress()).isEqualTo(URI.create(ROOT + "/end"));
    assertThat(broken(ROOT + "/r4")).isEqualTo(Rule.TOO_MANY_REDIRECTS);
  }

  @Test
  void everyRedirectIsCheckedAnew() throws InterruptedException {
    names.put("inside.example", List.of("127.0.0.1"));
    host.redirect("/to-name", "https://inside.example:" + canary.port() + "/");
    host.redirect("/to-number", "https://127.0.0.1:" + canary.port() + "/");
    host.redirect("/to-metadata", "https://[fd00:ec2::254]/latest/");
    host.redirect("/to-file", "file:///etc/passwd");
    host.redirect("/to-http", "http://feeds.example/end");
    host.redirect("/to-port", "https://feeds.example:22/");
    host.redirect("/to-user", "https://a@feeds.example/");
    host.redirect("/to-rubbish", "https://feeds.example\\@127.0.0.1/");
    host.redirect("/chain", "/to-name");

    assertThat(broken(ROOT + "/to-name")).isEqualTo(Rule.ADDRESS_NOT_PUBLIC);
    assertThat(broken(ROOT + "/chain")).isEqualTo(Rule.ADDRESS_NOT_PUBLIC);
    assertThat(broken(ROOT + "/to-number")).isEqualTo(Rule.HOST_NOT_A_NAME);
    assertThat(broken(ROOT + "/to-metadata")).isEqualTo(Rule.HOST_NOT_A_NAME);
    assertThat(broken(ROOT + "/to-file")).isEqualTo(Rule.REDIRECT_DOWNGRADES);
    assertThat(broken(ROOT + "/to-http")).isEqualTo(Rule.REDIRECT_DOWNGRADES);
    assertThat(broken(ROOT + "/to-port")).isEqualTo(Rule.PORT_NOT_ALLOWED);
    assertThat(broken(ROOT + "/to-user")).isEqualTo(Rule.USERINFO);
    assertThat(broken(ROOT + "/to-rubbish")).isEqualTo(Rule.MALFORMED);
    assertThat(canary.visits()).isZero();
  }

  @Test
  void aNameIsResolvedOnceAndRebindingMeetsTheCheck() throws InterruptedException {
    ConcurrentLinkedQueue<String> answers =
        new ConcurrentLinkedQueue<>(List.of(PUBLIC, "127.0.0.1"));
    Resolver rebinding = name -> List.of(InetAddress.getByName(answers.remove()));
    host.json("/first", "{}");
    Fetcher fetcher = fetcher(rebinding, host.trust());

    fetcher.fetch(URI.create(ROOT + "/first"), Conditions.NONE);
    assertThat(answers).containsExactly("127.0.0.1");
    assertThat(connected).containsExactly(new InetSocketAddress(PUBLIC, 443));
    assertThat(refused(fetcher, ROOT + ":" + canary.port() + "/first").rule())
        .isEqualTo(Rule.ADDRESS_NOT_PUBLIC);
    assertThat(canary.visits()).isZero();
  }

  @Test
  void oneInnerAddressAmongPublicOnesIsEnoughToRefuse() {
    names.put("mixed.example", List.of(PUBLIC, "2606:4700::1111", "10.0.0.1"));

    assertThat(broken("https://mixed.example/")).isEqualTo(Rule.ADDRESS_NOT_PUBLIC);
    assertThat(connected).isEmpty();
  }

  @Test
  void aNameNobodyKnowsIsRefused() {
    assertThat(broken("https://nobody.example/")).isEqualTo(Rule.NAME_NOT_KNOWN);
  }

  @Test
  void theCertificateMustBeForTheName() {
    names.put("other.example", List.of(PUBLIC));

    assertThat(broken("https://other.example/api.json")).isEqualTo(Rule.CERTIFICATE);
  }

  @Test
  void theCertificateMustComeFromSomebodyTrusted() {
    Fetcher strict = fetcher(this::resolve, new HttpClientOptions());

    assertThat(refused(strict, ROOT + "/api.json").rule()).isEqualTo(Rule.CERTIFICATE);
  }

  @Test
  void theSecondAddressIsTriedWhenTheFirstIsDead() {
    names.put("feeds.example", List.of("9.9.9.9", PUBLIC));
    host.json("/second", "{}");

    document(ROOT + "/second");
    assertThat(connected)
        .containsExactly(new InetSocketAddress("9.9.9.9", 443), new InetSocketAddress(PUBLIC, 443));
  }

  @Test
  void proxiesOfTheEnvironmentAreNotAsked() throws InterruptedException {
    System.setProperty("https.proxyHost", "127.0.0.1");
    System.setProperty("https.proxyPort", Integer.toString(canary.port()));
    host.json("/direct", "{}");
    try {
      document(ROOT + "/direct");
      assertThat(canary.visits()).isZero();
    } finally {
      System.clearProperty("https.proxyHost");
      System.clearProperty("https.proxyPort");
    }
  }

  private Rule broken(String address) {
    return refused(fetcher(), address).rule();
  }

  private static FetchRefused refused(Fetcher fetcher, String address) {
    FetchRefused refused =
        catchThrowableOfType(
            FetchRefused.class, () -> fetcher.fetch(URI.create(address), Conditions.NONE));
    assertThat(refused).as(address).isNotNull();
    return refused;
  }

  private Fetched.Document document(String address) {
    return (Fetched.Document) fetcher().fetch(URI.create(address), Conditions.NONE);
  }

  private Fetcher fetcher(String... settings) {
    return fetcher(this::resolve, host.trust(), settings);
  }

  private Fetcher fetcher(Resolver resolver, HttpClientOptions options, String... nameAndValue) {
    String[] all = {"allowed-hosts", "*.example", "ports", "443," + canary.port(), "time", "10s"};
    String[] given = java.util.Arrays.copyOf(all, all.length + nameAndValue.length);
    System.arraycopy(nameAndValue, 0, given, all.length, nameAndValue.length);
    FetchingSettings settings = Settings.of(given);
    return new Fetcher(
        settings, new UrlRules(settings), resolver, new Wire(host.vertx, options, this::route));
  }

  /** All public addresses are this host, but for a dead one. */
  private InetSocketAddress route(InetSocketAddress checked) {
    connected.add(checked);
    return new InetSocketAddress(
        "127.0.0.1", checked.getHostString().startsWith("9.") ? 1 : host.port());
  }

  private List<InetAddress> resolve(String name) throws UnknownHostException {
    List<String> known = name.equals("feeds.example") ? List.of(PUBLIC) : List.of();
    List<String> literals = names.getOrDefault(name, known);
    if (literals.isEmpty()) {
      throw new UnknownHostException(name);
    }
    return literals.stream().map(FetcherTest::literal).toList();
  }

  private static InetAddress literal(String address) {
    try {
      return InetAddress.getByName(address);
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static void packed(String path, byte[] content) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(content);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    encoded(path, "gzip", Buffer.buffer(packed.toByteArray()));
  }

  private static void encoded(String path, String encoding, Buffer content) {
    host.page(
        path,
        asked ->
            asked
                .response()
                .putHeader("Content-Type", "application/json")
                .putHeader("Content-Encoding", encoding)
                .end(content));
  }
}
