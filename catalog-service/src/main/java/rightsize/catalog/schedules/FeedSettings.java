package rightsize.catalog.schedules;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import rightsize.catalog.feeds.Feed;
import rightsize.catalog.fetching.FetchRefused;
import rightsize.catalog.fetching.UrlRules;
import rightsize.catalog.sources.Sources;
import rightsize.rest.audit.Audit;
import rightsize.rest.identity.Caller;
import rightsize.rest.preconditions.Preconditions;
import rightsize.rest.problems.Problem;

/** What administrators change of feeds, each in the transaction of its door and in the audit. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class FeedSettings {

  private static final String KIND = "feeds";

  private final ScheduledFeeds feeds;
  private final Sources sources;
  private final List<Feed> formats;
  private final UrlRules urls;
  private final Audit audit;
  private final Caller caller;
  private final Clock clock;

  FeedSettings(
      ScheduledFeeds feeds,
      Sources sources,
      @All List<Feed> formats,
      UrlRules urls,
      Audit audit,
      Caller caller,
      Clock clock) {
    this.feeds = feeds;
    this.sources = sources;
    this.formats = formats;
    this.urls = urls;
    this.audit = audit;
    this.caller = caller;
    this.clock = clock;
  }

  /** Takes a new feed; 409 when there is one of this id. */
  ScheduledFeed create(FeedDraft draft) {
    if (draft.id() == null) {
      throw Problem.invalid("/id", "a feed needs an id");
    }
    check(draft);
    if (feeds.locked(draft.id()).isPresent()) {
      throw Problem.of(409, "already-exists", "There is such a feed already")
          .detail("change the one that is there");
    }
    ScheduledFeed feed = new ScheduledFeed();
    feed.id = draft.id();
    feed.createdAt = now();
    draft.applyTo(feed);
    feed.begin(now());
    feeds.persistAndFlush(feed);
    audit.record(caller, "created", KIND, feed.id, null, draft);
    return feed;
  }

  /** Puts other settings in the place of these; the next run begins at once. */
  ScheduledFeed replace(String id, String ifMatch, FeedDraft draft) {
    ScheduledFeed feed = seen(id, ifMatch);
    if (draft.id() != null && !draft.id().equals(id)) {
      throw Problem.invalid("/id", "the id of a feed stays");
    }
    check(draft);
    FeedDraft before = FeedDraft.of(feed);
    draft.applyTo(feed);
    feed.begin(now());
    audit.record(caller, "changed", KIND, id, before, FeedDraft.of(feed));
    return feed;
  }

  /** What was imported from it stays. */
  void delete(String id, String ifMatch) {
    ScheduledFeed feed = seen(id, ifMatch);
    feeds.delete(feed);
    audit.record(caller, "deleted", KIND, id, FeedDraft.of(feed), null);
  }

  private ScheduledFeed seen(String id, String ifMatch) {
    ScheduledFeed feed = feeds.locked(id).orElseThrow(() -> Problem.notFound("feed"));
    Preconditions.requireMatch(ifMatch, Preconditions.tag(feed.id, feed.revision));
    return feed;
  }

  private void check(FeedDraft draft) {
    if (formats.stream().noneMatch(known -> known.format().equals(draft.format()))) {
      throw Problem.invalid(
          "/format", "one of " + formats.stream().map(Feed::format).sorted().toList());
    }
    if (sources.findByIdOptional(draft.source()).isEmpty()) {
      throw Problem.invalid("/source", "there is no such source");
    }
    try {
      urls.read(draft.url());
    } catch (FetchRefused e) {
      throw Problem.invalid("/url", e.getMessage()).with("rule", e.rule().code());
    }
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
