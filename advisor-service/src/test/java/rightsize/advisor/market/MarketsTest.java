package rightsize.advisor.market;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.MemorySize;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rightsize.rest.problems.Problem;

class MarketsTest {

  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

  @TempDir Path directory;

  private final Watch clock = new Watch();
  private final Shop catalogue = new Shop();
  private final Shop reports = new Shop();
  private Markets markets;

  @BeforeEach
  void open() {
    catalogue.sells("\"v1\"", catalogue(1));
    reports.sells("\"s1\"", "{\"version\":1,\"items\":[]}");
    markets = started();
  }

  @Test
  void withoutAnySnapshotItIsNotReadyAndAsksToComeBack() {
    assertThat(markets.last()).isEmpty();
    assertThat(new MarketReadiness(markets).call().getStatus()).hasToString("DOWN");
    assertThatThrownBy(markets::now)
        .isInstanceOf(Problem.class)
        .hasMessageContaining("no snapshot");
  }

  @Test
  void holdsWhatTheNeighboursSay() {
    markets.refresh();

    assertThat(markets.now().market().version()).isEqualTo(1);
    assertThat(markets.now().stale()).isFalse();
    assertThat(markets.now().notes()).isEmpty();
    assertThat(new MarketReadiness(markets).call().getStatus()).hasToString("UP");
  }

  @Test
  void takesNothingAnewThatDidNotChange() {
    markets.refresh();
    Object before = markets.now().advisor();
    clock.passes(Duration.ofSeconds(3));

    markets.refresh();

    assertThat(catalogue.lastTag).isEqualTo("\"v1\"");
    assertThat(markets.now().advisor()).isSameAs(before);
    assertThat(markets.now().age()).isZero();
  }

  @Test
  void showsAChangedCatalogueAtTheNextQuestion() {
    markets.refresh();
    String before = markets.now().hash();
    catalogue.sells("\"v2\"", catalogue(2));

    markets.refresh();

    assertThat(markets.now().market().version()).isEqualTo(2);
    assertThat(markets.now().hash()).isNotEqualTo(before);
  }

  @Test
  void keepsAnsweringFromTheLastSnapshotWhenTheCatalogueIsDownAndSaysSo() {
    markets.refresh();
    catalogue.closes();
    clock.passes(Duration.ofHours(3));

    markets.refresh();

    assertThat(markets.now().stale()).isTrue();
    assertThat(markets.now().age()).isEqualTo(Duration.ofHours(3));
    assertThat(markets.now().notes()).contains("catalogue_unreachable");
  }

  @Test
  void keepsTheLastStandingsWhenFeedbackIsDownAndSaysSo() {
    markets.refresh();
    reports.closes();

    markets.refresh();

    assertThat(markets.now().stale()).isTrue();
    assertThat(markets.now().notes()).containsExactly("feedback_unreachable");
  }

  @Test
  void advisesWithoutStandingsWhenFeedbackNeverAnswered() {
    reports.closes();

    markets.refresh();

    assertThat(markets.now().notes())
        .containsExactly("feedback_unreachable", "standings_never_read");
  }

  @Test
  void refusesToAdviseOnASnapshotPastItsMaximumAge() {
    markets.refresh();
    catalogue.closes();
    clock.passes(Duration.ofDays(8));

    markets.refresh();

    assertThatThrownBy(markets::now)
        .isInstanceOfSatisfying(
            Problem.class,
            problem -> {
              assertThat(problem.getStatusCode()).isEqualTo(503);
              assertThat(problem.getType()).hasToString("urn:rightsize:problem:snapshot-too-old");
            });
  }

  @Test
  void startsFromDiskWithBothNeighboursDown() {
    markets.refresh();
    catalogue.closes();
    reports.closes();
    clock.passes(Duration.ofMinutes(30));

    Markets restarted = started();

    assertThat(restarted.now().market().version()).isEqualTo(1);
    assertThat(restarted.now().stale()).isTrue();
    assertThat(restarted.now().age()).isEqualTo(Duration.ofMinutes(30));
    restarted.refresh();
    assertThat(restarted.now().notes()).contains("catalogue_unreachable", "feedback_unreachable");
  }

  @Test
  void startsFromTheOlderFileWhenTheNewerIsTornAndReportsIt() throws IOException {
    markets.refresh();
    clock.passes(Duration.ofMinutes(1));
    catalogue.sells("\"v2\"", catalogue(2));
    markets.refresh();
    Files.write(newestFile(), new byte[40]);
    catalogue.closes();

    Markets restarted = started();

    assertThat(restarted.now().market().version()).isEqualTo(1);
    assertThat(restarted.now().notes()).contains("snapshot_torn");
  }

  @Test
  void keepsTheOldCatalogueWhenTheNewOneCannotBeRead() {
    markets.refresh();
    catalogue.sells("\"v2\"", "{\"version\":");

    markets.refresh();

    assertThat(markets.now().market().version()).isEqualTo(1);
    assertThat(markets.now().notes()).contains("answer_unreadable");
  }

  @Test
  void staysInMemoryWhenTheDiskCannotBeWritten() throws IOException {
    Files.delete(directory);
    Files.createFile(directory);

    markets.refresh();

    assertThat(markets.now().market().version()).isEqualTo(1);
    assertThat(markets.now().notes()).containsExactly("snapshot_not_kept");
    assertThat(markets.now().stale()).isFalse();
  }

  private Markets started() {
    Markets one =
        new Markets(
            new Neighbours(catalogue::answer, reports::answer, new Settings()),
            new MarketReader(),
            new Settings(),
            clock,
            new Nobody());
    one.load();
    return one;
  }

  private Path newestFile() throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.sorted().toList().getLast();
    }
  }

  private static String catalogue(int version) {
    return "{\"version\":%d,\"hash\":\"h%d\",\"as_of\":\"2026-11-23T11:59:00Z\"}"
        .formatted(version, version);
  }

  /** A neighbour: open or closed, with one thing on the shelf. */
  private static final class Shop {
    private boolean open = true;
    private String tag;
    private byte[] bytes;
    private String lastTag;

    void sells(String tag, String text) {
      this.tag = tag;
      this.bytes = text.getBytes(UTF_8);
    }

    void closes() {
      open = false;
    }

    RestResponse<byte[]> answer(String known) {
      lastTag = known;
      if (!open) {
        throw new IllegalStateException("connection refused");
      }
      return tag.equals(known)
          ? RestResponse.notModified()
          : RestResponse.ResponseBuilder.ok(bytes).header("ETag", tag).build();
    }
  }

  private final class Settings implements MarketSettings {

    @Override
    public MemorySize largestAnswer() {
      return new MemorySize(BigInteger.valueOf(10_000_000));
    }

    @Override
    public Duration refresh() {
      return Duration.ofSeconds(2);
    }

    @Override
    public Duration maxAge() {
      return Duration.ofDays(7);
    }

    @Override
    public Path directory() {
      return directory;
    }
  }

  private static final class Watch extends Clock {
    private Instant now = NOON;

    void passes(Duration time) {
      now = now.plus(time);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
