package rightsize.catalog.imports;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import rightsize.catalog.feeds.Feed;
import rightsize.catalog.sources.Sources;
import rightsize.facts.PartialDate;
import rightsize.rest.problems.Problem;

/** Takes documents in and stages them in the background, two at a time. */
@Singleton
class Uploads {

  private static final int AT_A_TIME = 2;

  private final ExecutorService workers =
      Executors.newFixedThreadPool(
          AT_A_TIME, Thread.ofPlatform().name("imports-", 0).daemon().factory());
  private final Formats formats;
  private final Sources sources;
  private final Staging staging;
  private final Clock clock;

  Uploads(Formats formats, Sources sources, Staging staging, Clock clock) {
    this.formats = formats;
    this.sources = sources;
    this.staging = staging;
    this.clock = clock;
  }

  /** The query of an upload, checked. */
  ImportRequest request(UploadQuery query, String who) {
    Feed feed =
        formats
            .of(query.format)
            .orElseThrow(() -> Problem.parameter("format", "one of " + formats.words()));
    if (query.source == null || sources.findByIdOptional(query.source).isEmpty()) {
      throw Problem.parameter("source", "no such source; add it to the sources first");
    }
    return new ImportRequest(
        feed,
        query.source,
        day(query.observedOn),
        "upload",
        query.whole == null ? feed.whole() : query.whole,
        Limits.USUAL,
        who);
  }

  private String day(String observedOn) {
    LocalDate today = LocalDate.now(clock);
    if (observedOn == null) {
      return today.toString();
    }
    try {
      PartialDate day = PartialDate.of(observedOn);
      if (!day.first().isAfter(today)) {
        return observedOn;
      }
    } catch (IllegalArgumentException e) {
      // told below
    }
    throw Problem.parameter("observed_on", "a year, month or day that has begun");
  }

  /**
   * Begins an import and waits a little for its preview.
   *
   * @param seconds how long to wait at most
   */
  UUID begin(ImportRequest request, byte[] document, int seconds) {
    UUID id = staging.begin(request);
    Future<?> done = workers.submit(() -> staging.stage(id, request, document));
    try {
      done.get(seconds, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      // it goes on, and its progress can be asked for
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
    return id;
  }

  void stop(@Observes ShutdownEvent stopping) {
    workers.shutdownNow();
  }
}
