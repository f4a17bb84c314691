package rightsize.catalog.schedules;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * A feed with its settings and how it went.
 *
 * @param lastOutcome done, not_modified, refused, failed, or the rule of fetching that was broken
 * @param lastNote one sentence for people
 * @param failures runs that failed since the last good one
 * @param nextRunAt absent when the clock does not run it
 * @param running a replica is at it
 * @param stale no good run for three intervals
 */
public record FeedView(
    String id,
    String source,
    String format,
    String url,
    int everyMinutes,
    boolean autoApply,
    BigDecimal refusedShare,
    BigDecimal vanishedShare,
    BigDecimal priceFactor,
    boolean enabled,
    long revision,
    Instant lastRunAt,
    Instant lastSuccessAt,
    String lastOutcome,
    String lastNote,
    int failures,
    Instant nextRunAt,
    boolean running,
    boolean stale) {

  static FeedView of(ScheduledFeed feed, Instant now) {
    return new FeedView(
        feed.id,
        feed.source,
        feed.format,
        feed.url,
        feed.everyMinutes,
        feed.autoApply,
        feed.refusedShare,
        feed.vanishedShare,
        feed.priceFactor,
        feed.enabled,
        feed.revision,
        feed.lastRunAt,
        feed.lastSuccessAt,
        feed.lastOutcome,
        feed.lastNote,
        feed.failures,
        feed.enabled ? feed.nextRunAt : null,
        feed.isRunning(now),
        feed.isStale(now));
  }
}
