package rightsize.catalog.imports;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import rightsize.catalog.feeds.Feed;
import rightsize.catalog.schedules.FeedRun;
import rightsize.catalog.schedules.FeedSource;
import rightsize.catalog.schedules.RunRefused;
import rightsize.rest.audit.Audit;
import rightsize.rest.problems.Problem;

/** Makes an import of what was fetched by the clock; applies it where the feed allows that. */
@Singleton
class FetchedImports implements FeedRun {

  private final Formats formats;
  private final Staging staging;
  private final Applying applying;
  private final LongWork work;
  private final Audit audit;
  private final Clock clock;

  FetchedImports(
      Formats formats,
      Staging staging,
      Applying applying,
      LongWork work,
      Audit audit,
      Clock clock) {
    this.formats = formats;
    this.staging = staging;
    this.applying = applying;
    this.work = work;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public String run(FeedSource feed, byte[] document) {
    ImportRequest request = request(feed);
    UUID id = staging.begin(request);
    staging.stage(id, request, document);
    String status = status(id);
    if (status.equals("refused") || status.equals("failed")) {
      throw new RunRefused("the document could not be taken; import " + id + " says why");
    }
    return status.equals("staged") && feed.autoApply()
        ? apply(id, feed)
        : "import " + id + " is " + status;
  }

  private ImportRequest request(FeedSource feed) {
    Feed format =
        formats
            .of(feed.format())
            .orElseThrow(() -> new RunRefused("no reader for the format " + feed.format()));
    return new ImportRequest(
        format,
        feed.source(),
        LocalDate.now(clock).toString(),
        "feed " + feed.id(),
        format.whole(),
        new Limits(feed.refusedShare(), feed.vanishedShare(), feed.priceFactor()),
        "feed " + feed.id());
  }

  private String apply(UUID id, FeedSource feed) {
    try {
      String who = "feed " + feed.id();
      applying.apply(
          id,
          new Decision(who, "within the feed's bounds", List.of()),
          is -> audit.record(who, "applied", "imports", id, null, is));
      return "import " + id + " is applied";
    } catch (Problem waits) {
      return "import " + id + " waits for a curator";
    }
  }

  private String status(UUID id) {
    return work.commit(connection -> Stand.of(connection, id).get("status").asText());
  }
}
