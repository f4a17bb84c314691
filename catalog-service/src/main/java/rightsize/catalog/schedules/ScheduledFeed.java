package rightsize.catalog.schedules;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import rightsize.catalog.fetching.Conditions;

/** A document that is fetched again and again. */
@Entity
@Table(name = "feeds")
@DynamicUpdate
public class ScheduledFeed {

  /** So many intervals without a good run make a feed stale. */
  private static final int MISSED = 3;

  @Id
  @Column(updatable = false)
  String id;

  String source;
  String format;
  String url;
  int everyMinutes;
  boolean autoApply;
  BigDecimal refusedShare;
  BigDecimal vanishedShare;
  BigDecimal priceFactor;
  boolean enabled;

  /** Of the settings above, not of the runs below. */
  long revision;

  @Column(updatable = false)
  Instant createdAt;

  String etag;
  String lastModified;
  Instant lastRunAt;
  Instant lastSuccessAt;
  String lastOutcome;
  String lastNote;
  int failures;
  Instant nextRunAt;
  Instant leasedUntil;
  UUID leasedBy;

  /**
   * With other settings it starts over: at once, and as if it had never been fetched. A run with
   * the old settings has lost its lease and writes nothing down.
   */
  void begin(Instant now) {
    revision++;
    etag = null;
    lastModified = null;
    failures = 0;
    nextRunAt = now;
    leasedBy = null;
    leasedUntil = null;
  }

  boolean isRunning(Instant now) {
    return leasedUntil != null && leasedUntil.isAfter(now);
  }

  /** No good run for three intervals; one that never ran is as old as its row. */
  boolean isStale(Instant now) {
    Instant since = lastSuccessAt == null ? createdAt : lastSuccessAt;
    return since.plus(every().multipliedBy(MISSED)).isBefore(now);
  }

  Lease lease(Instant now, Duration time) {
    leasedBy = UUID.randomUUID();
    leasedUntil = now.plus(time);
    FeedSource feed =
        new FeedSource(id, source, format, autoApply, refusedShare, vanishedShare, priceFactor);
    return new Lease(leasedBy, feed, URI.create(url), new Conditions(etag, lastModified));
  }

  /**
   * @param chance from 0 to 1: when exactly it is tried again after a failure
   */
  void settle(Outcome outcome, Instant now, double chance) {
    leasedBy = null;
    leasedUntil = null;
    lastRunAt = now;
    lastOutcome = outcome.word();
    lastNote = outcome.note();
    if (outcome.good()) {
      lastSuccessAt = now;
      failures = 0;
      nextRunAt = now.plus(every());
    } else {
      failures++;
      nextRunAt = now.plus(BackOff.after(failures, chance));
    }
    if (outcome.document() != null) {
      etag = outcome.document().etag();
      lastModified = outcome.document().lastModified();
    }
  }

  private Duration every() {
    return Duration.ofMinutes(everyMinutes);
  }
}
